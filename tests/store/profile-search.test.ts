/** The search through a browser's profile finds a planted word, however it is written and packed. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findIn } from '../e2e/profile/search.ts';

const word = 'zq7f3a-größe-9c1d';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'second-look-search-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const noise = Buffer.from('some other words that fill a file. '.repeat(30));
const plant = (name: string, ...parts: Buffer[]) => writeFileSync(join(folder, name), Buffer.concat(parts));

it.each(['utf8', 'utf16le', 'latin1'] as const)('as %s, at any place', (encoding) => {
  for (const before of [0, 1, 2, 3]) {
    plant('file', noise.subarray(0, before), Buffer.from(word, encoding), noise);
    expect(findIn(folder, word)).not.toEqual([]);
  }
  plant('file', noise);
  expect(findIn(folder, word)).toEqual([]);
});

it.each([0, 1, 2])('in base64 of any text it stands in, %i bytes from a group of three', (before) => {
  for (const encoding of ['utf8', 'utf16le'] as const) {
    const text = Buffer.concat([noise.subarray(0, 30 + before), Buffer.from(word, encoding), noise]);
    plant('file', noise, Buffer.from(text.toString('base64')));
    expect(findIn(folder, word)).toEqual(['file (base64)']);
  }
});

/** Bytes as one literal, with the second half of the word only as a copy of what stood before: not to be found unread. */
const [head, tail] = [Buffer.from('zq7f3a-grö'), Buffer.from('ße-9c1d')];

/** LZ4: literals `tail` and `head`, then a copy of `tail` from before. */
function lz4(): Buffer {
  const literals = Buffer.concat([tail, head]);
  const end = Buffer.from('-----');
  return Buffer.concat([
    Buffer.from([0xf0 | (tail.length - 4), literals.length - 15]),
    literals,
    Buffer.from([literals.length, 0, end.length << 4]),
    end,
  ]);
}

it('in a session file of Firefox, though no byte of it stands there whole', () => {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(tail.length * 2 + head.length + 5);
  plant('sessionstore.jsonlz4', Buffer.from('mozLz40\0'), size, lz4());
  expect(findIn(folder, word)).toEqual(['sessionstore.jsonlz4 (UTF-8)']);
  plant('sessionstore.jsonlz4', lz4());
  expect(findIn(folder, word)).toEqual([]);
});

/** Snappy: the same literals, then a copy. */
function snappy(): Buffer {
  const literals = Buffer.concat([tail, head]);
  return Buffer.concat([
    Buffer.from([literals.length + tail.length, (literals.length - 1) << 2]),
    literals,
    Buffer.from([((tail.length - 1) << 2) | 2, literals.length, 0]),
  ]);
}

it('in a packed block of a LevelDB table', () => {
  const block = snappy();
  const handle = Buffer.from([0, block.length]);
  const index = Buffer.concat([
    Buffer.from([0, 1, handle.length, 0x7a]),
    handle,
    Buffer.from([0, 0, 0, 0, 1, 0, 0, 0]),
  ]);
  const footer = Buffer.alloc(48);
  Buffer.from([0, 0, block.length + 5, index.length]).copy(footer);
  Buffer.from('57fb808b247547db', 'hex').copy(footer, 40);
  const crc = Buffer.alloc(4);
  plant('000005.ldb', block, Buffer.from([1]), crc, index, Buffer.from([0]), crc, footer);
  expect(findIn(folder, word)).toEqual(['000005.ldb (UTF-8)']);
});

it('across two pages of a LevelDB log', () => {
  const first = Buffer.alloc(32_768, 0x2e);
  first.writeUInt16LE(32_768 - 7, 4);
  head.copy(first, 32_768 - head.length);
  const second = Buffer.alloc(7);
  second.writeUInt16LE(tail.length, 4);
  plant('000003.log', first, second, tail);
  expect(findIn(folder, word)).toEqual(['000003.log (UTF-8)']);
});
