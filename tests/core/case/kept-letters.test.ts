/** What a case keeps of its letters, and which letters a case has. */

import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { blanks } from '../../../src/core/case/blanks.ts';
import type { Case, CaseItem } from '../../../src/core/case/case.ts';
import { newCase } from '../../../src/core/case/change.ts';
import { blankItem, setHolder, setState } from '../../../src/core/case/item.ts';
import {
  askerOf,
  clearText,
  dropLetter,
  lettersIn,
  markSent,
  setLetterDays,
  setLetters,
  setOwn,
  setShared,
  setText,
} from '../../../src/core/case/kept-letters.ts';
import {
  blanksIn,
  fillBlanks,
  isShared,
  letterText,
  segmentsOf,
} from '../../../src/core/case/letter-text.ts';
import { allLetters } from '../../../src/core/case/letters/all.ts';
import { sheetsOf, whichOf } from '../../../src/core/case/outbox.ts';
import { caseSchema } from '../../../src/core/case/schema.ts';
import { allRecords } from '../../../src/core/records/all.ts';
import { made, today } from './letters-made.ts';

const items = ['path-report', 'img-files', 'img-reports', 'path-slides'].map((id) => blankItem(id));
const start = newCase('one', 'Me', ['breast-cancer'], '2026-11-20');
const sheets = (kept: Case, list: readonly CaseItem[] = items) =>
  sheetsOf({ case: kept, items: list }, allRecords, allLetters);
const find = (id: string, kept: Case, list = items) => {
  const sheet = sheets(kept, list).find(({ request }) => request.letter.id === id);
  if (!sheet) throw new Error(`There is no letter ${id}.`);
  return sheet;
};
const which = (id: string, kept: Case = start) => whichOf(find(id, kept), `new-${id}`);
const only = (kept: Case) => {
  const [letter, ...others] = lettersIn(kept).kept;
  if (!letter || others.length > 0) throw new Error(`${others.length + 1} letters are kept.`);
  return letter;
};

describe('what is typed', () => {
  test('for everybody stands in every letter, for one letter in that alone', () => {
    const kept = setOwn(setShared(start, 'name', 'A. Person'), which('records'), 'place', 'Mercy');
    expect(lettersIn(kept).typed).toEqual({ name: 'A. Person' });
    expect(find('records', kept).kept?.typed).toEqual({ place: 'Mercy' });
    expect(find('images', kept).kept).toBeNull();
  });

  test('and taken out again leaves nothing behind', () => {
    expect(lettersIn(setShared(setShared(start, 'name', 'A'), 'name', '')).typed).toEqual({});
  });

  test('in two windows at once, before either knew of the letter, is one letter', () => {
    const one = setOwn(start, { ...which('records'), id: 'a' }, 'place', 'Mercy');
    const both = setText(one, { ...which('records'), id: 'b' }, 'My words.', today);
    expect(only(both)).toMatchObject({ id: 'a', typed: { place: 'Mercy' }, text: 'My words.' });
  });

  test('is what a stored case may hold', () => {
    const kept = markSent(setShared(start, 'birth-date', '1 May'), which('records'), 'Text.', today);
    expect(v.parse(caseSchema, kept)).toEqual(kept);
    expect(v.safeParse(caseSchema, { ...kept, letters: { ...kept.letters, more: 1 } }).success).toBe(false);
  });
});

describe('a person’s own wording', () => {
  test('goes back to ours when asked, and keeps what was typed into the blanks', () => {
    const kept = setText(setOwn(start, which('records'), 'place', 'Mercy'), which('records'), 'Mine.', today);
    const back = clearText(kept, whichOf(find('records', kept), 'x'));
    expect(only(back)).toMatchObject({ text: null, editedOn: null, typed: { place: 'Mercy' } });
  });

  test('remembers which records it was written for, though the list grows', () => {
    const kept = setText(start, which('records'), 'Mine.', today);
    const longer = [...items, blankItem('op-report')];
    const sheet = find('records', kept, longer);
    expect(sheet.request.items.map(({ id }) => id)).toContain('op-report');
    const again = setText(kept, whichOf(sheet, 'x'), 'Mine, still.', today);
    expect(only(again).items).toEqual(['path-report', 'img-reports']);
  });

  test('is offered still when its records are asked for in another way', () => {
    const kept = setText(start, which('images'), 'Mine.', today);
    const asked = items.map((item) => setState(item, 'received', today));
    expect(find('images', kept, asked).kept?.text).toBe('Mine.');
    expect(find('images', kept, asked).request.items.map(({ id }) => id)).toEqual(['img-files']);
  });

  test('can be thrown away', () => {
    const kept = setText(start, which('insurer'), 'Mine.', today);
    expect(lettersIn(dropLetter(kept, only(kept).id)).kept).toEqual([]);
  });
});

