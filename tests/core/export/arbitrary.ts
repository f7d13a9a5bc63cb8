/** Cases and packets that nobody would write, and some that everybody would. */
import fc from 'fast-check';
import { askers, itemStates, stages, type WholeCase } from '../../../src/core/case/case.ts';
import { addDays } from '../../../src/core/case/day.ts';
import { eventKinds } from '../../../src/core/case/events.ts';
import { roles } from '../../../src/core/case/people.ts';
import { type Packet, packetOf } from '../../../src/core/export/packet.ts';
import type { Advice, Source } from '../../../src/core/guidance/advice.ts';
import type { RecordItem } from '../../../src/core/records/record.ts';

/** Texts that have broken exports elsewhere, in three scripts. */
export const hostile = [
  '=HYPERLINK("http://evil.example","x")',
  '  +1-1',
  '\u00a0@SUM(A1)',
  'fine\n-2+3',
  '\t=1',
  '\r=1',
  '＝1+1',
  '\u200b=1',
  '<script>alert(1)</script>',
  '</style><img src=x onerror=alert(1)>',
  '"\'><svg/onload=alert(1)>',
  '&lt;b&gt; &amp; &nbsp;',
  ']]> --> <!-- x',
  '# no heading\n- no item\n1. no list\n> no quote\n***\n---\n===',
  '[a](http://x) ![b](y) `code` **bold** ~~gone~~ | a | b |',
  '\\ \\\\ \\n \\, ; : ,',
  'BEGIN:VEVENT\r\nEND:VCALENDAR',
  `${'é'.repeat(60)}${'漢'.repeat(40)}${'👩‍👩‍👧'.repeat(20)}`,
  'أحتاج صور الأشعة من المستشفى',
  '病理报告和切片',
  'null\u0000byte \ud800 half',
  'line\u2028separator\u0085next',
  '\u202eright to left\u202c',
  '    four spaces',
  '\n\n\nlate',
  '',
];

const text = fc.oneof(
  { arbitrary: fc.constantFrom(...hostile), weight: 3 },
  {
    arbitrary: fc
      .tuple(fc.constantFrom(...hostile), fc.string({ unit: 'binary' }))
      .map((two) => two.join('')),
    weight: 2,
  },
  { arbitrary: fc.string({ unit: 'grapheme', maxLength: 80 }), weight: 2 },
  { arbitrary: fc.lorem({ maxCount: 12 }), weight: 1 },
);

const id = fc.stringMatching(/^[a-z0-9][a-z0-9:-]{0,20}$/);
const day = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('1999-12-31', count));
const dayOrNone = fc.option(day);

const item = fc.record(
  {
    ...{ id, state: fc.constantFrom(...itemStates), label: text, holder: text, note: text },
    ...{ askedOn: dayOrNone, dueOn: dayOrNone, receivedOn: dayOrNone, sentOn: dayOrNone },
    ...{ method: text, reference: text, fee: text, place: text },
  },
  {
    requiredKeys: [
      ...(['id', 'state', 'label', 'holder', 'note'] as const),
      ...(['askedOn', 'dueOn', 'receivedOn', 'sentOn'] as const),
    ],
  },
);

const typed = fc.dictionary(id, text, { maxKeys: 4, noNullPrototype: true });

const letters = fc.record({
  ...{ region: fc.constantFrom('ON' as const, 'VIC' as const, null), typed },
  ...{ asksFor: fc.constantFrom(...askers, null) },
  ...{ outcome: fc.constantFrom('agree' as const, 'differ' as const, null) },
  kept: fc.array(
    fc.record({
      ...{ id, letter: fc.constantFrom('records', 'insurer', 'unheard-of'), room: text, place: text, typed },
      ...{ follows: fc.option(id), items: fc.array(id, { maxLength: 4 }), text: fc.option(text) },
      ...{ editedOn: dayOrNone, sentOn: dayOrNone, arrivedOn: dayOrNone },
    }),
    { maxLength: 3 },
  ),
});

