/** The calendar: read back by ical.js, private, and silent about the person. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it, vi } from 'vitest';
import type { CaseItem } from '../../../src/core/case/case.ts';
import { newCase } from '../../../src/core/case/change.ts';
import { blankItem, setState } from '../../../src/core/case/item.ts';
import { markSent } from '../../../src/core/case/kept-letters.ts';
import { allLaws } from '../../../src/core/case/law/all.ts';
import { lawFor } from '../../../src/core/case/law.ts';
import { allLetters } from '../../../src/core/case/letters/all.ts';
import icalendar, { fold } from '../../../src/core/export/formats/icalendar.ts';
import { packetOf } from '../../../src/core/export/packet.ts';
import { english } from '../../../src/core/export/words-en.ts';
import { hostile, packet } from './arbitrary.ts';

// Many random runs; a busy machine may take its time.
vi.setConfig({ testTimeout: 60_000 });

const octets = (text: string) => new TextEncoder().encode(text).length;

function eventsOf(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

describe('the calendar', () => {
  it('is read back by ical.js with every date, whatever the titles', () => {
    const title = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'grapheme', maxLength: 200 }));
    fc.assert(
      fc.property(packet, title, (each, said) => {
        // Words come clean from a table; line ends are the one control they may hold.
        const due = said.replace(/[\p{C}\u2028\u2029]/gu, ' ').replaceAll('{count}', '');
        const words = { ...english, calendar: { ...english.calendar, due, dueSeveral: `${due} ({count})` } };
        const text = icalendar.write(each, words);
        const events = eventsOf(text).map((event) => [event.uid, event.startDate.toString(), event.summary]);
        const days = new Map<string, number>();
        const wait = (on: string) => days.set(on, (days.get(on) ?? 0) + 1);
        for (const { state, dueOn } of each.items) if (state === 'asked' && dueOn !== null) wait(dueOn);
        for (const { done, followUpOn } of each.calls) if (!done && followUpOn !== null) wait(followUpOn);
        each.steps.forEach(wait);
        const wanted = [...days]
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
          .map(([on, count]) => [
            `${each.uid}-${on}@second-look.invalid`,
            ...[on, count === 1 ? due : `${due} (${count})`],
          ]);
        const visit = `${each.uid}-visit@second-look.invalid`;
        if (each.visitOn !== null) wanted.push([visit, each.visitOn, english.calendar.visit]);
        expect(events).toEqual(wanted);
      }),
    );
  });

  it('folds at 75 octets, keeps characters whole, and ends each line with CR LF', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (line) => {
        const folded = fold(line.replace(/[\r\n]/g, ' '));
        expect(folded.split('\r\n').every((part) => octets(part) <= 75)).toBe(true);
        expect(folded.replaceAll('\r\n ', '')).toBe(line.replace(/[\r\n]/g, ' '));
      }),
    );
  });

  it('would be caught with a line folded wrongly', () => {
    const due = '漢'.repeat(100);
    const long = { ...english, calendar: { ...english.calendar, due, dueSeveral: due } };
    const [each] = fc.sample(
      packet.filter(({ items }) => items.some((item) => item.state === 'asked' && item.dueOn !== null)),
      { numRuns: 1, seed: 2 },
    );
    if (each === undefined) throw new Error('no sample');
    const text = icalendar.write(each, long);
    expect(eventsOf(text)[0]?.summary).toBe('漢'.repeat(100));
    const broken = text.replace('\r\n 漢', '\r\n漢');
    expect(broken).not.toBe(text);
    expect(() => {
      if (eventsOf(broken)[0]?.summary !== '漢'.repeat(100)) throw new Error('lost text');
    }).toThrow();
  });

  it('is private, and holds nothing that the person wrote', () => {
    const said = 'Mum breast biopsy';
    const item = {
      ...{ id: 'brca-test', state: 'asked' as const, label: said, holder: said, note: said },
      ...{ askedOn: null, dueOn: '2026-12-01', receivedOn: null, sentOn: null },
    };
    const kept = {
      ...{ id: '6f9b', label: said, conditions: ['breast-cancer'], openedOn: '2026-11-22', note: said },
      ...{ questions: [{ id: 'q', text: said, answer: said, done: false }], visitOn: '2026-12-24' },
    };
    const parts = { records: [], guidance: [], language: 'en', madeOn: '2026-11-22' } as const;
    const text = icalendar.write(packetOf({ whole: { case: kept, items: [item] }, ...parts }), english);
    expect(text).not.toMatch(/mum|breast|biopsy|brca|6f9b/i);
    expect(text.match(/^CLASS:PRIVATE\r$/gm)).toHaveLength(2);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('names an event alike each time, so that a second import moves it and adds none', () => {
    fc.assert(
      fc.property(packet, (each) => {
        const uids = (text: string) => eventsOf(text).map((event) => event.uid);
        const later = { ...each, madeOn: '2031-01-01' };
        const all = uids(icalendar.write(each, english));
        expect(uids(icalendar.write(later, english))).toEqual(all);
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });

  it('has one event for all that waits on a day, and the steps after a letter that is still waited for', () => {
    const items = ['path-report', 'op-note'].map((id) => ({
      ...blankItem(id),
      ...{ state: 'asked' as const, askedOn: '2026-11-23', dueOn: '2026-12-14' },
    }));
    const which = {
      ...{ id: 'l', letter: 'records', room: 'Medical records department', place: '', follows: null },
      items: items.map(({ id }) => id),
    };
    const kept = markSent(
      { ...newCase('6f9b', 'Me', [], '2026-11-22'), visitOn: '2026-12-21' },
      ...([which, 'Dear office', '2026-11-23'] as const),
    );
    const parts = { records: [], guidance: [], language: 'en', madeOn: '2026-11-24' } as const;
    const rules = { letters: allLetters, law: lawFor(allLaws, 'US') };
    const said = (some: readonly CaseItem[]) =>
      eventsOf(
        icalendar.write(packetOf({ whole: { case: kept, items: some }, ...parts, rules }), english),
      ).map((event) => [event.startDate.toString(), event.summary]);
    expect(said(items)).toEqual([
      ['2026-12-03', english.calendar.due],
      ['2026-12-14', 'Second Look: follow up (3)'],
      ['2026-12-24', english.calendar.due],
      ['2026-12-21', english.calendar.visit],
    ]);
    expect(said(items.map((item) => setState(item, 'received', '2026-11-24')))).toEqual([
      ['2026-12-21', english.calendar.visit],
    ]);
  });
});
