/** The packet for a clinic: what goes in is what the person chose, and who they are is never filled in for them. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case, CaseItem, WholeCase } from '../../../src/core/case/case.ts';
import { addQuestion, newCase } from '../../../src/core/case/change.ts';
import { addEvent } from '../../../src/core/case/events.ts';
import { blankItem, ownItem } from '../../../src/core/case/item.ts';
import { markSent, setOwn } from '../../../src/core/case/kept-letters.ts';
import { setCell } from '../../../src/core/case/opinions.ts';
import { addContact, setContact } from '../../../src/core/case/people.ts';
import type { Leaf } from '../../../src/core/export/leaf.ts';
import { packetOf } from '../../../src/core/export/packet.ts';
import {
  type Choice,
  firstChoice,
  groupOf,
  pageParts,
  partsIn,
} from '../../../src/core/export/pages/choice.ts';
import { packetHtml, pagesStyleHash } from '../../../src/core/export/pages/file.ts';
import { pagesOf } from '../../../src/core/export/pages/pages.ts';
import { clip } from '../../../src/core/export/pages/summary.ts';
import { allRecords } from '../../../src/core/records/all.ts';
import { packet as table } from '../../../src/ui/words/en/packet.ts';
import { hostile, wholeCase } from './arbitrary.ts';

const words = table.pages;
const madeOn = '2026-11-22';
const conditions = [{ name: 'Breast cancer', code: null }];

const packetFor = (whole: WholeCase) =>
  packetOf({
    ...{ whole, conditions, madeOn, records: allRecords, guidance: [], language: 'en', isForOthers: true },
  });
const pages = (whole: WholeCase, choice: Choice, typed = {}) =>
  pagesOf(packetFor(whole), typed, choice, words);

const textOf = (leaf: Leaf): string =>
  leaf.children.map((child) => (typeof child === 'string' ? child : ` ${textOf(child)} `)).join('');
const partOf = (all: Leaf, name: string): string =>
  all.children
    .flatMap((child) =>
      typeof child !== 'string' && child.attributes.class === `part ${name}` ? [textOf(child)] : [],
    )
    .join()
    .replace(/\s+/g, ' ');
const partNames = (all: Leaf) =>
  all.children.flatMap((child) => (typeof child === 'string' ? [] : (child.attributes.class ?? [])));

const item = (id: string, change: Partial<CaseItem>): CaseItem => ({ ...blankItem(id), ...change });
const items = [
  item('path-report', {
    state: 'received',
    receivedOn: '2026-11-09',
    holder: 'Records, General',
    reference: 'GH-1',
  }),
  item('path-slides', { state: 'asked', askedOn: '2026-11-09', dueOn: '2026-11-27' }),
  item('op-note', { state: 'sent', sentOn: '2026-11-18', holder: 'records, general' }),
  item('germline', {}),
  item('advance', { state: 'not-needed', holder: 'Nobody' }),
  { ...ownItem('b7c2a9d4', 'Letter from my cousin’s clinic'), state: 'received' as const },
];
const kept = [
  (was: Case) => addEvent(was, { id: 'e', on: '2021-03', kind: 'diagnosis', what: 'First diagnosis' }),
  (was: Case) => addQuestion(was, 'a', 'Which stage is it?'),
  (was: Case) => ({ ...addQuestion(was, 'b', 'Asked already?'), note: 'Mine alone.' }),
  (was: Case) => ({ ...was, questions: was.questions.map((one) => ({ ...one, done: one.id === 'b' })) }),
  (was: Case) => setCell(was, 'first', 'doctor', 'Dr. Reyes'),
].reduce((was, change) => change(was), newCase('c', 'Mum', ['breast-cancer'], '2026-11-01'));
const whole = { case: kept, items };
const everything: Choice = { ...firstChoice, parts: pageParts, toAsk: true };

describe('the packet', () => {
  it('holds at first what a clinic asks for, and not what is the person’s own', () => {
    const all = pages(whole, firstChoice);
    expect(partNames(all)).toEqual(
      ['cover', 'summary', 'timeline', 'records', 'questions', 'contacts'].map((part) => `part ${part}`),
    );
    expect(textOf(all)).not.toMatch(/Mine alone|Mum/);
  });

  it('holds each part only where it was chosen', () => {
    for (const part of pageParts) {
      expect(partNames(pages(whole, { ...everything, parts: [part] }))).toEqual([`part ${part}`]);
      const others = pageParts.filter((other) => other !== part);
      expect(partNames(pages(whole, { ...everything, parts: others }))).not.toContain(`part ${part}`);
    }
    expect(partOf(pages(whole, everything), 'notes')).toContain('Mine alone.');
  });

  it('has no part that says nothing', () => {
    const empty = { case: newCase('c', 'Mum', [], madeOn), items: [] };
    expect(partsIn(packetFor(empty), everything)).toEqual(['cover', 'summary', 'records']);
    expect(partsIn(packetFor(empty), { ...everything, paperwork: true })).toContain('timeline');
  });

  it('leaves who the person is blank, unless they put in what they typed themselves', () => {
    const typed = {
      name: 'Robin Sample',
      'birth-date': 'May 4',
      'second-doctor': 'Dr. Okafor',
      doctor: 'Dr. No',
    };
    expect(textOf(pages(whole, everything, typed))).not.toMatch(/Robin|May 4|Okafor/);
    const cover = partOf(pages(whole, { ...everything, typed: true }, typed), 'cover');
    for (const said of ['Robin Sample', 'May 4', 'Dr. Okafor']) expect(cover).toContain(said);
    expect(cover.match(new RegExp(words.byHand, 'g'))).toHaveLength(7);
    expect(cover).not.toContain('Dr. No');
  });

  it('says of each record whether it is enclosed, on its way or elsewhere, and who has it', () => {
    const said = partOf(pages(whole, firstChoice), 'records');
    expect(said).toContain(`${words.groups.enclosed} (2)`);
    expect(said).toContain('Pathology reports Records, General Nov 9, 2026 GH-1');
    expect(said).toContain(`${words.groups.coming} (1)`);
    expect(said).toContain(
      'Glass slides of the tissue Usually at: Pathology department Nov 9, 2026 Nov 27, 2026',
    );
    expect(said).toContain(`${words.groups.sent} (1)`);
    expect(said).not.toMatch(/Not asked for|Nobody/);
    expect(partOf(pages(whole, everything), 'records')).toContain(`${words.groups['to-ask']} (1)`);
  });

  it('says who has a record only where the person wrote it, on the list or in a letter', () => {
    const which = {
      ...{ id: 'l', letter: 'tissue', room: 'Pathology department', place: '', follows: null },
      items: ['path-slides'],
    };
    const asked = markSent(setOwn(kept, which, 'place', 'Elm Hospital'), which, 'Dear lab', '2026-11-09');
    const said = partOf(pages({ case: asked, items }, everything), 'records');
    expect(said).toContain('Glass slides of the tissue Pathology department, Elm Hospital Nov 9');
    expect(said).toMatch(/Usually at: Genetics lab or clinic/);
  });

  it('has no column that is empty in every row, and says of a day that it comes after the visit', () => {
    const bare = items.map((one) => ({ ...one, reference: '', holder: '' }));
    const said = partOf(
      pages({ case: { ...kept, visitOn: '2026-11-25' }, items: bare }, firstChoice),
      'records',
    );
    expect(said).not.toMatch(new RegExp(`\\b(${words.reference}|${words.from})\\b`));
    expect(said).toContain(`Nov 27, 2026 ${words.afterVisit}`);
    const early = partOf(pages({ case: { ...kept, visitOn: '2026-11-27' }, items }, firstChoice), 'records');
    expect(early).not.toContain(words.afterVisit);
    expect(early).toContain(words.reference);
  });

  it('tells on the timeline of the illness and the visit, and of paperwork only where it is ticked', () => {
    const seen = { case: { ...kept, visitOn: '2026-12-24' }, items };
    const said = partOf(pages(seen, firstChoice), 'timeline');
    expect(said).toContain('First diagnosis');
    expect(said).toContain(words.timeline.kinds['second-visit']);
    const paperwork = [words.timeline.kinds.opened, words.timeline.kinds.asked];
    for (const kind of paperwork) expect(said).not.toContain(kind);
    const all = partOf(pages(seen, { ...firstChoice, paperwork: true }), 'timeline');
    for (const kind of paperwork) expect(all).toContain(kind);
  });

  it('encloses no record that the person keeps at home', () => {
    const packet = packetFor(whole);
    const mine = packet.items.find(({ own }) => own);
    const choice = { ...firstChoice, heldBack: [mine?.uid ?? ''] };
    expect(packet.items.map((one) => groupOf(one, choice))).toEqual([
      'enclosed',
      'coming',
      'to-ask',
      null,
      'sent',
      'held',
    ]);
    expect(partOf(pages(whole, choice), 'records')).toContain(`${words.groups.held} (1)`);
  });

  it('names the illness on the summary, unless that is unticked', () => {
    expect(partOf(pages(whole, firstChoice), 'summary')).toContain('Breast cancer');
    expect(textOf(pages(whole, { ...firstChoice, illness: false }))).not.toContain('Breast cancer');
  });

  it('asks what is still to ask, and lists whom to call with what they have, each once', () => {
    const all = pages(whole, firstChoice);
    expect(partOf(all, 'questions')).toContain('Which stage is it?');
    expect(textOf(all)).not.toContain('Asked already?');
    expect(partOf(all, 'contacts')).toContain('Dr. Reyes First opinion');
    expect(partOf(all, 'contacts')).toContain(
      `Records, General Pathology reports (${words.reference}: GH-1); Surgery and procedure reports`,
    );
  });

  it('lists people with how to reach them, and with the records that are theirs, once', () => {
    const named = setContact(addContact(kept, 'p', 'records'), 'p', {
      ...{ name: 'Ms. Ito', place: 'records, GENERAL', phone: '555 0100', note: 'Kind, on Tuesdays' },
    });
    const said = partOf(pages({ case: named, items }, firstChoice), 'contacts');
    expect(said).toContain(
      `Ms. Ito, records, GENERAL 555 0100 ${words.as.records}; Pathology reports (${words.reference}: GH-1); Surgery`,
    );
    expect(said.match(/records, general/gi)).toHaveLength(1);
    expect(said).not.toContain('Tuesdays');
  });

  it('tells on the summary only of questions and contacts that go in', () => {
    const parts = ['summary'] as const;
    expect(partOf(pages(whole, { ...firstChoice, parts }), 'summary')).not.toMatch(/Which stage|Dr\. Reyes/);
    expect(partOf(pages(whole, firstChoice), 'summary')).toMatch(/Which stage.*Dr\. Reyes/);
  });
});

describe('a text for the summary', () => {
  it('is left whole where it fits, and marked where it does not', () => {
    expect(clip('  one\n two ', 20)).toBe('one two');
    expect(clip('one two three', 7)).toBe('one two…');
    expect(clip('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 2)).toMatch(/…$/);
  });
  it('never has more signs than it may', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'grapheme' })), (text) => {
        expect([...new Intl.Segmenter().segment(clip(text, 10))].length).toBeLessThanOrEqual(11);
      }),
    );
  });
});

describe('its file', () => {
  it('allows its own style by its sum and nothing else', () => {
    const style = readFileSync('src/core/export/pages/pages.css', 'utf8');
    expect(pagesStyleHash).toBe(`sha256-${createHash('sha256').update(style).digest('base64')}`);
    expect(packetHtml(pages(whole, everything), words)).toContain(`<style>${style}</style>`);
    expect(style).not.toMatch(/url\(|@import|@font-face/);
  });

  it('is quick to make of a thousand records', () => {
    const [other] = fc.sample(wholeCase(), { numRuns: 1, seed: 1 });
    const many = Array.from({ length: 1000 }, (_, at) =>
      item(`i-${at}`, { state: 'asked', label: hostile[at % 26] ?? '' }),
    );
    const file = packetHtml(pages({ case: other?.case ?? kept, items: many }, everything), words);
    expect(file.match(/<th dir="auto" scope="row">/g)?.length).toBeGreaterThanOrEqual(1000);
  });
});
