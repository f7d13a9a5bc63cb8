/** What the weights are learnt from: labelled parts of pages, and the statements that the rules must get right. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `nth`: which of several equal names, counted through headings and texts in their order. `assertion`: present, possible, historical or other.
 * @typedef {{ name: string, nth?: number, assertion: string }} Label
 * @typedef {{ id: string, parts: { heading: string, text: string }[], mentions: Label[] }} Example
 */

/** The examples by file, which is a writer. @param {string} folder @returns {Map<string, Example[]>} */
export const examplesIn = (folder) =>
  new Map(
    filesIn(folder).map((name) => [
      name,
      readFileSync(join(folder, name), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ]),
  );

/** @param {string} folder */
const filesIn = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();

/** Of all that the weights are made from but the rules: the examples, the signs and the way of learning. @param {string} root */
export function digestOf(root) {
  const hash = createHash('sha256');
  const signs = 'src/core/diagnosis/second/weigh';
  const sources = [
    `${signs}/signs.ts`,
    `${signs}/stems.ts`,
    'tools/weigh/learn.mjs',
    'tools/weigh/train.mjs',
  ];
  const examples = filesIn(join(root, 'tools/weigh/examples')).map((name) => `tools/weigh/examples/${name}`);
  for (const path of [...sources, ...examples]) hash.update(readFileSync(join(root, path)));
  return hash.digest('hex').slice(0, 16);
}
