/** Changes to a case and its items. */
import { describe, expect, it } from 'vitest';
import * as cases from '../../../src/core/case/change.ts';
import { addDays, dayOf, daysBetween, isDay } from '../../../src/core/case/day.ts';
import { dueDates, endOf, waitedFor } from '../../../src/core/case/due.ts';
import * as items from '../../../src/core/case/item.ts';
import { addCall, setCall } from '../../../src/core/case/people.ts';
import { progressOf } from '../../../src/core/case/progress.ts';
import { sameContent } from '../../../src/core/case/same.ts';

const today = '2026-11-22';
const kept = cases.newCase('a', 'Me', ['breast-cancer', 'breast-cancer'], today);

describe('an item', () => {
  const item = items.blankItem('path-report');

  it('goes from to ask to asked to received to sent, each with its day', () => {
    const asked = items.tick(item, '2026-11-01');
    const received = items.tick(asked, '2026-11-10');
    const sent = items.tick(received, '2026-11-20');
    expect(sent).toMatchObject({
      ...{ state: 'sent', askedOn: '2026-11-01', receivedOn: '2026-11-10', sentOn: '2026-11-20' },
    });
    expect(items.tick(sent, today)).toEqual(sent);
  });

  it('goes back one step without losing the steps before or what was expected when', () => {
    const asked = { ...items.tick(item, '2026-11-01'), dueOn: '2026-12-01' };
    expect(items.untick(items.tick(asked, today), today)).toEqual(asked);
    expect(items.untick(asked, today)).toEqual(item);
    expect(items.untick(item, today)).toEqual(item);
  });

  it('makes up no day for a step that was jumped over', () => {
    expect(items.setState(item, 'received', today)).toMatchObject({ askedOn: null, receivedOn: today });
  });

  it('keeps its days when it is put aside, and comes back to the start of the list', () => {
    const asked = items.tick(item, '2026-11-01');
    const aside = items.setState(asked, 'not-needed', today);
    expect(aside.askedOn).toBe('2026-11-01');
    expect(items.tick(aside, today).state).toBe('to-ask');
    expect(items.untick(aside, today).state).toBe('to-ask');
  });

  it('takes a day, a note and a holder by hand', () => {
    expect(items.setDate(item, 'dueOn', today).dueOn).toBe(today);
    expect(items.setNote(item, 'n').note).toBe('n');
    expect(items.setHolder(item, 'h').holder).toBe('h');
  });

  it('can be renamed only where the person named it', () => {
    const own = items.ownItem('6F9B', 'Old');
    expect(own.id).toBe('own:6f9b');
    expect(items.setLabel(own, 'New').label).toBe('New');
    expect(items.setLabel(item, 'New').label).toBe('');
  });
});

describe('a case', () => {
  it('holds each condition once', () => {
    expect(kept.conditions).toEqual(['breast-cancer']);
    expect(cases.addCondition(kept, 'breast-cancer')).toBe(kept);
    expect(cases.addCondition(kept, 'stroke').conditions).toEqual(['breast-cancer', 'stroke']);
    expect(cases.removeCondition(kept, 'breast-cancer').conditions).toEqual([]);
  });

  it('takes questions, answers them and marks them asked', () => {
    const asked = cases.addQuestion(kept, 'q', 'Why?');
    expect(cases.addQuestion(asked, 'q', 'Again?')).toBe(asked);
    expect(cases.addQuestion(asked, 'r', '  ')).toBe(asked);
    const answered = cases.markQuestion(cases.setAnswer(asked, 'q', 'Because.'), 'q', true);
    expect(answered.questions).toEqual([{ id: 'q', text: 'Why?', answer: 'Because.', done: true }]);
    expect(cases.setQuestion(answered, 'q', 'How?').questions[0]?.text).toBe('How?');
    expect(cases.removeQuestion(answered, 'q').questions).toEqual([]);
  });

  it('takes a name, a note and the day of the visit', () => {
    expect(cases.setCaseLabel(kept, 'Mum').label).toBe('Mum');
    expect(cases.setCaseNote(kept, 'n').note).toBe('n');
    expect(cases.setVisit(kept, today).visitOn).toBe(today);
    const away = cases.setArchived(kept, today);
    expect(away.archivedOn).toBe(today);
    expect(cases.setArchived(away, null)).toEqual(kept);
  });

  it('is the same whatever order its fields come in', () => {
    const turned = Object.fromEntries(Object.entries(kept).reverse()) as unknown as typeof kept;
    expect(sameContent(kept, turned)).toBe(true);
    expect(sameContent(kept, { ...turned, note: 'n' })).toBe(false);
  });
});

