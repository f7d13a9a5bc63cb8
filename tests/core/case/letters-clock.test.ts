/** When an answer is due, what to do until then, and why on that day. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  addWorkingDays,
  dueOn,
  extendedTo,
  isWeekend,
  workingDayBefore,
  workingDayFrom,
} from '../../../src/core/case/clock.ts';
import { addDays, daysBetween, isDay } from '../../../src/core/case/day.ts';
import { expectedAfter, ladderFor, needBy, sayDay } from '../../../src/core/case/ladder.ts';
import { allLaws } from '../../../src/core/case/law/all.ts';
import { allLetters } from '../../../src/core/case/letters/all.ts';
import { law, made, request } from './letters-made.ts';

const anyDay = fc.integer({ min: 0, max: 4 * 365 + 1 }).map((count) => addDays('2026-01-01', count));
const records = request('records').letter;

describe('a month', () => {
  it.each([
    ['2026-09-03', '2026-10-03', 'the same date of the next month'],
    ['2026-01-31', '2026-02-28', 'the last day of a shorter month'],
    ['2028-01-31', '2028-02-29', 'the leap day in a leap year'],
    ['2028-02-29', '2028-03-29', 'from a leap day'],
    ['2026-08-31', '2026-09-30', 'from the 31st to the 30th'],
    ['2026-12-31', '2027-01-31', 'over the end of the year'],
  ])('from %s ends on %s: %s', (from, to) => {
    expect(addMonths(from, 1)).toBe(to);
  });

  it('ends a year later on the day before a missing leap day', () => {
    expect(addMonths('2028-02-29', 12)).toBe('2029-02-28');
  });

  it('is 28 to 31 days, on a real day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const to = addMonths(day, 1);
        expect(isDay(to)).toBe(true);
        expect(daysBetween(day, to)).toBeGreaterThanOrEqual(28);
        expect(daysBetween(day, to)).toBeLessThanOrEqual(31);
      }),
    );
  });
});

describe('working days', () => {
  it('pass over Saturdays and Sundays', () => {
    expect(addWorkingDays('2026-11-20', 1)).toBe('2026-11-23');
    expect(addWorkingDays('2026-11-23', 20)).toBe('2026-12-21');
    expect(addWorkingDays('2026-11-21', 1)).toBe('2026-11-23');
    expect(addWorkingDays('2028-02-28', 2)).toBe('2028-03-01');
  });

  it('are the Monday after a weekend, the Friday before it', () => {
    expect(['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'].map(workingDayFrom)).toEqual([
      ...['2026-11-20', '2026-11-23', '2026-11-23', '2026-11-23'],
    ]);
    expect(workingDayBefore('2026-11-23')).toBe('2026-11-20');
  });

  it('never end on a weekend', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (day, count) => {
        const to = addWorkingDays(day, count);
        expect(isWeekend(to)).toBe(false);
        expect(daysBetween(day, to)).toBeGreaterThanOrEqual(count);
      }),
    );
  });
});

describe('the day an answer is due', () => {
  it.each([
    ['us', '2026-01-31', '2026-03-02', '2026-04-01'],
    ['us', '2028-01-31', '2028-03-01', '2028-03-31'],
    ['gb', '2026-01-31', '2026-03-02', '2026-04-30'],
    ['gb', '2026-09-03', '2026-10-05', '2026-12-03'],
    ['ie', '2026-09-03', '2026-10-03', '2026-12-03'],
    ['eu', '2028-01-31', '2028-02-29', '2028-04-30'],
    ['ca-on', '2026-11-23', '2026-12-23', '2027-01-22'],
    ['ca-bc', '2026-11-23', '2027-01-04', null],
    ['ca-sk', '2026-11-23', '2026-12-23', '2027-01-22'],
    ['au', '2026-11-23', '2026-12-23', null],
    ['au-nsw', '2026-11-23', '2027-01-07', null],
    ['nz', '2026-11-23', '2026-12-21', null],
  ])('in %s, asked on %s, is %s; with extra time %s', (id, asked, due, extended) => {
    expect(dueOn(law(id).clock, asked)).toBe(due);
    expect(extendedTo(law(id).clock, asked)).toBe(extended);
  });
});

describe('the ladder after a letter', () => {
  const steps = (id: string, sent: Parameters<typeof ladderFor>[2]) => ladderFor(records, law(id), sent);
  const days = (id: string, sent: Parameters<typeof ladderFor>[2]) =>
    steps(id, sent).map(({ id: step, on }) => [step, on]);

  it('goes from sending to a call, a reminder, the due day and the privacy officer', () => {
    expect(days('us', { sentOn: '2026-11-23' })).toEqual([
      ['send', '2026-11-23'],
      ['call', '2026-12-03'],
      ['remind', '2026-12-14'],
      ['due', '2026-12-23'],
      ['escalate', '2026-12-24'],
    ]);
  });

  it('counts the law’s time from the day it arrived, where that is known', () => {
    const [due] = steps('us', { sentOn: '2026-11-23', receivedOn: '2026-11-27' }).filter(
      ({ id }) => id === 'due',
    );
    expect(due?.on).toBe('2026-12-27');
    expect(due?.why).toBe(
      'HIPAA gives the office 30 days from the day it gets your request. From November 27, 2026, that is December 27, 2026. Your state may set a shorter time.',
    );
  });

  it('says of every day why, and who set it', () => {
    for (const each of allLaws)
      for (const step of steps(each.id, { sentOn: '2026-11-23', visitOn: '2026-12-10' })) {
        expect(step.why, `${each.id} ${step.id}`).toMatch(/^\S.*\.$/);
        expect(`${step.words} ${step.why}`, `${each.id} ${step.id}`).not.toMatch(/[{}]/);
        if (step.id === 'due') {
          expect(step.basis, each.id).toBe(each.clock.basis);
          expect(step.why, each.id).toContain(sayDay(step.on, each));
          if (step.basis === 'own') expect(step.why, each.id).toMatch(/reminder of our own|not all/);
        } else expect(step.basis).toBe('own');
      }
  });

  it('names the regulator when the day has passed, and the extra time they may have taken', () => {
    const escalate = steps('us', { sentOn: '2026-11-23' }).find(({ id }) => id === 'escalate');
    expect(escalate).toMatchObject({ letter: 'overdue' });
    expect(escalate?.words).toContain('HHS Office for Civil Rights');
    expect(escalate?.why).toContain('January 22, 2027');
  });

  it('does not wait for the law when the visit comes first', () => {
    expect(days('us', { sentOn: '2026-11-23', visitOn: '2026-12-11' })).toEqual([
      ['send', '2026-11-23'],
      ['call', '2026-12-03'],
      ['before-visit', '2026-12-04'],
      ['due', '2026-12-23'],
      ['escalate', '2026-12-24'],
    ]);
    expect(days('us', { sentOn: '2026-11-23', visitOn: '2026-11-25' })).toEqual([
      ['send', '2026-11-23'],
      ['before-visit', '2026-11-24'],
      ['due', '2026-12-23'],
      ['escalate', '2026-12-24'],
    ]);
    for (const visitOn of ['2027-03-01', '2026-11-01', null])
      expect(days('us', { sentOn: '2026-11-23', visitOn }).map(([id]) => id)).not.toContain('before-visit');
  });

  it('has shorter steps and no legal day where no law sets one, as for slides', () => {
    const tissue = ladderFor(request('tissue').letter, law('us'), { sentOn: '2026-11-23' });
    expect(tissue.map(({ id, on }) => [id, on])).toEqual([
      ['send', '2026-11-23'],
      ['call', '2026-11-30'],
      ['remind', '2026-12-07'],
    ]);
    expect(tissue.every(({ basis }) => basis === 'own')).toBe(true);
    expect(ladderFor(request('thank-you').letter, law('us'), { sentOn: '2026-11-23' })).toEqual([]);
  });

  it('climbs: for every letter, law and day, no step comes before the one it follows, and nobody is called on a weekend', () => {
    const order = ['send', 'call', 'remind', 'due', 'escalate'];
    fc.assert(
      fc.property(
        anyDay,
        fc.constantFrom(...allLaws),
        fc.constantFrom(...allLetters),
        (sentOn, each, letter) => {
          const ladder = ladderFor(letter, each, { sentOn });
          expect(ladder.map(({ id }) => id)).toEqual(order.slice(0, ladder.length));
          for (const { id, on } of ladder)
            if (id !== 'send' && id !== 'due') expect(isWeekend(on), `${id} ${on}`).toBe(false);
        },
      ),
    );
  });

  it('speaks of reminder letters only where there is one: for records, not for a message or the insurer', () => {
    for (const letter of allLetters) {
      const [, , remind] = ladderFor(letter, law('us'), { sentOn: '2026-11-23' });
      const records = !['doctor', 'insurer', 'again'].includes(letter.to);
      expect(remind?.letter ?? null, letter.id).toBe(records ? 'reminder' : null);
      if (remind) expect(/reminder letter/.test(remind.words), letter.id).toBe(records);
    }
  });

  it('reminds no later than a week before the visit', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 1, max: 90 }),
        fc.constantFrom(...allLaws),
        fc.constantFrom(...allLetters),
        (sentOn, ahead, each, letter) => {
          const visitOn = addDays(sentOn, ahead);
          const ladder = ladderFor(letter, each, { sentOn, visitOn });
          const before = ladder.find(({ id }) => id === 'before-visit');
          for (const { id, on } of ladder) if (id === 'remind') expect(on < addDays(visitOn, -6)).toBe(true);
          for (const { id, on } of ladder)
            if (before && (id === 'call' || id === 'remind')) expect(on < before.on).toBe(true);
          if (before) expect(before.on <= visitOn).toBe(true);
        },
      ),
    );
  });

  it('names the one day for the checklist: the law’s or our own, or an earlier one that the letter asks for', () => {
    const on = (id: string, visitOn: string | null = null) => {
      const sent = { sentOn: '2026-11-23', visitOn };
      return expectedAfter(ladderFor(request(id).letter, law('us'), sent), sent)?.on ?? null;
    };
    expect([on('records'), on('tissue'), on('thank-you')]).toEqual(['2026-12-23', '2026-12-07', null]);
    expect([on('records', '2026-12-14'), on('tissue', '2026-12-14')]).toEqual(['2026-12-07', '2026-12-07']);
    expect([on('records', '2026-12-28'), on('tissue', '2026-12-28')]).toEqual(['2026-12-21', '2026-12-07']);
    expect([on('records', '2027-02-01'), on('thank-you', '2026-12-14')]).toEqual(['2026-12-23', null]);
    expect(made('records', 'us', { today: '2026-11-23', visitOn: '2026-12-14' }).body).toContain(
      `I need them by ${sayDay(needBy('2026-12-14', '2026-11-23'), law('us'))}.`,
    );
  });

  it('writes the day as the country does', () => {
    expect(sayDay('2028-02-29', law('us'))).toBe('February 29, 2028');
    expect(sayDay('2028-02-29', law('ca-on'))).toBe('February 29, 2028');
    expect(sayDay('2028-02-29', law('gb'))).toBe('29 February 2028');
    expect(sayDay('2028-02-29', law('none'))).toBe('February 29, 2028');
  });
});
