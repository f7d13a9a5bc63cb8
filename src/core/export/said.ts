/** Lines that more than one format says alike. */

import type { IsoDate } from '../case/case.ts';
import type { PartialDate } from '../case/events.ts';
import { particulars } from '../case/item.ts';
import { callTexts, contactTexts } from '../case/people.ts';
import { isOwnList } from '../case/whose.ts';
import type { Source } from '../guidance/advice.ts';
import type { Packet, PacketCall, PacketContact, PacketItem } from './packet.ts';
import type { ExportWords } from './words.ts';

/** The dates an item has, each with its name, in the order they happen. */
export function datesOf(item: PacketItem, words: ExportWords): readonly (readonly [string, IsoDate])[] {
  const all = [
    [words.askedOn, item.askedOn],
    [words.dueOn, item.state === 'asked' ? item.dueOn : null],
    [words.receivedOn, item.receivedOn],
    [words.sentOn, item.sentOn],
  ] as const;
  return all.flatMap(([name, day]) => (day === null ? [] : [[name, day] as const]));
}

/** What was written of how a record was asked for, each with its name; blank ones too. */
export const particularsOf = (item: PacketItem, words: ExportWords): readonly (readonly [string, string])[] =>
  particulars.map((which) => [words.particulars[which], item.particulars[which]]);

/** What was written of one person or place, each with its name; blank texts too. */
export const contactRows = (
  contact: PacketContact,
  words: ExportWords,
): readonly (readonly [string, string])[] => [
  [words.role, words.roles[contact.role]],
  ...contactTexts.map((which) => [words.contact[which], contact[which]] as const),
];

/** The same of one call. */
export const callRows = (call: PacketCall, words: ExportWords): readonly (readonly [string, string])[] => [
  ...callTexts.map((which) => [words.call[which], call[which]] as const),
  [
    words.followUpOn,
    call.followUpOn === null ? '' : call.done ? `${call.followUpOn} (${words.followedUp})` : call.followUpOn,
  ],
];

/** How a source's date is said. */
export const sourceDate = (source: Source, words: ExportWords): string =>
  source.date === 'undated' ? words.undated : source.date;

/** "Source: American Cancer Society, Seeking a Second Opinion (2024-05), https://…" */
export const sourceLine = (source: Source, words: ExportWords): string =>
  `${words.source}: ${source.organisation}, ${source.title} (${sourceDate(source, words)}), ${source.url}`;

/** As much of a date as is known, as a person writes it: "2026", "Mar 2026", "Mar 3, 2026". */
export function sayOn(on: PartialDate, lang: string): string {
  const [year = '', month, day] = on.split('-');
  if (month === undefined) return year;
  return new Intl.DateTimeFormat(lang, {
    ...{ year: 'numeric', month: 'short', timeZone: 'UTC' },
    ...(day !== undefined && { day: 'numeric' }),
  }).format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`));
}

/** Whose list it is, with its name: a line to write on where the person calls it their own. */
export const whose = ({ label }: Packet, words: ExportWords): readonly [string, string] =>
  isOwnList({ label }) ? [words.name, '.'.repeat(24)] : [words.caseLabel, label];
