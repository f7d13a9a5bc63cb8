/** One question of the second look, as it is put to each name that seemed to be the reader's, or nearly. */
import type { Assertion } from '../../assessment.ts';
import type { Asserted } from '../assertion.ts';
import type { Span } from '../text.ts';

/** A name in its sentence; positions of `target` are in `text`, the others in the section. */
export interface Seen {
  readonly asserted: Asserted;
  /** The sentence, folded; as long as `shown`. */
  readonly text: string;
  /** The same as the page shows it. */
  readonly shown: string;
  readonly target: Span;
  readonly sentence: Span;
  /** Where the name begins. */
  readonly at: number;
  /** The whole section, folded. */
  readonly folded: string;
  readonly heading: string;
}

/** What is to be said of it instead, and by which rule; null where this question changes nothing. */
export type Judge = (seen: Seen) => readonly [Assertion, string] | null;

/** The words of the sentence before the name, and after it. */
export const around = ({ text, target }: Seen): readonly [before: string, after: string] => [
  text.slice(0, target.start),
  text.slice(target.end),
];

/** Some of the section on either side of the name. */
export const nearby = ({ folded, at }: Seen, reach: number): string =>
  folded.slice(Math.max(0, at - reach), at + reach);

/** The same name with another assertion, and the rule that made it so. */
export const retold = (asserted: Asserted, assertion: Assertion, rule: string): Asserted => ({
  ...asserted,
  assertion,
  rules: [...asserted.rules, rule],
  now: assertion === 'present',
});

/** How strongly an assertion speaks of the reader. */
const strength: Partial<Record<Assertion, number>> = { present: 3, possible: 2, historical: 1 };
/** 3 for present, 2 for possible, 1 for historical, else 0. */
export const strengthOf = (assertion: Assertion): number => strength[assertion] ?? 0;
