/** Consent, portals, settings, dismissals, marks, backups, erasing: the small things that are kept. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Quote } from '../../src/core/assessment.ts';
import { setNote } from '../../src/core/case/item.ts';
import { type Disk, installLocks, newDisk, openWindow, type Window } from './fake-browser.ts';

// Each window loads every module anew; a busy machine may take its time.
vi.setConfig({ testTimeout: 60_000 });

let disk: Disk;
let window: Window;
beforeEach(async () => {
  installLocks();
  disk = newDisk();
  window = await openWindow(disk);
});

const quote = (exact: string): Quote => ({
  exact,
  prefix: 'invasive ductal ',
  suffix: ' of the left breast',
});
const aCase = async () => {
  const end = await window.startCase({ label: 'Me', conditions: [], items: ['a'] });
  if (!end.ok) throw new Error(end.why);
  return end.value.case.id;
};

describe('consent', () => {
  it('is unasked at first, then as the person answered, and can change', async () => {
    expect(await window.readConsent()).toEqual({ state: 'unasked' });
    await window.declineConsent();
    expect(await window.readConsent()).toMatchObject({ state: 'declined' });
    expect(await window.giveConsent()).toMatchObject({ ok: true, value: { state: 'given' } });
    expect(await window.readConsent()).toMatchObject({ state: 'given' });
  });

  it('to an older practice is asked for again; a no stays a no', async () => {
    const answer = (given: string) =>
      disk.local.set('consent', JSON.stringify({ v: 1, at: '', value: { answer: given, to: 0, on: 'x' } }));
    answer('given');
    expect(await window.readConsent()).toEqual({ state: 'outdated', on: 'x', to: 0 });
    answer('declined');
    expect(await window.readConsent()).toEqual({ state: 'declined', on: 'x' });
  });
});

describe('portals', () => {
  it('are hosts in small letters, each once, in order', async () => {
    for (const host of ['z.example.org', 'MyChart.example.org', 'mychart.example.org', 'xn--80ak6aa92e.com'])
      await window.chooseHost(host);
    expect(await window.chosenHosts()).toEqual([
      'mychart.example.org',
      'xn--80ak6aa92e.com',
      'z.example.org',
    ]);
    await window.unchooseHost('MYCHART.example.org');
    await window.unchooseHost('never.example.org');
    expect(await window.chosenHosts()).toEqual(['xn--80ak6aa92e.com', 'z.example.org']);
  });
});

describe('settings', () => {
  it('change one by one', async () => {
    await window.changeSettings({ theme: 'dark' });
    await window.changeSettings({ country: 'GB' });
    expect(await window.readSettings()).toEqual({
      ...window.firstSettings,
      ...{ theme: 'dark', country: 'GB' },
    });
  });

  it('refuse what is no setting', async () => {
    const wrong = { theme: 'pink' } as unknown as Parameters<Window['changeSettings']>[0];
    expect((await window.changeSettings(wrong)).ok).toBe(false);
    expect(disk.local.size).toBe(0);
  });
});

describe('what was said not to be so', () => {
  it('is known again by its words, wherever the page breaks its lines', async () => {
    await window.dismiss('not-me', quote('carcinoma'));
    await window.dismiss('someone-i-care-for', quote('Stroke'));
    const wrapped = { exact: ' CARCINOMA', prefix: 'invasive\n  ductal', suffix: 'of the\tleft breast' };
    expect(await window.dismissedAmong([quote('lymphoma'), wrapped, quote('stroke')])).toEqual([
      null,
      'not-me',
      'someone-i-care-for',
    ]);
  });

  it('leaves no word behind, and means nothing on another computer', async () => {
    await window.dismiss('not-me', quote('carcinoma'));
    const stored = JSON.stringify([...disk.local]);
    expect(stored).not.toMatch(/carcinoma|ductal|breast|not-me/i);
    const elsewhere = newDisk();
    const other = await openWindow(elsewhere);
    await other.dismiss('not-me', quote('carcinoma'));
    const digests = (of: Disk) => [...of.local.keys()].filter((key) => key.startsWith('dismissed/'));
    expect(digests(elsewhere)).not.toEqual(digests(disk));
  });

  it('can be taken back, one or all', async () => {
    await window.dismiss('not-me', quote('a'));
    await window.dismiss('not-right', quote('b'));
    await window.undismiss(quote('a'));
    expect(await window.dismissedAmong([quote('a'), quote('b')])).toEqual([null, 'not-right']);
    await window.forgetDismissals();
    expect(await window.dismissedAmong([quote('a'), quote('b')])).toEqual([null, null]);
  });

  it('writes nothing when it is only asked', async () => {
    await window.dismissedAmong([quote('a')]);
    await window.dismiss('not-me', quote('a'));
    const writes = disk.writes.length;
    await window.dismissedAmong([quote('a')]);
    expect(disk.writes.length).toBe(writes);
  });

  it('shares one secret between windows that begin at once', async () => {
    const other = await openWindow(disk);
    await Promise.all([window.dismiss('not-me', quote('a')), other.dismiss('not-me', quote('b'))]);
    expect(await window.dismissedAmong([quote('a'), quote('b')])).toEqual(['not-me', 'not-me']);
  });
});

describe('marks', () => {
  it('of frames become one mark for the tab: tips before unread before quiet', async () => {
    expect(await window.setMark(1, 0, 'quiet', true)).toBe('quiet');
    expect(await window.setMark(1, 7, 'unread', true)).toBe('unread');
    expect(await window.setMark(1, 8, 'tips', true)).toBe('tips');
    expect(await window.setMark(1, 8, 'quiet', false)).toBe('unread');
    expect(await window.setMark(2, 0, 'quiet', true)).toBe('quiet');
  });

  it('of the page before are forgotten when the top frame has a new page', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await window.setMark(1, 0, 'quiet', true);
    await window.setMark(1, 7, 'tips', true);
    vi.setSystemTime(Date.now() + 5000);
    expect(await window.setMark(1, 0, 'quiet', false)).toBe('tips');
    expect(await window.setMark(1, 0, 'quiet', true)).toBe('quiet');
    vi.useRealTimers();
  });

  it('of a frame that spoke a moment before its page are kept', async () => {
    await window.setMark(1, 7, 'tips', true);
    expect(await window.setMark(1, 0, 'quiet', true)).toBe('tips');
  });

  it('are gone with their tab, and never reach the disk', async () => {
    await window.setMark(1, 7, 'tips', true);
    await window.clearTab(1);
    expect(await window.setMark(1, 0, 'quiet', false)).toBe('quiet');
    expect(disk.local.size).toBe(0);
  });

  it('from many frames at once are all kept', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, frame) =>
        window.setMark(1, frame + 1, frame === 3 ? 'tips' : 'quiet', true),
      ),
    );
    expect(await window.setMark(1, 0, 'quiet', true)).toBe('tips');
  });
});

describe('the last backup', () => {
  it('has a day, and counts what changed since', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 22, 9) });
    const id = await aCase();
    expect([await window.lastBackupOn(), await window.editsSinceBackup()]).toEqual([null, 2]);
    vi.setSystemTime(new Date(2026, 10, 22, 10));
    await window.noteBackup();
    expect([await window.lastBackupOn(), await window.editsSinceBackup()]).toEqual(['2026-11-22', 0]);
    vi.setSystemTime(new Date(2026, 10, 23, 10));
    await window.changeItem(id, 'a', (item) => setNote(item, 'one'));
    await window.changeItem(id, 'a', (item) => setNote(item, 'two'));
    expect(await window.editsSinceBackup()).toBe(1);
    vi.useRealTimers();
  });

  it('does not count a change that changes nothing', async () => {
    const id = await aCase();
    await window.noteBackup(new Date(Date.now() + 1000));
    await window.changeItem(id, 'a', (item) => item);
    expect(await window.editsSinceBackup()).toBe(0);
  });
});

describe('erasing everything', () => {
  it('leaves the first day', async () => {
    const id = await aCase();
    await window.giveConsent();
    await window.chooseHost('a.example.org');
    await window.changeSettings({ theme: 'dark' });
    await window.dismiss('not-me', quote('a'));
    await window.setOpenCase(id);
    await window.noteBackup();
    await window.setMark(1, 0, 'tips', true);
    disk.local.set('set-aside/settings', '{}');
    void window.writeDraft('q', 'half a wor');
    expect(await window.eraseEverything()).toEqual({ ok: true, value: null });
    expect([disk.local.size, disk.session.size]).toEqual([0, 0]);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect([disk.local.size, disk.session.size]).toEqual([0, 0]);
    expect([await window.readConsent(), await window.readSettings(), await window.listCases()]).toEqual([
      { state: 'unasked' },
      window.firstSettings,
      [],
    ]);
  });

  it('says so when the browser keeps something', async () => {
    await window.giveConsent();
    disk.lossy = true;
    expect(await window.eraseEverything()).toEqual({ ok: false, why: 'unavailable' });
  });
});

describe('access', () => {
  it('is closed where the browser can, and where it cannot nothing breaks', async () => {
    await window.setAccessLevel();
    const levels: string[] = [];
    const { browser } = await import('../../src/browser.ts');
    const setAccessLevel = (level: { accessLevel: string }) => levels.push(level.accessLevel);
    Object.assign(browser.storage.local, { setAccessLevel });
    await window.setAccessLevel();
    expect(levels).toEqual(['TRUSTED_CONTEXTS']);
  });
});

it.each(['en-US', 'en', 'fr-CA'])('a browser that speaks %s chooses no country', async (language) => {
  vi.resetModules();
  vi.stubGlobal('navigator', { language, languages: [language] });
  const { firstSettings, countryOf } = await import('../../src/store/settings.ts');
  expect(firstSettings.country).toBe('unchosen');
  expect(countryOf(firstSettings)).toBeUndefined();
});
