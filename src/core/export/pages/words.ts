/** The words of the packet for a clinic: one table per language. */
import type { Blank } from '../../case/blanks.ts';
import type { Rank } from '../../case/opinions.ts';
import type { Role } from '../../case/people.ts';
import type { TimelineWords } from '../words.ts';
import type { PagePart, RecordGroup } from './choice.ts';

/** What the cover leaves room for, of what only the person can say. */
export const coverBlanks = [
  ...(['name', 'birth-date', 'record-number', 'phone', 'email', 'address'] as const),
  ...(['asker', 'relation'] as const),
] as const satisfies readonly Blank[];
export type CoverBlank = (typeof coverBlanks)[number];

/** Everything the packet says that is neither the person's own nor from the catalogue. */
export interface PagesWords {
  readonly lang: string;
  readonly dir: string;
  readonly title: string;
  /** Who made it, and what it is not. */
  readonly about: string;
  readonly blanks: Readonly<Record<CoverBlank, string>>;
  /** What North America calls the address. */
  readonly mailing: string;
  /** On a line that is left to write on. */
  readonly byHand: string;
  readonly to: string;
  readonly visit: string;
  readonly madeOn: string;
  readonly contents: string;
  readonly parts: Readonly<Record<PagePart, string>>;
  readonly illness: string;
  readonly illnessMeans: string;
  readonly happened: string;
  /** "{count}" and "{part}" are filled in. */
  readonly more: string;
  readonly groups: Readonly<Record<RecordGroup, string>>;
  readonly record: string;
  readonly holder: string;
  readonly from: string;
  readonly patient: string;
  /** Where we only guess who has a record; with "{place}". */
  readonly usually: string;
  readonly asked: string;
  readonly expected: string;
  /** Behind a day that comes too late. */
  readonly afterVisit: string;
  readonly by: string;
  readonly received: string;
  readonly sent: string;
  readonly reference: string;
  readonly nothing: string;
  readonly who: string;
  readonly has: string;
  /** What somebody is to the person, or whose opinion it was. */
  readonly as: Readonly<Record<Role | Rank, string>>;
  readonly ranks: Readonly<Record<Rank, string>>;
  readonly outcome: Readonly<Record<'agree' | 'differ', string>>;
  readonly timeline: TimelineWords;
}
