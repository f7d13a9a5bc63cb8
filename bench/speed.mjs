/**
 * `npm run bench:speed [-- --json] [-- --only reading,mentions] [-- --pages 1000] [-- --rounds 20] [-- --sequences 1000]`: what the reading
 * costs, in Chromium, as ratios of one run. Fetches the libraries it measures beside, once, into bench/node_modules.
 */
import { parseArgs } from 'node:util';
import { changes } from './speed/changes.mjs';
import { choosing } from './speed/choosing.mjs';
import { hostileTexts } from './speed/hostile.mjs';
import { buildExtension, pageLoads, popupPaint, weights } from './speed/load.mjs';
import { many } from './speed/many.mjs';
import { mentions } from './speed/mentions.mjs';
import { reading } from './speed/reading.mjs';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    only: { type: 'string' },
    pages: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '20' },
    sequences: { type: 'string', default: '1000' },
  },
});
const rounds = Number(values.rounds);
const extension = () => {
  made.built ??= buildExtension();
  return made.built.folder;
};
/** @type {{ built: ReturnType<typeof buildExtension> | null }} */
const made = { built: null };

/** @type {Readonly<Record<string, readonly [string, () => Promise<readonly Record<string, string | number>[]>]>>} */
const items = {
  reading: [
    '1 and 3 · a page assessed, beside the text that the browser gives; and again after 10 nodes changed',
    () => reading(rounds),
  ],
  mentions: ['2 · finding names, beside one RegExp of the same terms and libraries', () => mentions(rounds)],
  loads: ['4 · a page load at a quarter of the speed', () => pageLoads(extension(), 3)],
  hostile: ['5 · hostile text', hostileTexts],
  weights: ['6 · the scripts', () => weights(extension())],
  popup: ['6 · the popup', () => popupPaint(extension())],
  choosing: ['8 · all that is chosen for a case', () => choosing(rounds)],
  changes: [
    '9 · what changed, read again, beside a reading from the start',
    () => changes(Number(values.sequences)),
  ],
  many: ['7 · pages through assess', () => many(Number(values.pages))],
};

const wanted = values.only?.split(',') ?? Object.keys(items);
/** @type {Record<string, unknown>} */
const results = {};
const short = (/** @type {string | number} */ value) =>
  typeof value === 'number' ? Number(value.toPrecision(3)) : value;
try {
  for (const [name, [title, run]] of Object.entries(items)) {
    if (!wanted.includes(name)) continue;
    const rows = await run();
    results[name] = rows;
    if (values.json) continue;
    console.log(`\n${title}`);
    console.table(
      rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, short(value)]))),
    );
  }
} finally {
  made.built?.remove();
}
if (values.json) console.log(JSON.stringify(results));
