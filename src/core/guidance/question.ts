/** The shape of a question to ask. */
import type { Check, For, Source, Words } from './advice.ts';

export const audiences = ['current', 'second', 'insurer', 'online', 'records'] as const;
/** Whom it is for: the doctor one has, the second-opinion doctor, the insurer, an online service, the records office. */
export type Audience = (typeof audiences)[number];

/** One question, alone or on a family's card. */
export interface Question {
  /** Stays the same for good: a person's own list refers to it. */
  readonly id: string;
  readonly to: Audience;
  readonly words: Words;
  /** Within a list: whom it is for; absent where the list or card says so. */
  readonly for?: For;
}

/** One file in `questions/`: questions that share a source, in the order to ask them. */
export interface QuestionList {
  readonly id: string;
  readonly for: For;
  readonly rank: number;
  readonly questions: readonly Question[];
  readonly source: Source | 'general safety advice';
  readonly also?: readonly Source[];
  readonly checked: Check;
}
