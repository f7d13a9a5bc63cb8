/** Stores of every version there was still read as today's, and today's is on file. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { WholeCase } from '../../src/core/case/case.ts';
import { happenedIn } from '../../src/core/case/step.ts';
import { type Disk, installLocks, newDisk, openWindow, type Window } from './fake-browser.ts';

// Each window loads every module anew; a busy machine may take its time.
vi.setConfig({ testTimeout: 60_000 });

const folder = new URL('golden/', import.meta.url);
const stores = readdirSync(folder)
  .filter((name) => /^v\d+\.json$/.test(name))
  .sort((a, b) => Number.parseInt(a.slice(1), 10) - Number.parseInt(b.slice(1), 10));

let disk: Disk;
beforeEach(() => {
  installLocks();
  disk = newDisk();
});

const quote = { exact: 'carcinoma', prefix: '', suffix: '' };

const whole: WholeCase = {
  case: {
    ...{
      id: '0b1c',
      label: 'Me',
      conditions: ['breast-cancer'],
      openedOn: '2026-11-01',
      note: 'Ring أشعة 病理',
    },
    questions: [{ id: 'q1', text: 'How long is it safe to wait?', answer: 'Two weeks.', done: true }],
    visitOn: '2026-12-24',
    letters: {
      ...{ region: 'ON' as const, asksFor: 'self' as const, outcome: null, typed: { name: 'Ring أشعة' } },
      kept: [
        {
          ...{ id: 'l1', letter: 'records', room: 'Medical records department', place: '', follows: null },
          ...{ items: ['path-report'], typed: { 'from-date': 'May' }, text: 'Dear 病理\n\n[phone]' },
          ...{ editedOn: '2026-11-20', sentOn: '2026-11-21', arrivedOn: '2026-11-23' },
        },
      ],
    },
    opinions: { first: { doctor: 'Dr. A', plan: 'أشعة' }, second: {}, third: { why: 'line\nline' } },
    events: [
      { id: 'e1', on: '2021', what: 'Lump, أشعة', kind: 'test' as const },
      { id: 'e2', on: '2026-11', what: 'Biopsy', kind: 'diagnosis' as const },
    ],
    stage: 'seen' as const,
    archivedOn: '2026-12-30',
    people: [
      {
        ...{ id: 'p1', role: 'records' as const, name: 'Ms. Ito', place: 'Mercy 病院', phone: '555' },
        ...{ email: 'a@example.org', address: 'line\nline', note: 'أشعة' },
      },
    ],
    calls: [
      {
        ...{ id: 'c1', on: '2026-11-20', with: 'Ms. Ito', said: 'line\nline', reference: 'R-2' },
        ...{ followUpOn: '2026-11-27', done: true },
      },
    ],
    charts: ['0123456789abcdef'.repeat(4)],
    spread: ['breast-cancer'],
  },
  items: [
    {
      ...{ id: 'own:7f', state: 'sent' as const, label: 'Dental film', holder: 'Dr. A', note: 'line\nline' },
      ...{ askedOn: '2026-11-02', dueOn: '2026-11-09', receivedOn: '2026-11-08', sentOn: '2026-11-10' },
      ...{ method: 'post', reference: 'R-1', fee: '12 €', place: 'blue folder' },
    },
    {
      ...{ id: 'path-report', state: 'to-ask' as const, label: '', holder: '', note: '' },
      ...{ askedOn: null, dueOn: null, receivedOn: null, sentOn: null },
    },
  ],
};

/** Everything that can be kept, once. */
async function fill(window: Window): Promise<void> {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T12:00:00Z') });
  await window.giveConsent();
  await window.chooseHost('mychart.example.org');
  await window.changeSettings({
    ...{ theme: 'dark', textSize: 'large', country: 'GB', quietWords: true },
    ...{ language: 'es', papers: 'es' },
  });
  await window.addCases([whole]);
  await window.setOpenCase('0b1c');
  await window.dismiss('not-me', quote);
  await window.noteBackup();
  await window.changeSettings({ theme: 'light' });
  const [last] = await window.listSteps();
  if (last) await window.turnStep(last.key, 'before');
  vi.useRealTimers();
}

async function readAll(window: Window) {
  return {
    consent: (await window.readConsent()).state,
    hosts: await window.chosenHosts(),
    settings: await window.readSettings(),
    cases: await window.readAllCases(),
    open: await window.openCaseId(),
    dismissed: await window.dismissedAmong([quote]),
    backup: await window.lastBackupOn(),
  };
}

/** What the history says of a store as `fill` makes it; older stores had none. */
const steps = ['settings taken back', 'restored', 'settings'];
async function readSteps(window: Window): Promise<readonly string[]> {
  return (await window.listSteps()).map(
    ({ step }) => `${happenedIn(step)}${step.undone === undefined ? '' : ' taken back'}`,
  );
}

