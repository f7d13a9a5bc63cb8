/** A place where a condition is named. */
import type { Category } from '../assessment.ts';
import type { Span } from './text.ts';

/**
 * How a mention was made: `named` is a condition's own name; `malignant` a malignancy; `unsure` a growth that may be
 * one ("bladder tumor"); `suspicious` words that raise one ("suspicious calcifications"); `code` an ICD code; `refused`
 * words of illness that are something else ("Cancer Center").
 */
export type MentionKind = 'named' | 'malignant' | 'unsure' | 'suspicious' | 'code' | 'refused';

/** The place in a section's text, what is named there, and the rule that found it. */
export interface Mention extends Span {
  readonly condition: string;
  readonly category: Category;
  readonly kind: MentionKind;
  readonly rule: string;
  /** The core of the name, from which modifiers are counted: "carcinoma" in "carcinoma of the left breast". */
  readonly head: Span;
}
