/** One person's one matter: the records to gather, their dates and notes. The only clinical thing kept at rest. */
import type { KeptLetters } from './kept-letters.ts';

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
}

/** A question to ask, with room for the answer. */
export interface CaseQuestion {
  readonly id: string;
  readonly text: string;
  readonly answer: string;
  readonly done: boolean;
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
  readonly questions: readonly CaseQuestion[];
  /** Day of the second-opinion visit, once known. */
  readonly visitOn: IsoDate | null;
  /** Absent until the first letter was begun. */
  readonly letters?: KeptLetters;
}

/** A case with its items, as screens and exports take it. */
export interface WholeCase {
  readonly case: Case;
  readonly items: readonly CaseItem[];
}
