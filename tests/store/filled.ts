/** A store with one of everything that can be kept, and all of it read back. */
import type { WholeCase } from '../../src/core/case/case.ts';
import { type Disk, installLocks, newDisk, openWindow, type Window } from './fake-browser.ts';

/** A word that stands in every text a person could have typed. */
export const canary = 'quetzalcoatl';

const quote = { exact: `invasive ${canary}`, prefix: 'a ', suffix: ' b' };

/** A list about an illness, with a record that names one. */
export const whole = (id: string): WholeCase => ({
  case: {
    ...{ id, label: `Mum ${canary}`, conditions: ['breast-cancer'], openedOn: '2026-11-22', visitOn: null },
    ...{ note: `note ${canary}`, questions: [{ id: 'q1', text: `why ${canary}?`, answer: '', done: false }] },
  },
  items: ['br-receptors', 'path-report'].map((item) => ({
    ...{ id: item, state: 'to-ask' as const, label: '', holder: `Dr. ${canary}`, note: canary },
    ...{ askedOn: null, dueOn: null, receivedOn: null, sentOn: null },
  })),
});

/** Keeps one of everything, a kind that nobody knows yet among it. */
async function fill(window: Window): Promise<void> {
  await window.giveConsent();
  await window.chooseHost('mychart.example.org');
  await window.changeSettings({ theme: 'dark', textSize: 'large', country: 'GB' });
  await window.addCases([whole('one'), whole('two')]);
  await window.setOpenCase('one');
  await window.dismiss('not-me', quote);
  await window.noteBackup();
  await window.writeDraft('question/one', `half ${canary}`);
  await window.setMark(1, 0, 'tips', true);
  await window.putRaw('local', { 'history/one': { was: canary }, 'due/5f': '2026-12-01T09:00:00Z' });
}

/** All of it. Rejects with StoreError while the lock is shut. */
export async function readAll(window: Window) {
  return {
    consent: (await window.readConsent()).state,
    hosts: await window.chosenHosts(),
    settings: await window.readSettings(),
    cases: await window.readAllCases(),
    one: await window.readWholeCase('one'),
    people: (await window.listCases()).map(({ id }) => id),
    open: await window.openCaseId(),
    dismissed: await window.dismissedAmong([quote]),
    edits: await window.editsSinceBackup(),
    backup: await window.lastBackupOn(),
    draft: await window.readDraft('question/one'),
    history: await window.rawOf('local', ['history/one', 'due/5f']),
  };
}

/** A window on a store that is full, and what it says. */
export async function begin() {
  installLocks();
  const disk = newDisk();
  const window = await openWindow(disk);
  await fill(window);
  return { disk, window, before: await readAll(window) };
}

/** Everything that lies in the storage, names and values, as one text. */
export const lyingIn = (disk: Disk): string => JSON.stringify([[...disk.local], [...disk.session]]);

/** Names of entries that a lock should have sealed, beside those that are. */
export function split(disk: Disk): { readonly secret: string[]; readonly sealed: string[] } {
  const names = [...disk.local.keys(), ...disk.session.keys()];
  const clear = /^(lock|lock-key|lock-used|consent|settings|portal\/.*|due\/.*|mark\/.*)$/;
  return {
    sealed: names.filter((name) => name.startsWith('sealed/')),
    secret: names.filter((name) => !name.startsWith('sealed/') && !clear.test(name)),
  };
}
