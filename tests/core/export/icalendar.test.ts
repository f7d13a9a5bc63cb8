/** The calendar: read back by ical.js, private, and silent about the person. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it, vi } from 'vitest';
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
        const due = said.replace(/[\p{C}\u2028\u2029]/gu, ' ');
        const words = { ...english, calendar: { ...english.calendar, due } };
        const text = icalendar.write(each, words);
        const events = eventsOf(text).map((event) => [event.uid, event.startDate.toString(), event.summary]);
        const wanted = each.items
          .filter((item) => item.state === 'asked' && item.dueOn !== null)
          .map((item) => [`${item.uid}@second-look.invalid`, item.dueOn, due]);
        for (const { uid, done, followUpOn } of each.calls) {
          if (!done && followUpOn !== null) wanted.push([`${uid}@second-look.invalid`, followUpOn, due]);
        }
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
    const long = { ...english, calendar: { ...english.calendar, due: '漢'.repeat(100) } };
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
        expect(uids(icalendar.write(later, english))).toEqual(uids(icalendar.write(each, english)));
        expect(new Set(each.items.map((item) => item.uid)).size).toBe(each.items.length);
      }),
    );
  });
});
