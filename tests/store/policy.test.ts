/** What an organisation may set, what it may not, and what lies in the store for all to see. */
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Disk, installLocks, newDisk, openWindow, type Window } from './fake-browser.ts';

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
    ['is of other kinds', { suggestedPortals: 'all', country: 7 }],
    [
      'names what is no host',
      { suggestedPortals: ['*', 'a b', 'https://x.example/', 'x.example/path', '', 3] },
    ],
    ['names a country that we do not know', { country: 'Atlantis', other: true }],
  ])('that %s changes nothing', async (_, managed) => {
    disk.managed = managed;
    expect(await window.readPolicy()).toEqual({ suggestedPortals: [], country: null });
  });

  it('with one part that is wrong keeps the others', async () => {
    disk.managed = { suggestedPortals: ['*.example.org', 'good.example.org'], country: 'Atlantis' };
    expect(await window.readPolicy()).toEqual({ suggestedPortals: ['good.example.org'], country: null });
  });

  it('is described to Chrome in the same words', () => {
    const schema = JSON.parse(
      readFileSync(new URL('../../public/managed-schema.json', import.meta.url), 'utf8'),
    );
    expect(Object.keys(schema.properties)).toEqual(['suggestedPortals', 'country']);
    expect(schema).not.toHaveProperty('additionalProperties');
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
