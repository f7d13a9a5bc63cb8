/** Zips a folder to the same bytes, whoever does it, wherever and whenever. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { zipSync } from 'fflate';

// fflate writes local time: the same wall clock in every zone.
const mtime = new Date(1980, 0, 1);

/**
 * Files in order of name, without their times and owners.
 * @param {string} folder
 * @returns {Uint8Array}
 */
export function zip(folder) {
  const entries = filesIn(folder).map((path) => [relative(folder, path), readFileSync(path)]);
  return zipSync(Object.fromEntries(entries), { mtime, level: 9, os: 3, attrs: 0o644 << 16 });
}

/**
 * @param {string} folder
 * @returns {string[]} every file under it, in order of name
 */
export function filesIn(folder) {
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesIn(path) : [path]));
}
