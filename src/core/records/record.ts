/** The shape of a record worth asking for. */
import type { Check, For, Source, Words } from '../guidance/advice.ts';

/** One file in `items/`, named by its id. */
export interface RecordItem {
  readonly id: string;
  readonly kind: 'report' | 'images' | 'tissue' | 'test' | 'notes' | 'list' | 'paper';
  readonly for: For;
  /** Other readers it is for as well: one of them, or `for`, must hold. */
  readonly alsoFor?: readonly For[];
  /** 1–6 for the six to start with, else null. */
  readonly start: number | null;
  /** Orders records of the same part: smaller first, 50 where absent. */
  readonly rank?: number;
  readonly label: Words;
  readonly why: Words;
  readonly holder: Words;
  readonly form: Words;
  /** Usual time; `estimate` where no source states it. */
  readonly time: { readonly words: Words; readonly estimate: boolean };
  readonly tip: Words | null;
  /** Where programmes ask for it; empty where none was seen and it is our own judgement, which the screen says. */
  readonly sources: readonly Source[];
  readonly checked: Check;
}
