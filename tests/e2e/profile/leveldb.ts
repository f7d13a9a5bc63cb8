/** What stands in the files of a LevelDB, where Chromium keeps an extension's storage: its tables and its logs. */
import { unpackSnappy, varint } from './unpack.ts';

/** The last bytes of every table. */
const magic = Buffer.from('57fb808b247547db', 'hex');
const FOOTER = 48;

type Handle = readonly [offset: number, size: number];

function handleAt(bytes: Buffer, from: number): readonly [handle: Handle, end: number] {
  const [offset, middle] = varint(bytes, from);
  const [size, end] = varint(bytes, middle);
  return [[offset, size], end];
}

function blockAt(table: Buffer, [offset, size]: Handle): Buffer {
  const bytes = table.subarray(offset, offset + size);
  return table[offset + size] === 1 ? unpackSnappy(bytes) : bytes;
}

/** The blocks that an index names. */
function handlesIn(index: Buffer): readonly Handle[] {
  const end = index.length - 4 - 4 * index.readUInt32LE(index.length - 4);
  const handles: Handle[] = [];
  for (let at = 0; at < end; ) {
    const [, unshared] = varint(index, at);
    const [keySize, sized] = varint(index, unshared);
    const [valueSize, key] = varint(index, sized);
    handles.push(handleAt(index, key + keySize)[0]);
    at = key + keySize + valueSize;
  }
  return handles;
}

/** The blocks of a table, unpacked, one after the other; null where the file is no table. */
export function tableOf(file: Buffer): Buffer | null {
  if (file.length < FOOTER || !file.subarray(-magic.length).equals(magic)) return null;
  const footer = file.subarray(-FOOTER);
  const [, index] = handleAt(footer, 0);
  const [handle] = handleAt(footer, index);
  return Buffer.concat(handlesIn(blockAt(file, handle)).map((each) => blockAt(file, each)));
}

const PAGE = 32_768;
const HEADER = 7;

/** The records of a log without the headers that part them every 32 KiB. */
export function logOf(file: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let page = 0; page < file.length; page += PAGE) {
    const end = Math.min(page + PAGE, file.length);
    for (let at = page; at + HEADER <= end; ) {
      const size = file.readUInt16LE(at + 4);
      parts.push(file.subarray(at + HEADER, Math.min(at + HEADER + size, end)));
      at += HEADER + size;
    }
  }
  return Buffer.concat(parts);
}