/** The same, as it was before cases were put away or held events, before there were opinions, and before there were letters. */
const {
  archivedOn: _archivedOn,
  events: _events,
  people: _people,
  calls: _calls,
  charts: _charts,
  spread: _spread,
  ...third
} = whole.case;
const { opinions: _opinions, stage: _stage, ...second } = third;
const { letters: _letters, ...first } = second;
const plainItems = whole.items.map(({ method, reference, fee, place, ...item }) => item);
const cases: Readonly<Record<string, readonly object[]>> = {
  'v1.json': [{ case: first, items: plainItems }],
  'v2.json': [{ case: second, items: plainItems }],
  'v3.json': [{ case: third, items: whole.items }],
};

/** Stores from before there was a choice of language. */
const unspoken = ['v1.json', 'v2.json', 'v3.json', 'v4.json'];

/** What every golden store says, in today's shapes. */
const said = {
  ...{
    consent: 'given',
    hosts: ['mychart.example.org'],
    open: '0b1c',
    dismissed: ['not-me'],
    backup: '2026-11-22',
  },
  settings: {
    ...{ theme: 'dark', textSize: 'large', country: 'GB', quietWords: true },
    ...{ language: 'es', papers: 'es' },
  },
  cases: [whole],
};

/** Keys and versions, without what is random or the person's. */
const outline = (entries: Iterable<[string, string]>) =>
  [...entries]
    .map(([key, text]) => {
      const { v, value } = JSON.parse(text);
      const fields = typeof value === 'object' && value !== null ? Object.keys(value).sort() : typeof value;
      return [key.replace(/^(dismissed|history)\/.*/, '$1/…'), v, fields];
    })
    .sort((a, b) => (a[0] < b[0] ? -1 : 1));

/** Lays a golden store on the disk. */
function load(name: string): void {
  const entries: Record<string, unknown> = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
  for (const [key, value] of Object.entries(entries)) disk.local.set(key, JSON.stringify(value));
}

/** The practice that the laid store's yes was to. */
const agreedTo = (): number => JSON.parse(disk.local.get('consent') ?? '').value.to;

describe('a store', () => {
  it.each(stores)('of %s reads as today’s, and goes on being written', async (name) => {
    load(name);
    const window = await openWindow(disk);
    const settings = {
      ...{ ...said.settings, quietWords: !(name in cases) },
      ...(unspoken.includes(name) && { language: 'browser', papers: 'en' }),
    };
    // What was kept under an older practice is all there; only the person's yes is asked for again.
    const consent = agreedTo() < window.CONSENT_VERSION ? 'outdated' : 'given';
    expect(await readAll(window)).toEqual({ ...said, consent, settings, cases: cases[name] ?? said.cases });
    expect(await readSteps(window)).toEqual(name in cases ? [] : steps);
    expect(await window.changeItem('0b1c', 'path-report', (item) => ({ ...item, note: 'n' }))).toMatchObject({
      ok: true,
    });
    expect([...disk.local.keys()].some((key) => key.startsWith('set-aside/'))).toBe(false);
  });

  /** The store of version 3, locked as the first version of the lock did. */
  it('that was locked opens with its passphrase, and reads as it did in clear', async () => {
    const file = new URL('locked.json', folder);
    const passphrase = 'four words kept on paper';
    load('v3.json');
    const plain = await openWindow(disk);
    const before = await readAll(plain);
    if (process.env.UPDATE_GOLDEN && !existsSync(file)) {
      await plain.turnLockOn(passphrase, 15);
      const entries = Object.fromEntries([...disk.local].map(([key, text]) => [key, JSON.parse(text)]));
      writeFileSync(file, `${JSON.stringify(entries, null, 2)}\n`);
    }
    disk.local.clear();
    disk.session.clear();
    load('locked.json');
    const window = await openWindow(disk);
    expect(await window.readLock()).toEqual({ kind: 'shut', after: 15 });
    expect(await window.openLock(passphrase)).toEqual({ ok: true, value: true });
    expect(await readAll(window)).toEqual(before);
  });

  it('as written today is on file', async () => {
    const window = await openWindow(disk);
    await fill(window);
    expect(await readAll(window)).toEqual(said);
    expect(await readSteps(window)).toEqual(steps);
    const newest = readFileSync(new URL(stores.at(-1) ?? 'v1.json', folder), 'utf8');
    const golden: [string, string][] = Object.entries(JSON.parse(newest)).map(([key, value]) => [
      key,
      JSON.stringify(value),
    ]);
    if (
      process.env.UPDATE_GOLDEN &&
      JSON.stringify(outline(disk.local)) !== JSON.stringify(outline(golden))
    ) {
      const entries = Object.fromEntries([...disk.local].map(([key, text]) => [key, JSON.parse(text)]));
      writeFileSync(new URL(`v${stores.length + 1}.json`, folder), `${JSON.stringify(entries, null, 2)}\n`);
      return;
    }
    expect(outline(disk.local)).toEqual(outline(golden));
  });
});