const cells = fc.dictionary(fc.oneof(fc.constantFrom('doctor', 'diagnosis', 'plan'), id), text, {
  ...{ maxKeys: 4, noNullPrototype: true },
});
const opinions = fc.record({ first: cells, second: cells, third: cells }, { requiredKeys: [] });

const partialDate = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([on, length]) => on.slice(0, length));
const events = fc.uniqueArray(
  fc.record({
    ...{ id, on: partialDate, kind: fc.constantFrom(...eventKinds) },
    what: text.filter((said) => said.trim() !== ''),
  }),
  { selector: (each) => each.id, maxLength: 6 },
);

const people = fc.array(
  fc.record({
    ...{ id, role: fc.constantFrom(...roles), name: text, place: text, phone: text },
    ...{ email: text, address: text, note: text },
  }),
  { maxLength: 3 },
);
const calls = fc.array(
  fc.record({
    ...{ id, on: day, with: text, said: text, reference: text },
    ...{ followUpOn: dayOrNone, done: fc.boolean() },
  }),
  { maxLength: 3 },
);
const charts = fc.array(fc.stringMatching(/^[0-9a-f]{64}$/), { maxLength: 2 });

/** One case; ids of its items differ. */
export const wholeCase = (maxItems = 12): fc.Arbitrary<WholeCase> =>
  fc.record({
    case: fc.record(
      {
        ...{
          id: fc.uuid(),
          label: text,
          conditions: fc.array(id, { maxLength: 3 }),
          openedOn: day,
          note: text,
        },
        questions: fc.array(fc.record({ id, text, answer: text, done: fc.boolean() }), { maxLength: 5 }),
        visitOn: dayOrNone,
        letters,
        opinions,
        events,
        ...{ stage: fc.constantFrom(...stages), people, calls, charts },
      },
      { requiredKeys: ['id', 'label', 'conditions', 'openedOn', 'note', 'questions', 'visitOn'] },
    ),
    items: fc.uniqueArray(item, { selector: (each) => each.id, maxLength: maxItems }),
  });

/** Several cases; their ids differ. */
export const wholeCases = fc.uniqueArray(wholeCase(), { selector: (each) => each.case.id, maxLength: 4 });

const source: Source = {
  organisation: 'A <Centre> & Co',
  title: '=Second opinions, "why"',
  url: 'https://example.org/a?b=1&c="2"',
  date: '2024-05',
};

/** A record of the catalogue whose every word is `said`. */
export function recordOf(recordId: string, said: string): RecordItem {
  const words = { en: said };
  return {
    ...{
      id: recordId,
      kind: 'report',
      for: {},
      start: 1,
      label: words,
      why: words,
      holder: words,
      form: words,
    },
    ...{ time: { words, estimate: false }, tip: null, sources: [source] },
    checked: { on: '2026-11-22', against: 'stored copy', supports: '' },
  };
}

/** A piece of advice whose every word is `said`. */
export function adviceOf(said: string): { advice: Advice; words: { en: string } } {
  const words = { en: said };
  return {
    words,
    advice: {
      ...{ id: 'a', urgent: false, saysWait: false, rank: 1, for: {}, title: words, words, source },
      checked: { on: '2026-11-22', against: 'stored copy', supports: '' },
      ...{ clinician: null, next: null },
    },
  };
}

/** A packet of one such case, with a word from the catalogue. */
export const packet: fc.Arbitrary<Packet> = fc
  .tuple(wholeCase(), day, text, fc.array(text, { maxLength: 3 }))
  .map(([whole, madeOn, said, advice]) =>
    packetOf({
      ...{ whole, madeOn, language: 'en' },
      letters: (['records', 'insurer'] as const).map((id) => ({
        ...{ id, to: id, title: { en: `Letter ${id} ${said}` } },
      })),
      records: whole.items.slice(0, 3).map((each) => recordOf(each.id, said)),
      guidance: advice.map(adviceOf),
    }),
  );
