/** What a person can do to the open case, and the texts they have half typed. */
import type { Case, CaseItem } from '../core/case/case.ts';
import type { Doing } from '../core/case/step.ts';
import type { ChangeItem } from './item.tsx';

/** Changes with `typing`, the name of a field, are saved soon; all others at once. What answers with a truth says whether it was saved. */
export interface CaseDoings {
  readonly changeItem: ChangeItem;
  /** One change of several records, taken back as one. `did` names it in the history. */
  readonly changeItems: (
    ids: readonly string[],
    change: (item: CaseItem) => CaseItem,
    did: Doing,
  ) => Promise<boolean>;
  readonly addItem: (label: string) => Promise<boolean>;
  readonly removeItem: (id: string) => void;
  readonly changeCase: (change: (kept: Case) => Case, typing?: string) => Promise<boolean>;
  readonly addQuestion: (text: string, id?: string) => Promise<boolean>;
  readonly doneQuestion: (id: string, done: boolean) => Promise<boolean>;
  readonly answerQuestion: (id: string, answer: string) => void;
  readonly moveQuestion: (id: string, by: -1 | 1) => void;
  readonly removeQuestion: (id: string) => void;
  readonly open: (caseId: string) => void;
  readonly start: (label: string) => void;
  /** Puts a list away, or brings it back and opens it. */
  readonly archive: (caseId: string) => void;
  readonly bringBack: (caseId: string) => void;
  /** Removes a list; it can be brought back. */
  readonly remove: (caseId: string) => void;
  /** Deletes a list and its history; nothing brings it back. */
  readonly deleteForGood: (caseId: string) => void;
}

/** Half-typed texts by field. */
export interface Drafts {
  readonly of: (name: string) => string;
  readonly set: (name: string, text: string) => void;
}
