/** Several files in one ZIP: read back by zip.js, each as it was written on its own. */
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from '../../../src/core/export/file-name.ts';
import { packetFormats } from '../../../src/core/export/formats/all.ts';
import { packetOf } from '../../../src/core/export/packet.ts';
import { english } from '../../../src/core/export/words-en.ts';
import { zipFile, zipOf } from '../../../src/core/export/zip.ts';
import { hostile, packet, wholeCase } from './arbitrary.ts';

const madeOn = '2026-11-22';

/** What a program that unpacks it finds, sums compared. */
async function read(zip: Uint8Array): Promise<Readonly<Record<string, string>>> {
  const reader = new ZipReader(new Uint8ArrayReader(zip), { useWebWorkers: false, checkSignature: true });
  const entries = await reader.getEntries();
  const texts = entries.map(async (entry) => {
    if (entry.directory) throw new Error('There are no folders in it.');
    const bytes = await entry.getData(new Uint8ArrayWriter());
    // The mark at the start of a spreadsheet is part of it.
    return [entry.filename, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)] as const;
  });
  return Object.fromEntries(await Promise.all(texts));
}

const written = (each: Parameters<(typeof packetFormats)[0]['write']>[0]) =>
  Object.fromEntries(packetFormats.map((format) => [fileName(format, madeOn), format.write(each, english)]));

describe('the ZIP', () => {
  it('holds every format of any case, to the letter', async () => {
    await fc.assert(
      fc.asyncProperty(packet, async (each) => {
        const texts = written(each);
        expect(await read(zipOf(texts, madeOn))).toEqual(texts);
      }),
      { numRuns: 25 },
    );
  });

  it('holds a thousand hostile items in three scripts', async () => {
    const [whole] = fc.sample(wholeCase(), { numRuns: 1, seed: 1 });
    if (whole === undefined) throw new Error('no sample');
    const items = Array.from({ length: 1000 }, (_, at) => ({
      ...{
        id: `i-${at}`,
        state: 'asked' as const,
        label: hostile[at % hostile.length] ?? '',
        holder: 'أشعة 病理',
      },
      ...{ note: `${at}`, askedOn: '2026-11-22', dueOn: null, receivedOn: null, sentOn: null },
    }));
    const parts = { records: [], guidance: [], language: 'en', madeOn } as const;
    const texts = written(packetOf({ whole: { ...whole, items }, ...parts }));
    expect(await read(zipOf(texts, madeOn))).toEqual(texts);
  });

  it('says nothing about the person in any name, and is the same whenever it is made of the same', async () => {
    const [each] = fc.sample(packet, { numRuns: 1, seed: 2 });
    if (each === undefined) throw new Error('no sample');
    const bytes = zipOf(written(each), madeOn);
    const names = [fileName(zipFile, madeOn), ...Object.keys(await read(bytes))];
    for (const name of names) expect(name).toMatch(/^second-look-(files|checklist|dates)-2026-11-22\.\w+$/);
    expect(zipOf(written(each), madeOn)).toEqual(bytes);
  });

  it('would be caught with a byte changed', async () => {
    const bytes = zipOf({ 'a.txt': 'a'.repeat(50) + hostile.join('') }, madeOn);
    const middle = Math.floor(bytes.length / 2);
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    await expect(read(bytes)).rejects.toThrow();
  });
});
