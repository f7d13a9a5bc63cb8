/** The parts of the bench by name. The bench and the tests run the same ones, each with its own share. */
import { disk } from './disk.mjs';
import { dying } from './dying.mjs';
import { full } from './full.mjs';
import { large } from './large.mjs';
import { mutated } from './mutated.mjs';
import { older } from './older.mjs';
import { updated } from './updated.mjs';
import { windows } from './windows.mjs';

/**
 * @typedef {object} Part
 * @property {string} title
 * @property {number} runs of the whole bench
 * @property {number} share of those that every `npm test` runs; none where time is what is told, or a test may not do it
 * @property {(name: import('./stand.mjs').BrowserName, amount: import('./stand.mjs').Amount) => Promise<import('./stand.mjs').Row>} run
 */

/** @satisfies {Readonly<Record<string, Part>>} */
export const parts = {
  dying: { title: 'keystrokes while the writer dies', runs: 1000, share: 200, run: dying },
  windows: { title: 'interleavings of two windows and the sidebar', runs: 1000, share: 200, run: windows },
  full: { title: 'writes that the disk refuses', runs: 1000, share: 200, run: full },
  disk: { title: 'refusals of a disk that is really full', runs: 20, share: 0, run: disk },
  mutated: {
    title: 'broken backups, C-CDAs, FHIR bundles, PDFs and saved pages',
    runs: 10_000,
    share: 200,
    run: mutated,
  },
  older: { title: 'stores of older versions', runs: 4, share: 4, run: older },
  updated: { title: 'updates under open pages', runs: 20, share: 1, run: updated },
  large: { title: 'a second for each look at a list of thousands', runs: 10_000, share: 0, run: large },
};

/** A seed that nobody chose. */
export const freshSeed = () => Date.now() % 1_000_000;
