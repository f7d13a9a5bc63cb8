/** The dates of a case for a calendar (RFC 5545): private, one event a day, and with titles that tell an onlooker nothing. */
import type { IsoDate } from '../../case/case.ts';
import { addDays } from '../../case/day.ts';
import type { PacketFormat } from '../format.ts';
import type { Packet } from '../packet.ts';
import type { ExportWords } from '../words.ts';

const escapeText = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|[\r\n]/g, '\\n');

const OCTETS = 75;

/** Octets of one character in UTF-8. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

/** Folds a content line so that no line is longer than 75 octets; characters stay whole. */
export function fold(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > OCTETS) {
      lines.push(current);
      // The space that opens a folded line counts.
      [current, octets] = [' ', 1];
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

const compact = (day: IsoDate) => day.replaceAll('-', '');

interface Happening {
  readonly uid: string;
  readonly on: IsoDate;
  readonly title: string;
}

function eventOf({ uid, on, title }: Happening, packet: Packet, words: ExportWords): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}@second-look.invalid`,
    `DTSTAMP:${compact(packet.madeOn)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(on)}`,
    `DTEND;VALUE=DATE:${compact(addDays(on, 1))}`,
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(words.calendar.hint)}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** What is to be followed up on each day, as one event that says how much it is. */
function followUps(packet: Packet, words: ExportWords): readonly Happening[] {
  const due = packet.items.flatMap(({ state, dueOn }) =>
    state === 'asked' && dueOn !== null ? [dueOn] : [],
  );
  const calls = packet.calls.flatMap(({ done, followUpOn }) =>
    done || followUpOn === null ? [] : [followUpOn],
  );
  const all = [...due, ...calls, ...packet.steps];
  const { calendar } = words;
  return [...new Set(all)].sort().map((on) => {
    const count = all.filter((each) => each === on).length;
    const several = calendar.dueSeveral.replace('{count}', String(count));
    return { uid: `${packet.uid}-${on}`, on, title: count === 1 ? calendar.due : several };
  });
}

function write(packet: Packet, words: ExportWords): string {
  const visit =
    packet.visitOn === null
      ? []
      : [{ uid: `${packet.uid}-visit`, on: packet.visitOn, title: words.calendar.visit }];
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Second Look//Second Look//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(words.calendar.name)}`,
    ...[...followUps(packet, words), ...visit].flatMap((happening) => eventOf(happening, packet, words)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

const icalendar: PacketFormat = {
  id: 'icalendar',
  takes: 'packet',
  name: 'dates',
  extension: 'ics',
  mime: 'text/calendar',
  write,
};
export default icalendar;
