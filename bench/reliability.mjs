/**
 * `npm run bench:reliability [-- --count 100] [-- --seed 4711] [-- --only dying,windows] [-- --browser firefox] [-- --json]`:
 * what can be lost, in the two real browsers with the bytes that ship. Ends with 1 where anything broke its promise.
 */
import { parseArgs } from 'node:util';
import { browserNames } from '../tools/browsers/open.mjs';
import { build } from '../tools/build.mjs';
import { freshSeed, parts } from './reliability/parts.mjs';

const { values } = parseArgs({
  options: {
    count: { type: 'string' },
    seed: { type: 'string' },
    only: { type: 'string' },
    browser: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed ?? freshSeed());
const wanted = values.only?.split(',') ?? Object.keys(parts);
const names = browserNames.filter((name) => !values.browser || values.browser === name);

await build();
/** @type {Record<string, unknown>[]} */
const rows = [];
for (const [name, { title, runs, run }] of Object.entries(parts)) {
  if (!wanted.includes(name)) continue;
  for (const browser of names) {
    const count = Number(values.count ?? runs);
    const { wrong, ...counts } = await run(browser, { count, seed });
    const row = { part: name, what: title, browser, ...counts, wrong: wrong.length, seed };
    rows.push(row);
    if (!values.json) console.log(JSON.stringify(row));
    for (const each of wrong.slice(0, 10)) console.error(`  ${each}`);
    if (wrong.length > 0) process.exitCode = 1;
  }
}
if (values.json) console.log(JSON.stringify(rows));
