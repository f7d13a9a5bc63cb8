/** The store and the exports inside a real extension page, with stopwatches. */
import type { CaseItem, WholeCase } from '../../src/core/case/case.ts';
import { newCase } from '../../src/core/case/change.ts';
import { blankItem, setHolder, setNote } from '../../src/core/case/item.ts';
import { formats } from '../../src/core/export/formats/all.ts';
import { readBackup } from '../../src/core/export/import.ts';
import { packetOf } from '../../src/core/export/packet.ts';
import { english } from '../../src/core/export/words-en.ts';
import { editsSinceBackup } from '../../src/store/backup.ts';
import { changeItem, changeItems } from '../../src/store/case-changes.ts';
import { listCases, readAllCases, readWholeCase } from '../../src/store/cases.ts';
import { readDraft, writeDraft } from '../../src/store/drafts.ts';
import { dueInstants, reconcileDue } from '../../src/store/due.ts';
import { eraseEverything } from '../../src/store/erase.ts';
import { replaceAll } from '../../src/store/restore.ts';
import { onStoreChange } from '../../src/store/watch.ts';

const today = '2026-11-22';
const lines = [
  'Ring the records office.',
  'أحتاج صور الأشعة',
  '病理报告和切片',
  '=1+1 <script>, "quoted"; \\ done',
];

/** `count` items over `cases` cases. */
function filled(cases: number, count: number): WholeCase[] {
  const item = (at: number): CaseItem => ({
    ...blankItem(`own:${at}`, `Record ${at}`),
    ...{
      state: 'asked',
      holder: 'Hospital',
      note: lines[at % lines.length] ?? '',
      askedOn: today,
      dueOn: '2026-12-22',
    },
  });
  return Array.from({ length: cases }, (_, at) => ({
    case: newCase(`case-${at}`, `Case ${at}`, [], today),
    items: Array.from({ length: count / cases }, (_, n) => item(n)),
  }));
}

async function time(job: () => unknown): Promise<number> {
  const begun = performance.now();
  await job();
  return performance.now() - begun;
}

async function median(
  times: number,
  job: (at: number) => unknown,
): Promise<{ median: number; worst: number }> {
  const all: number[] = [];
  for (let at = 0; at < times; at += 1) all.push(await time(() => job(at)));
  all.sort((a, b) => a - b);
  return { median: all[Math.floor(times / 2)] ?? Number.NaN, worst: all.at(-1) ?? Number.NaN };
}

function must(end: { readonly ok: boolean }): void {
  if (!end.ok) throw new Error(JSON.stringify(end));
}

/** One change beside `count` items: how long it takes and how many keys it writes. */
async function oneChange(count: number) {
  must(await replaceAll(filled(Math.ceil(count / 100), count)));
  const keys: string[] = [];
  const ear = new AbortController();
  onStoreChange((change) => keys.push(...change.keys), ear.signal);
  const times = await median(100, async (at) => {
    must(await changeItem('case-0', 'own:7', (item) => setNote(item, `note ${at}`)));
  });
  await new Promise((resolve) => setTimeout(resolve, 200));
  ear.abort();
  return { ...times, keysPerChange: keys.length / 100 };
}

/** Times over 10,000 items in 100 cases, in ms. */
async function reads() {
  const write = await time(async () => must(await replaceAll(filled(100, 10_000))));
  return {
    write,
    listCases: await time(listCases),
    readWholeCase: await time(() => readWholeCase('case-50')),
    readAllCases: await time(readAllCases),
    editsSinceBackup: await time(editsSinceBackup),
  };
}

/** The same over 20,000 items in 200 cases: what a person waits for, and what the background does after a change. */
async function manyLists() {
  const write = await time(async () => must(await replaceAll(filled(200, 20_000))));
  const open = await median(5, () => readWholeCase('case-150'));
  const first = await time(async () => must(await reconcileDue(await readAllCases())));
  const again = await median(5, async () => must(await reconcileDue(await readAllCases())));
  const ids = Array.from({ length: 100 }, (_, at) => `own:${at}`);
  const change = (at: number) => changeItem('case-150', 'own:7', (item) => setNote(item, `note ${at}`));
  return {
    write,
    listCases: (await median(5, listCases)).median,
    openOne: open.median,
    changeOne: (await median(20, async (at) => must(await change(at)))).median,
    changeHundred: await time(async () =>
      must(await changeItems('case-150', ids, (item) => setHolder(item, 'Mercy'), 'records-together')),
    ),
    reconcileDueFirst: first,
    reconcileDueAgain: again.median,
    dueKeys: (await dueInstants()).length,
  };
}

/** Each export of one case of 10,000 items, in ms, and the backup read back. */
async function exports() {
  const [whole] = filled(1, 10_000);
  if (whole === undefined) throw new Error('nothing to export');
  const times: Record<string, number> = {};
  const packet = packetOf({ whole, records: [], guidance: [], language: 'en', madeOn: today });
  times.packet = await time(() =>
    packetOf({ whole, records: [], guidance: [], language: 'en', madeOn: today }),
  );
  for (const format of formats) {
    times[format.id] = await time(() =>
      format.takes === 'packet' ? format.write(packet, english) : format.write([whole], today),
    );
  }
  const backup = formats.find((format) => format.takes === 'cases');
  const text = backup?.takes === 'cases' ? backup.write([whole], today) : '';
  times.readBackup = await time(() => must(readBackup(text)));
  return times;
}

/** Texts that a browser's storage might change; answers those that did not come back. */
async function hostile() {
  const texts = [
    ...lines,
    'null\u0000byte',
    'half \ud83d',
    '\u2028\uFEFF',
    '👩‍👩‍👧',
    'x'.repeat(1_000_000),
    '__proto__',
  ];
  must(await replaceAll(filled(1, 10)));
  const lost: string[] = [];
  for (const text of texts) {
    const end = await changeItem('case-0', 'own:1', (item) => setNote(item, text));
    const note = (await readWholeCase('case-0'))?.items.find((item) => item.id === 'own:1')?.note;
    if (!end.ok || note !== text.replace(/\p{Surrogate}/gu, '\uFFFD'))
      lost.push(JSON.stringify(text.slice(0, 30)));
  }
  must(await writeDraft('q', 'half a word'));
  if ((await readDraft('q')) !== 'half a word') lost.push('draft');
  return lost;
}

/** Makes room for `append` in several windows. */
const begin = async () => must(await replaceAll(filled(1, 10)));

/** Adds `count` words to one note, as fast as it goes. */
async function append(who: string, count: number) {
  const ends = await Promise.all(
    Array.from({ length: count }, (_, at) =>
      changeItem('case-0', 'own:1', (item) => setNote(item, `${item.note} ${who}${at};`)),
    ),
  );
  return ends.filter((end) => !end.ok).length;
}

/** How many of those words are there. */
async function words(whos: readonly string[], count: number) {
  const note = (await readWholeCase('case-0'))?.items.find((item) => item.id === 'own:1')?.note ?? '';
  return whos
    .flatMap((who) => Array.from({ length: count }, (_, at) => note.includes(` ${who}${at};`)))
    .filter(Boolean).length;
}

/** How many changes this window has heard of, from whichever window. */
let heard = 0;
onStoreChange(() => {
  heard += 1;
}, new AbortController().signal);

Object.assign(globalThis, {
  bench: {
    oneChange,
    reads,
    manyLists,
    exports,
    hostile,
    begin,
    append,
    words,
    heard: () => heard,
    eraseEverything,
  },
});
