/** ZIPs, as other programs make them and as nobody honest does. What is refused is refused before it grows. */
import {
  BlobWriter,
  TextReader,
  Uint8ArrayReader,
  ZipWriter,
  type ZipWriterConstructorOptions,
} from '@zip.js/zip.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { most, openArchive } from '../../src/check/archive.ts';
import { unpack } from '../../src/check/unpack.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;
const go = new AbortController().signal;

/** A ZIP by a writer that is not ours. */
async function zip(
  files: Files,
  options: ZipWriterConstructorOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = new ZipWriter(new BlobWriter(), { useWebWorkers: false, ...options });
  for (const [name, content] of Object.entries(files))
    await writer.add(
      name,
      typeof content === 'string' ? new TextReader(content) : new Uint8ArrayReader(content),
    );
  return new Uint8Array(await (await writer.close()).arrayBuffer());
}

const open = (bytes: Uint8Array<ArrayBuffer>) => openArchive(new Blob([bytes]));

/** Every file of a ZIP, by name, or why there is none. */
async function readAll(bytes: Uint8Array<ArrayBuffer>) {
  const archive = await open(bytes);
  if (typeof archive === 'string') return archive;
  const read = archive.entries.map(async (entry) => {
    const file = await unpack(new Blob([bytes]), entry, go);
    return [entry.name, typeof file === 'string' ? file : await file.text()] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}

/** The places where the directory's heads begin. */
function headsOf(bytes: Uint8Array): readonly number[] {
  const view = new DataView(bytes.buffer);
  return Array.from({ length: bytes.length - 4 }, (_, at) => at).filter(
    (at) => view.getUint32(at, true) === 0x02014b50,
  );
}

/** The bytes with a number of four bytes changed in the first head. */
function withField(bytes: Uint8Array<ArrayBuffer>, field: number, value: number) {
  const changed = bytes.slice();
  new DataView(changed.buffer).setUint32((headsOf(bytes)[0] ?? 0) + field, value, true);
  return changed;
}

const report = 'FINAL DIAGNOSIS: invasive ductal carcinoma. '.repeat(40);
const honest: Files = { 'Reports/path.txt': report, 'الأشعة/病理.txt': 'صور 病理', 'empty.txt': '' };

describe('an honest ZIP', () => {
  it('gives every file as it went in, packed or plain, whoever wrote it', async () => {
    const wanted = { 'Reports/path.txt': report, 'الأشعة/病理.txt': 'صور 病理' };
    expect(await readAll(await zip(honest))).toEqual(wanted);
    expect(await readAll(await zip(honest, { level: 0 }))).toEqual(wanted);
    expect(await readAll(await zip(honest, { dataDescriptor: false }))).toEqual(wanted);
  });

  it('gives what can hold a report, and counts the rest', async () => {
    const archive = await open(
      await zip({
        ...honest,
        '__MACOSX/a.txt': 'x',
        '.hidden': 'x',
        'page/look.css': 'a{}',
        'xdm/style.xsl': '<x/>',
      }),
    );
    expect(archive).toMatchObject({ others: 5 });
    expect(archive).toHaveProperty('entries.length', 2);
  });

  it('may name its folders as Windows does', async () => {
    expect(await readAll(await zip({ 'Reports\\path.txt': 'x' }))).toEqual({ 'Reports/path.txt': 'x' });
  });
});

describe('a ZIP is refused unopened', () => {
  const zeros = (size: number) => new Uint8Array(size);
  it('where a file in it swells, all of it is too much, or it holds too many', async () => {
    expect(await open(await zip({ 'a.txt': zeros(5_000_000) }))).toBe('bomb');
    const one = await zip({ 'a.txt': report });
    expect(await open(withField(one, 24, most.bytes + 1))).toBe('bomb');
    const many = Object.fromEntries(Array.from({ length: most.entries + 1 }, (_, at) => [`${at}.txt`, 'x']));
    expect(await open(await zip(many))).toBe('bomb');
  });

  it('where its files lie on one another', async () => {
    const two = await zip({ 'a.txt': report, 'b.txt': report });
    const [, second = 0] = headsOf(two);
    const onFirst = two.slice();
    new DataView(onFirst.buffer).setUint32(second + 42, 0, true);
    expect(await open(onFirst)).toBe('bomb');
  });

  it.each(['../up.txt', 'a/../../up.txt', '/etc/up.txt', 'C:/up.txt', '..\\up.txt', 'a\u0000.txt'])(
    'where a name leads out of it: %j',
    async (name) => {
      expect(await open(await zip({ 'a.txt': 'x', [name]: 'x' }))).toBe('unsafe');
    },
  );

  it('where it asks for a password, old way or new', async () => {
    expect(await open(await zip(honest, { password: 'x' }))).toBe('locked');
    expect(await open(await zip(honest, { password: 'x', zipCrypto: true }))).toBe('locked');
  });

  it('where it is a Word file, or broken off', async () => {
    expect(await open(await zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' }))).toBe(
      'packed',
    );
    const whole = await zip(honest);
    expect(await open(whole.slice(0, -1))).toBe('damaged');
    expect(await open(whole.slice(0, 40))).toBe('damaged');
    expect(await open(withField(whole, 0, 1))).toBe('damaged');
  });
});

describe('a file of a ZIP', () => {
  it('that is longer or shorter than it said is given up, at most one piece later', async () => {
    const one = await zip({ 'a.txt': report });
    expect(await readAll(withField(one, 24, 3))).toEqual({ 'a.txt': 'bomb' });
    expect(await readAll(withField(one, 24, report.length + 1))).toEqual({ 'a.txt': 'damaged' });
  });

  it('that is packed in a way that is not unpacked here is named, not passed over', async () => {
    const one = await zip({ 'a.txt': report });
    const byBzip2 = 12 << 16;
    expect(await readAll(withField(one, 8, byBzip2))).toEqual({ 'a.txt': 'packed' });
  });

  it('whose own head or bytes are broken is damaged', async () => {
    const one = await zip({ 'a.txt': report }, { dataDescriptor: false });
    const noHead = one.slice();
    noHead[0] = 0;
    expect(await readAll(noHead)).toEqual({ 'a.txt': 'damaged' });
    const noBytes = one.slice();
    noBytes.fill(0xff, 40, 60);
    expect(await readAll(noBytes)).toEqual({ 'a.txt': 'damaged' });
  });

  it('is not unpacked any further once it was stopped', async () => {
    const one = await zip({ 'a.txt': report });
    const archive = await open(one);
    if (typeof archive === 'string' || !archive.entries[0]) throw new Error('not read');
    const stop = new AbortController();
    stop.abort();
    await expect(unpack(new Blob([one]), archive.entries[0], stop.signal)).rejects.toThrow();
  });
});

it('whatever bytes are changed, a ZIP is read or refused, and never more comes out than it may', async () => {
  const whole = await zip(honest);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 8 }),
      async (changes) => {
        const bytes = whole.slice();
        for (const [at, value] of changes) bytes[at] = value;
        const read = await readAll(bytes);
        const size = typeof read === 'string' ? 0 : Object.values(read).join('').length;
        expect(size).toBeLessThanOrEqual(most.bytes);
      },
    ),
    { numRuns: 300 },
  );
});
