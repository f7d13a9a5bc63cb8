/** Runs a list of the project's checks in order and prints the sum. */
import { step } from './terminal.mjs';

/**
 * Runs every step even after one has failed: one run shows all there is to mend.
 * @param {readonly string[]} names of `steps`
 * @returns {Promise<number>} the exit code
 */
export async function runChecks(names) {
  // Only now: the steps import packages, which set-up may just have installed.
  const { steps } = await import('./steps.mjs');
  let passed = 0;
  let failed = 0;
  const red = [];
  for (const name of names) {
    const known = steps[name];
    if (!known) throw new Error(`No step is called ${name}. There are: ${Object.keys(steps).join(', ')}.`);
    const count = await step(known.title, known.run);
    passed += count.passed;
    failed += count.failed;
    if (count.failed > 0) red.push(name);
  }
  if (red.length > 0) process.stdout.write(`\nTo run only what failed: npm test -- ${red.join(' ')}\n`);
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}
