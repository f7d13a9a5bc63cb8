/** The golden pages on disk: tests/pages/<product>/<slug>/ with page.html, its frames and expected.json. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the golden pages stand. */
export const goldenFolder = fileURLToPath(new URL('../tests/pages/', import.meta.url));

/** @param {string} folder */
const foldersIn = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

/**
 * @typedef {object} GoldenPage
 * @property {string} id "epic-mychart/home"
 * @property {string} product the folder's name, a portal id
 * @property {string} html
 * @property {Record<string, string>} files the frame documents beside the page, by file name
 * @property {unknown} expected the labels, not yet checked
 */

/**
 * Reads every golden page.
 * @returns {GoldenPage[]} in order of their ids
 * @throws {Error} naming the page whose files are missing or broken
 */
export function goldenPages(folder = goldenFolder) {
  return foldersIn(folder).flatMap((product) =>
    foldersIn(`${folder}/${product}`).map((slug) => {
      const at = `${folder}/${product}/${slug}`;
      for (const file of ['page.html', 'expected.json'])
        if (!existsSync(`${at}/${file}`)) throw new Error(`${product}/${slug} has no ${file}.`);
      const frames = readdirSync(at).filter((name) => name.startsWith('frame-'));
      return {
        id: `${product}/${slug}`,
        product,
        html: readFileSync(`${at}/page.html`, 'utf8'),
        files: Object.fromEntries(frames.map((name) => [name, readFileSync(`${at}/${name}`, 'utf8')])),
        expected: JSON.parse(readFileSync(`${at}/expected.json`, 'utf8')),
      };
    }),
  );
}
