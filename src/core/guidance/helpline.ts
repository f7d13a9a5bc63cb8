/** The shape of a help line. */
import type { Check, Country, Source, Words } from './advice.ts';

/** What a line is for, in the order to show them. */
export const occasions = ['emergency', 'hard hour', 'cancer'] as const;

/** One file in `helplines/`, named by its id. */
export interface HelpLine {
  readonly id: string;
  readonly countries: readonly Country[];
  /** Danger to life; a hard hour, for anyone; or questions about cancer. */
  readonly for: (typeof occasions)[number];
  readonly name: Words;
  /** As people write it: "1-800-227-2345". */
  readonly phone: string;
  /** As a telephone dials it: "tel:+18002272345". */
  readonly dial: string;
  /** Where a text message reaches it too: the number. */
  readonly text?: string;
  readonly hours: Words;
  readonly source: Source;
  readonly checked: Check;
}
