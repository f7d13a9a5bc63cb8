/** The words that exports are written in: one table per language. */
import type { Standing } from '../case/holders.ts';
import type { Particular } from '../case/item.ts';
import type { Rank } from '../case/opinions.ts';
import type { CallText, ContactText, Role } from '../case/people.ts';
import type { HappeningKind } from '../case/timeline.ts';
import type { Lane } from './timeline-picture.ts';

/** The words of the timeline, as a picture and as a table. */
export interface TimelineWords {
  readonly title: string;
  readonly number: string;
  readonly when: string;
  readonly kind: string;
  readonly what: string;
  readonly kinds: Readonly<Record<HappeningKind, string>>;
  readonly lanes: Readonly<Record<Lane, string>>;
  readonly today: string;
  /** Names the picture; "{count}" is how many things it shows. */
  readonly picture: string;
}

/** Everything an export says that is neither the person's own nor from the catalogue. */
export interface ExportWords {
  /** BCP 47 tag and writing direction of this table. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  readonly madeOn: string;
  /** What this paper is, and what it is not. */
  readonly about: string;
  readonly caseLabel: string;
  readonly name: string;
  readonly openedOn: string;
  readonly visitOn: string;
  readonly records: string;
  readonly record: string;
  readonly why: string;
  readonly holder: string;
  readonly state: string;
  readonly states: Readonly<Record<Standing, string>>;
  readonly askedOn: string;
  readonly dueOn: string;
  readonly receivedOn: string;
  readonly sentOn: string;
  readonly note: string;
  readonly particulars: Readonly<Record<Particular, string>>;
  readonly questions: string;
  readonly answer: string;
  readonly questionDone: string;
  readonly questionOpen: string;
  readonly timeline: TimelineWords;
  readonly opinions: string;
  readonly ranks: Readonly<Record<Rank, string>>;
  readonly outcome: Readonly<Record<'agree' | 'differ', string>>;
  readonly notes: string;
  readonly people: string;
  readonly role: string;
  readonly roles: Readonly<Record<Role, string>>;
  readonly contact: Readonly<Record<ContactText, string>>;
  readonly calls: string;
  readonly callOn: string;
  readonly call: Readonly<Record<CallText, string>>;
  readonly followUpOn: string;
  readonly followedUp: string;
  readonly letters: string;
  /** For a letter that did not go out yet. */
  readonly letterNotSent: string;
  readonly guidance: string;
  readonly sources: string;
  readonly source: string;
  readonly generalAdvice: string;
  /** For a record that no programme was seen to ask for. */
  readonly ownJudgement: string;
  readonly checkedOn: string;
  readonly undated: string;
  readonly notReviewed: string;
  readonly reviewedBy: string;
  readonly nothing: string;
  /** Titles in a calendar that others may see: they must name neither a record nor an illness. */
  readonly calendar: {
    readonly name: string;
    readonly due: string;
    /** Where several fall on one day; with "{count}". */
    readonly dueSeveral: string;
    readonly visit: string;
    readonly hint: string;
  };
  /** What each format is called on its button. */
  readonly formats: Readonly<Record<FormatId, string>>;
}

/** Ids of the files in `formats/`. */
export type FormatId = 'html' | 'text' | 'markdown' | 'csv' | 'icalendar' | 'fhir' | 'backup';
