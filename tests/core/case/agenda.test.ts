/** The dates ahead, and why each is that day. */
import { describe, expect, it } from 'vitest';
import { agendaOf, whyDue } from '../../../src/core/case/agenda.ts';
import type { WholeCase } from '../../../src/core/case/case.ts';
import { newCase, setArchived, setVisit } from '../../../src/core/case/change.ts';
import * as items from '../../../src/core/case/item.ts';
import { markSent } from '../../../src/core/case/kept-letters.ts';
import { expectedAfter, ladderFor } from '../../../src/core/case/ladder.ts';
import { allLaws } from '../../../src/core/case/law/all.ts';
import { lawFor } from '../../../src/core/case/law.ts';
import { allLetters } from '../../../src/core/case/letters/all.ts';
import { askedFor } from '../../../src/core/case/outbox.ts';
import { addCall, setCall } from '../../../src/core/case/people.ts';

const today = '2026-11-22';
const sentOn = '2026-11-16';
const which = {
  ...{ id: 'l', letter: 'records', room: 'Medical records department', place: '', follows: null },
  items: ['path-report'],
};
const letter = allLetters.find(({ id }) => id === 'records');
if (!letter) throw new Error('no letter');
const kept = setVisit(newCase('a', 'Me', [], sentOn), '2027-02-01');

function asked(country: 'GB' | 'US' | undefined, visitOn = '2027-02-01') {
  const law = lawFor(allLaws, country);
  const sent = { sentOn, visitOn };
  const due = expectedAfter(ladderFor(letter as never, law, sent), sent)?.on ?? null;
  const item = askedFor(items.blankItem('path-report'), sentOn, due);
  const whole: WholeCase = {
    case: markSent(setVisit(kept, visitOn), which, 'Dear office', sentOn),
    items: [item],
  };
  return { whole, item, due, rules: { law, letters: allLetters } };
}

describe('why a date', () => {
  it.each(['GB', 'US'] as const)('that the law of %s sets: its sentence and its source', (country) => {
    const { whole, item, rules } = asked(country);
    const why = whyDue(whole, item, rules);
    expect(why).toMatchObject({ by: 'letter', step: { id: 'due', on: item.dueOn } });
    expect(why.by === 'letter' && why.step.basis !== 'own' && why.source?.url).toMatch(/^https:/);
  });

  it('where no country is chosen: a reminder of our own, and no law is named', () => {
    const { whole, item, rules } = asked(undefined);
    expect(whyDue(whole, item, rules)).toMatchObject({ by: 'letter', step: { basis: 'own' }, source: null });
  });

  it('that the letter asked for earlier than the law, for a visit that comes first', () => {
    const { whole, item, rules } = asked('GB', '2026-12-10');
    expect(item.dueOn).toBe('2026-12-03');
    expect(whyDue(whole, item, rules)).toMatchObject({
      by: 'letter',
      step: { id: 'before-visit' },
      source: null,
    });
  });

  it('that the person set or changed: theirs', () => {
    const { whole, item, rules } = asked('GB');
    const moved = items.setDate(item, 'dueOn', '2027-01-31');
    expect(whyDue({ ...whole, items: [moved] }, moved, rules)).toEqual({ by: 'person' });
    expect(whyDue({ ...whole, case: kept }, item, rules)).toEqual({ by: 'person' });
  });
});

describe('the dates ahead', () => {
  const { whole, item, due, rules } = asked('GB');

  it('hold what is waited for, the next step after a letter, calls and the visit, earliest first', () => {
    const called = setCall(addCall(whole.case, 'c', sentOn), 'c', { followUpOn: '2026-11-20' });
    const ahead = agendaOf({ ...whole, case: called }, today, rules);
    const said = ahead.map(({ on, due: each, ground }) => [
      on,
      each?.item?.id ?? each?.call?.id ?? (each ? 'visit' : ground.by === 'letter' && ground.step.id),
    ]);
    expect(said).toEqual([
      ['2026-11-20', 'c'],
      ['2026-11-26', 'call'],
      [due, 'path-report'],
      ['2027-02-01', 'visit'],
    ]);
  });

  it('hold the steps after a message to the doctor, which asks for no record', () => {
    const message = { ...which, id: 'm', letter: 'message-ask', room: '', items: [] };
    const told = markSent(whole.case, message, 'Dear doctor', '2026-11-20');
    const steps = agendaOf({ case: told, items: [] }, today, rules).flatMap(({ ground }) =>
      ground.by === 'letter' ? [[ground.step.id, ground.step.on]] : [],
    );
    expect(steps).toEqual([['call', '2026-11-23']]);
  });

  it('have no step left once all is in hand, and nothing of a list put away', () => {
    const here = { ...whole, items: [items.setState(item, 'received', today)] };
    expect(agendaOf(here, today, rules).map(({ on }) => on)).toEqual(['2027-02-01']);
    expect(agendaOf({ ...whole, case: setArchived(whole.case, today) }, today, rules)).toEqual([]);
  });
});