describe('what is due', () => {
  const asked = (id: string, dueOn: string | null) => ({
    ...items.tick(items.blankItem(id), '2026-11-01'),
    dueOn,
  });
  const whole = {
    case: cases.setVisit(kept, '2026-12-20'),
    items: [
      asked('late', '2026-11-21'),
      asked('now', today),
      asked('week', '2026-11-29'),
      asked('later', '2026-11-30'),
      asked('open', null),
      items.setState(asked('came', '2026-11-01'), 'received', today),
    ],
  };

  it('is told from what is overdue, earliest first, and what has come is not due', () => {
    expect(dueDates([whole], today).map((due) => [due.item?.id ?? 'visit', due.when, due.days])).toEqual([
      ['late', 'overdue', -1],
      ['now', 'today', 0],
      ['week', 'soon', 7],
      ['later', 'later', 8],
      ['visit', 'later', 28],
    ]);
    expect(waitedFor([whole])).toEqual(['2026-11-21', today, '2026-11-29', '2026-11-30']);
  });

  it('counts a call until it was followed up', () => {
    const called = setCall(addCall(kept, 'c', today), 'c', { followUpOn: '2026-11-24' });
    const due = (one: typeof kept) => dueDates([{ case: one, items: [] }], today);
    expect(due(called)).toMatchObject([{ call: { id: 'c' }, item: null, days: 2 }]);
    expect(due(setCall(called, 'c', { done: true }))).toEqual([]);
  });

  it('is nothing of a list that was put away', () => {
    const away = { ...whole, case: cases.setArchived(whole.case, today) };
    expect([dueDates([away], today), waitedFor([away])]).toEqual([[], []]);
  });

  it('is late from the midnight after its day, where the person is', () => {
    expect(endOf('2026-12-31')).toBe(new Date(2027, 0, 1).getTime());
  });

  it('no longer counts a visit that has passed', () => {
    expect(dueDates([{ case: cases.setVisit(kept, '2026-11-21'), items: [] }], today)).toEqual([]);
  });
});

describe('progress', () => {
  it('counts what is wanted, asked for and in hand, and leaves out what was put aside', () => {
    const states = ['to-ask', 'asked', 'received', 'sent', 'not-needed', 'not-in-portal'] as const;
    const list = states.map((state) => items.setState(items.blankItem(state), state, today));
    expect(progressOf(list)).toEqual({ wanted: 4, asked: 1, inHand: 2 });
  });
});

describe('a day', () => {
  it('is the one on the wall, not the one in Greenwich', () => {
    expect(dayOf(new Date(2026, 0, 2, 23, 59))).toBe('2026-01-02');
    expect(dayOf(new Date(2026, 0, 2, 0, 1))).toBe('2026-01-02');
  });

  it('is counted across leap years and clock changes', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(['2026-02-29', '2026-13-01', '2026-1-1', 'today', ''].map(isDay)).toEqual(Array(5).fill(false));
    expect(isDay('2028-02-29')).toBe(true);
  });
});

describe('the order of questions', () => {
  const three = ['one', 'two', 'three'].reduce((was, id) => cases.addQuestion(was, id, `${id}?`), kept);
  const order = ({ questions }: typeof three) => questions.map(({ id }) => id);

  it('changes by one place, up or down, with the answers', () => {
    const answered = cases.setAnswer(three, 'two', 'Yes.');
    expect(order(cases.moveQuestion(answered, 'two', -1))).toEqual(['two', 'one', 'three']);
    expect(order(cases.moveQuestion(answered, 'two', 1))).toEqual(['one', 'three', 'two']);
    expect(cases.moveQuestion(answered, 'two', 1).questions[2]?.answer).toBe('Yes.');
  });

  it('stays where a question is first, last, or was removed meanwhile', () => {
    expect(cases.moveQuestion(three, 'one', -1)).toBe(three);
    expect(cases.moveQuestion(three, 'three', 1)).toBe(three);
    expect(cases.moveQuestion(three, 'gone', 1)).toBe(three);
  });
});

describe('what else is written of a request', () => {
  it('is kept, and goes once it is emptied', () => {
    const item = items.blankItem('path-report');
    const noted = items.setParticular(item, 'reference', 'R-1');
    expect(noted.reference).toBe('R-1');
    expect(items.setParticular(noted, 'reference', '')).toEqual(item);
  });
});