describe('a letter that was sent', () => {
  const sent = markSent(start, which('records'), 'As it went out.', '2026-11-21');

  test('keeps its text, and its records are not asked for a second time', () => {
    const all = sheets(sent);
    expect(all.filter(({ request }) => request.letter.id === 'records')).toHaveLength(1);
    expect(find('records', sent).kept).toMatchObject({ text: 'As it went out.', sentOn: '2026-11-21' });
    expect(find('images', sent).kept).toBeNull();
  });

  test('makes room for a new letter to the same office when more is wanted', () => {
    const longer = [...items, blankItem('op-report')];
    const letters = sheets(sent, longer).filter(({ request }) => request.letter.id === 'records');
    expect(letters.map(({ kept, request }) => [kept?.id ?? null, request.items.map(({ id }) => id)])).toEqual(
      [
        [null, ['op-report']],
        ['new-records', ['path-report', 'img-reports']],
      ],
    );
    expect(new Set(letters.map(({ key }) => key)).size).toBe(2);
  });

  test('brings a reminder for what has not come yet, and a word to the privacy officer', () => {
    const list = items.map((item) => (item.id === 'path-report' ? setState(item, 'received', today) : item));
    const reminder = find('reminder', sent, list);
    expect(reminder.first?.id).toBe('new-records');
    expect(reminder.request.items.map(({ id }) => id)).toEqual(['img-reports']);
    expect(find('overdue', sent).first?.id).toBe('new-records');
    expect(sheets(start).some(({ request }) => request.letter.to === 'again')).toBe(false);
  });

  test('that was not sent after all is one to send, with its wording', () => {
    const arrived = setLetterDays(sent, which('records', sent), { arrivedOn: '2026-11-24' });
    const back = setLetterDays(arrived, whichOf(find('records', arrived), 'x'), { sentOn: null });
    expect(only(back)).toMatchObject({ text: 'As it went out.', sentOn: null, arrivedOn: null });
    expect(find('reminder', arrived).first?.arrivedOn).toBe('2026-11-24');
  });
});

test('one letter goes to each place that has something, whatever the case of its letters', () => {
  const places = ['Mercy', 'mercy ', 'Saint Anne'];
  const list = ['path-report', 'img-reports', 'op-report'].map((id, at) =>
    setHolder(blankItem(id), places[at] ?? ''),
  );
  const kept = setText(start, whichOf(find('records', start, list), 'a'), 'To Mercy.', today);
  const letters = sheets(kept, list).filter(({ request }) => request.letter.id === 'records');
  expect(letters.map(({ request, kept: own }) => [request.place, own?.text ?? null])).toEqual([
    ['Mercy', 'To Mercy.'],
    ['Saint Anne', null],
  ]);
});

test('who asks is the person on their own list, and on any other list the one it is about, until they say otherwise', () => {
  for (const label of ['Mum', 'Someone I care for', 'Child'])
    expect(askerOf({ ...start, label }, label === 'Me')).toBe('they-sign');
  expect(askerOf(start, true)).toBe('self');
  expect(askerOf(setLetters(start, { asksFor: 'another' }), true)).toBe('another');
});

test('what all letters share of region and person is set in one place', () => {
  expect(lettersIn(setLetters(start, { region: 'ON', asksFor: 'another' }))).toMatchObject({
    ...{ region: 'ON', asksFor: 'another', outcome: null, kept: [] },
  });
});

describe('the text of a letter', () => {
  const text = letterText(made('records', 'us'), find('records', start).request.letter);

  test('has its subject after the address, or before “Dear”', () => {
    const order = (whole: string, ...parts: string[]) => parts.map((part) => whole.indexOf(part));
    const [to = -1, subject = -1, patient = -1] = order(text, 'To: ', 'Request for a copy', 'Patient: ');
    expect(to).toBeGreaterThan(0);
    expect(subject).toBeGreaterThan(to);
    expect(patient).toBeGreaterThan(subject);
    const thanks = letterText(made('thank-you', 'us'), find('thank-you', start).request.letter);
    expect(thanks).toMatch(/^Date: [^\n]+\n\nThank you\n\nDear /);
  });

  test('of a message is the message alone, for its subject has a field in the portal', () => {
    const message = find('message-ask', start).request.letter;
    expect(letterText(made('message-ask', 'us'), message)).toBe(made('message-ask', 'us').body);
  });

  test('has the blanks that the letter has, and no box to tick is taken for one', () => {
    expect(blanksIn(text)).toEqual(made('records', 'us').blanks);
    expect(text).toContain('[ ] the patient portal');
    expect(segmentsOf('[ ] yes [x] no [phone]').filter((each) => 'blank' in each)).toHaveLength(1);
  });

  test('takes what was typed, and marks what was not', () => {
    const filled = fillBlanks(text, { name: ' A. Person ', phone: '   ', unheard: 'of' });
    expect(filled).toContain('Patient: A. Person\n');
    expect(filled).toContain('Phone: [phone]');
    expect(fillBlanks(filled, { name: 'Nobody' })).toContain('A. Person');
  });

  test('cannot confuse two blanks, for no two are called alike', () => {
    const labels = Object.values(blanks).map(({ en }) => en);
    expect(new Set(labels).size).toBe(labels.length);
  });

  test('shares who the person is between letters, and never the place a letter goes to', () => {
    expect((['name', 'birth-date', 'phone', 'doctor'] as const).every(isShared)).toBe(true);
    expect((['place', 'place-address', 'lab-number', 'signature'] as const).some(isShared)).toBe(false);
  });
});
