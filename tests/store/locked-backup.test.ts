/** Locked backups that somebody tampered with: never a throw, and never a change to what is kept. */
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import backup from '../../src/core/export/formats/backup.ts';
import { seal } from '../../src/core/export/sealed.ts';
import { readFile, readLocked } from '../../src/workspace/files.ts';
import { installLocks, newDisk, openWindow } from './fake-browser.ts';

vi.setConfig({ testTimeout: 300_000 });

const passphrase = 'four words for a test';
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);

it(`two hundred mutated locked backups (SEED=${seed}) are refused or read as they were made`, async () => {
  installLocks();
  const disk = newDisk();
  const window = await openWindow(disk);
  await window.startCase({ label: 'Mum', conditions: ['breast-cancer'], items: ['path-report'] });
  const cases = await window.readAllCases();
  const text = await seal(backup.write(cases, '2026-11-22'), passphrase, (bytes) =>
    crypto.getRandomValues(bytes),
  );
  await window.changeCase(cases[0]?.case.id ?? '', (kept) => ({ ...kept, note: 'written since' }));
  const kept = JSON.stringify([...disk.local]);

  const put = fc.oneof(
    fc.constantFrom('', 'A', '=', '"', '0', '9', '99999999', '-1', '1e308', '{', '}', ',"data":""', 'null'),
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.stringMatching(/^[A-Za-z0-9+/]{1,4}$/),
  );
  const mutation = fc.oneof(
    fc.tuple(fc.nat(text.length), fc.nat(8), put),
    fc.tuple(fc.nat(text.length), fc.constant(1), fc.stringMatching(/^[A-Za-z0-9+/]$/)),
  );
  const ends: Record<string, number> = {};
  await fc.assert(
    fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 2 }), async (mutations) => {
      const broken = mutations.reduce(
        (t, [at, cut, said]) => t.slice(0, at) + said + t.slice(at + cut),
        text,
      );
      const read = await readFile(new File([broken], 'second-look-backup-locked.json'));
      let end: string = read.ok ? 'plain' : read.why;
      if (!read.ok && read.why === 'locked') {
        const inside = await readLocked(read.sealed, passphrase);
        if (inside?.ok) expect(inside.cases).toEqual(cases);
        end = inside === null ? 'shut' : inside.ok ? 'opened' : inside.why;
      }
      expect(['foreign', 'damaged', 'newer', 'costly', 'shut', 'opened']).toContain(end);
      ends[end] = (ends[end] ?? 0) + 1;
      expect(JSON.stringify([...disk.local])).toBe(kept);
    }),
    { numRuns: 200, seed },
  );
  // Both the reader and the cipher had their share.
  expect(ends.damaged).toBeGreaterThan(20);
  expect((ends.shut ?? 0) + (ends.opened ?? 0)).toBeGreaterThan(10);
});
