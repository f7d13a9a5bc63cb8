/** One person's one matter: the records to gather, their dates and notes. The only clinical thing kept at rest. */
import type { PartialDate } from './day.ts';
import type { KeptLetters } from './kept-letters.ts';
import type { Opinions } from './opinions.ts';
import type { Call, Contact } from './people.ts';

/** "YYYY-MM-DD". */
export type IsoDate = string;

export const itemStates = ['to-ask', 'asked', 'received', 'sent', 'not-needed', 'not-in-portal'] as const;
/** After FHIR Task.status: to ask → asked → received → sent; or not needed; or the portal does not have it. */
export type ItemState = (typeof itemStates)[number];

/** One record on a case's checklist. */
export interface CaseItem {
  /** Id of a file in `records/items`, or "own:" and a random id for one the person added. */
  readonly id: string;
  readonly state: ItemState;
  /** The person's own words for an item they added, else "". */
  readonly label: string;
  readonly holder: string;
  readonly note: string;
  readonly askedOn: IsoDate | null;
  readonly dueOn: IsoDate | null;
  readonly receivedOn: IsoDate | null;
  readonly sentOn: IsoDate | null;
  /** How it was asked for: portal, post, phone. These four are absent until the person writes them. */
  readonly method?: string;
  readonly reference?: string;
  readonly fee?: string;
  /** Where the paper or the file is kept. */
  readonly place?: string;
}

export const stages = ['told', 'gathering', 'asking', 'waiting', 'seen', 'deciding', 'done'] as const;
/** Where a person is on the way: just told, … after the visit, deciding, done. */
export type Stage = (typeof stages)[number];

/** What somebody can be. */
export const roles = ['doctor', 'records', 'insurer', 'other'] as const;
/** A doctor, a records office, an insurer, or anybody else. */
export type Role = (typeof roles)[number];

/** Provinces and states whose rules differ from their country's. */
export const regions = ['ON', 'AB', 'BC', 'MB', 'SK', 'NB', 'NS', 'QC', 'NSW', 'VIC'] as const;
export type Region = (typeof regions)[number];

export const askers = ['self', 'they-sign', 'another'] as const;
/** Who asks: the person for their own records; somebody else, who signs what the person types; or the person for somebody else. */
export type Asker = (typeof askers)[number];

/** A question to ask, with room for the answer. */
export interface CaseQuestion {
  readonly id: string;
  readonly text: string;
  readonly answer: string;
  readonly done: boolean;
}

export const eventKinds = ['diagnosis', 'test', 'treatment', 'visit', 'other'] as const;
/** What sort of thing happened. */
export type EventKind = (typeof eventKinds)[number];

/** One thing that happened, or will. */
export interface CaseEvent {
  readonly id: string;
  readonly on: PartialDate;
  /** In the person's own words; never blank. */
  readonly what: string;
  readonly kind: EventKind;
}

/** The case itself; its items lie under keys of their own, so that a write is as small as the change. */
export interface Case {
  readonly id: string;
  /** "Me", "Mum": the person's own words. */
  readonly label: string;
  /** Ids of conditions the person confirmed or the open page stated when they kept it: "breast-cancer". */
  readonly conditions: readonly string[];
  readonly openedOn: IsoDate;
  readonly note: string;
  /** In the order the person wants to ask them. */
  readonly questions: readonly CaseQuestion[];
  /** Day of the second-opinion visit, once known. */
  readonly visitOn: IsoDate | null;
  /** Absent until the first letter was begun. */
  readonly letters?: KeptLetters;
  /** Absent until something was written of an opinion. */
  readonly opinions?: Opinions;
  /** What happened in the illness, as the person wrote it down; absent until the first. */
  readonly events?: readonly CaseEvent[];
  /** Set by the person; absent while it is worked out from the case. */
  readonly stage?: Stage;
  /** The day the person put the case away; absent while it is in use. */
  readonly archivedOn?: IsoDate;
  /** Absent until somebody was added, or a call was noted. */
  readonly people?: readonly Contact[];
  readonly calls?: readonly Call[];
  /** Keyed digests of the portal's "whose chart" label, each kept after the person said yes. */
  readonly charts?: readonly string[];
  /** Those of `conditions` that the page stated to have spread to a distant place when they were kept; never where to. */
  readonly spread?: readonly string[];
}

/** A case with its items, as screens and exports take it. */
export interface WholeCase {
  readonly case: Case;
  readonly items: readonly CaseItem[];
}
