/** Every check of the project, by name: what it runs and how many tests passed. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { pack } from './package.mjs';
import { node } from './terminal.mjs';

/** @typedef {{ passed: number, failed: number }} Count */

/** @type {Record<string, { title: string, run: () => Promise<Count> }>} */
export const steps = {
  types: { title: 'Types (tsc)', run: () => once('node_modules/typescript/bin/tsc', ['-p', '.']) },
  lint: {
    title: 'Lint and format (biome)',
    run: () => once('node_modules/@biomejs/biome/bin/biome', ['ci', '.']),
  },
  build: { title: 'Build for Chrome and Firefox', run: () => succeeds(() => build()) },
  unit: { title: 'Unit tests and laws', run: () => vitest('unit', 'store') },
  page: { title: 'Golden pages in a real browser', run: () => vitest('page') },
  package: { title: 'Store packages', run: () => succeeds(() => pack()) },
  e2e: { title: 'End to end in Chromium and Firefox', run: () => vitest('e2e') },
};

/** @param {string} script @param {readonly string[]} args @returns {Promise<Count>} */
async function once(script, args) {
  const { code } = await node(script, args, { quiet: true });
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** @param {() => Promise<unknown>} work @returns {Promise<Count>} */
async function succeeds(work) {
  try {
    await work();
    return { passed: 1, failed: 0 };
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.message : error}\n`);
    return { passed: 0, failed: 1 };
  }
}

/** A run that breaks outside any test, or that skips one, has failed. @param {readonly string[]} projects @returns {Promise<Count>} */
async function vitest(...projects) {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-tests-'));
  const report = join(folder, 'report.json');
  const args = [
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  try {
    const { code } = await node('node_modules/vitest/vitest.mjs', args, { env: { FORCE_COLOR: '0' } });
    const {
      numPassedTests = 0,
      numFailedTests = 0,
      numPendingTests = 0,
    } = JSON.parse(readFileSync(report, 'utf8'));
    const failed = numFailedTests + numPendingTests;
    return { passed: numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed };
  } catch {
    process.stdout.write(
      `The ${projects.join(' and ')} tests ended without a report; their words above say why.\n`,
    );
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
