/** Looks for words in every file of a browser's profile, however the browser has written them down. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { logOf, tableOf } from './leveldb.ts';
import { unpackMozLz4 } from './unpack.ts';

/** The same bytes in base64, whichever of the three ways they fall on its groups of three; the ends depend on neighbours. */
const base64Of = (bytes: Buffer): readonly Buffer[] =>
  [0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    return Buffer.from(text.slice(before === 0 ? 0 : 4, -4));
  });

/** Every way in which a word may stand in a file. */
function waysOf(word: string): ReadonlyMap<string, readonly Buffer[]> {
  const [utf8, utf16, latin1] = (['utf8', 'utf16le', 'latin1'] as const).map((as) => Buffer.from(word, as));
  if (!utf8 || !utf16 || !latin1) throw new Error('There is no such encoding.');
  return new Map([
    ['UTF-8', [utf8]],
    ['UTF-16', [utf16]],
    ['Latin-1', [latin1]],
    ['base64', [utf8, utf16, latin1].flatMap(base64Of)],
  ]);
}

/** A file as it lies, and as it reads once unpacked. */
function readings(name: string, file: Buffer): readonly Buffer[] {
  const unpacked = [unpackMozLz4(file), tableOf(file), /\.log$/.test(name) ? logOf(file) : null];
  return [file, ...unpacked.filter((each) => each !== null)];
}

/** Each file that holds the word, with the way it is written: "Default/Sessions/Tabs_1 (UTF-16)". */
export function findIn(folder: string, word: string): readonly string[] {
  const ways = waysOf(word);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const path = join(folder, name);
    // A lock or a socket of the browser is no file to read.
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return [];
    const all = readings(name, readFileSync(path));
    return [...ways].flatMap(([way, needles]) =>
      needles.some((needle) => all.some((bytes) => bytes.includes(needle)))
        ? [`${relative(folder, path)} (${way})`]
        : [],
    );
  });
}
