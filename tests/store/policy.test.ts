/** What an organisation may set, what it may not, and what lies in the store for all to see. */
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { setNote } from '../../src/core/case/item.ts';
import { type Disk, installLocks, newDisk, openWindow, type Window } from './fake-browser.ts';
import { canary, whole } from './filled.ts';

// A key from a passphrase takes its time, by design.
vi.setConfig({ testTimeout: 120_000 });

let disk: Disk;
let window: Window;
beforeEach(async () => {
  installLocks();
  disk = newDisk();
  window = await openWindow(disk);
});

describe('a policy', () => {
  it('suggests portals and turns none of them on', async () => {
    disk.managed = { suggestedPortals: ['MyChart.example.org', 'mychart.example.org', 'portal.example.net'] };
    expect((await window.readPolicy()).suggestedPortals).toEqual([
      'mychart.example.org',
      'portal.example.net',
    ]);
    expect(await window.chosenHosts()).toEqual([]);
    expect(disk.writes).toEqual([]);
  });

  it('gives the country until the person chooses one, and changing the colours is no choice', async () => {
    disk.managed = { country: 'NZ' };
    expect((await window.readSettings()).country).toBe('NZ');
    await window.changeSettings({ theme: 'dark' });
    expect((await window.readSettings()).country).toBe('NZ');
    disk.managed = { country: 'IE' };
    expect((await window.readSettings()).country).toBe('IE');
    await window.changeSettings({ country: 'CA' });
    expect((await window.readSettings()).country).toBe('CA');
  });

  it.each([
    ['is absent', null],
    ['is empty', {}],
    ['is of other kinds', { suggestedPortals: 'all', country: 7, lockRequired: 'yes' }],
    [
      'names what is no host',
      { suggestedPortals: ['*', 'a b', 'https://x.example/', 'x.example/path', '', 3] },
    ],
    ['names a country that we do not know', { country: 'Atlantis', other: true }],
  ])('that %s changes nothing', async (_, managed) => {
    disk.managed = managed;
    expect(await window.readPolicy()).toEqual({ suggestedPortals: [], country: null, lockRequired: false });
  });

  it('with one part that is wrong keeps the others', async () => {
    disk.managed = {
      suggestedPortals: ['*.example.org', 'good.example.org'],
      country: 'Atlantis',
      lockRequired: true,
    };
    expect(await window.readPolicy()).toEqual({
      suggestedPortals: ['good.example.org'],
      country: null,
      lockRequired: true,
    });
  });

  it('is described to Chrome in the same words', () => {
    const schema = JSON.parse(
      readFileSync(new URL('../../public/managed-schema.json', import.meta.url), 'utf8'),
    );
    expect(Object.keys(schema.properties)).toEqual(['suggestedPortals', 'country', 'lockRequired']);
    expect(schema).not.toHaveProperty('additionalProperties');
  });
});

describe('a lock that an organisation requires', () => {
  const passphrase = 'kettle ünder ladder moss';
  const refused = { ok: false, why: 'lock-required' };
  const quote = { exact: canary, prefix: '', suffix: '' };

  beforeEach(async () => {
    await window.addCases([whole('before')]);
    await window.changeItem('before', 'path-report', (item) => setNote(item, `earlier ${canary}`));
    disk.managed = { lockRequired: true };
  });

  it('is asked for, and until it is set nothing new is kept on the disk', async () => {
    const lay = JSON.stringify([...disk.local]);
    expect(await window.readLock()).toEqual({ kind: 'wanted' });
    expect(await window.startCase({ label: canary, conditions: [], items: [] })).toEqual(refused);
    expect(await window.changeItem('before', 'x', (item) => setNote(item, canary))).toEqual(refused);
    expect(await window.addCases([whole('two')])).toEqual(refused);
    expect(await window.dismiss('not-me', quote)).toEqual(refused);
    expect(await window.putRaw('local', { 'kind-of-tomorrow': canary })).toEqual(refused);
    expect(JSON.stringify([...disk.local].filter(([key]) => key !== 'dismissed-secret'))).toBe(lay);
  });

  it('leaves readable what was kept before, and lets it be chosen, taken along and removed', async () => {
    expect((await window.readWholeCase('before'))?.items.at(-1)?.note).toBe(`earlier ${canary}`);
    expect(await window.setOpenCase('before')).toMatchObject({ ok: true });
    expect(await window.noteBackup()).toMatchObject({ ok: true });
    expect(await window.removeItem('before', 'path-report')).toMatchObject({ ok: true });
    expect(await window.removeCase('before')).toMatchObject({ ok: true });
    expect(await window.deleteForGood('before')).toMatchObject({ ok: true });
    expect(JSON.stringify([...disk.local])).not.toContain(canary);
  });

  it('touches neither settings nor portals nor consent, nor words half typed, which lie in memory', async () => {
    expect(await window.giveConsent()).toMatchObject({ ok: true });
    expect(await window.changeSettings({ theme: 'dark' })).toMatchObject({ ok: true });
    expect(await window.chooseHost('mychart.example.org')).toMatchObject({ ok: true });
    expect(await window.writeDraft('question/before', canary)).toMatchObject({ ok: true });
  });

  it('keeps everything once it is set, a word that was held back first of all, and cannot be taken off', async () => {
    const write = () =>
      window.changeItem('before', 'path-report', (item) => setNote(item, `later ${canary}`), 'note');
    expect(await window.saveSoon('note', write)).toEqual(refused);
    expect(await window.turnLockOn(passphrase, 15)).toMatchObject({ ok: true });
    window.saveShutOut();
    await window.flush();
    expect((await window.readWholeCase('before'))?.items.at(-1)?.note).toBe(`later ${canary}`);
    expect(JSON.stringify([...disk.local])).not.toContain(canary);
    expect(await window.turnLockOff(passphrase)).toEqual(refused);
    expect((await window.readLock()).kind).toBe('open');
    disk.managed = null;
    expect(await window.turnLockOff(passphrase)).toEqual({ ok: true, value: true });
  });
});

describe('sizes', () => {
  it('name every key of an area, in order, with the bytes of its value', async () => {
    await window.changeSettings({ theme: 'dark' });
    await window.chooseHost('mychart.example.org');
    const sizes = await window.sizesIn('local');
    expect(sizes.map(({ key }) => key)).toEqual([
      expect.stringMatching(/^history\//),
      'portal/mychart.example.org',
      'settings',
    ]);
    expect(sizes.map(({ bytes }) => bytes)).toEqual(sizes.map(({ key }) => disk.local.get(key)?.length));
    expect(await window.sizesIn('session')).toEqual([]);
  });
});
