/** `npm test`: sets up what is missing, then runs everything. `npm test -- e2e` runs the named steps alone. */
import { runChecks } from './checks.mjs';
import { setUp } from './setup.mjs';
import { command } from './terminal.mjs';

const everything = ['types', 'lint', 'build', 'unit', 'page', 'package', 'e2e'];

await command(async () => {
  await setUp({ firefox: true });
  const asked = process.argv.slice(2);
  return runChecks(asked.length > 0 ? asked : everything);
});
