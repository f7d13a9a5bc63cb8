/** The shape of one piece of advice, and of its source. */
import type { Category, Facts, PageKind, Status } from '../assessment.ts';
import type { Words } from '../languages.ts';

export type { Words };

/** Where a statement comes from. `date` as far as the source shows one: "2021-03", or "undated". */
export interface Source {
  readonly organisation: string;
  readonly title: string;
  readonly url: string;
  /** The stored copy that was read, where it lies elsewhere than the publisher's own page. */
  readonly readAt?: string;
  readonly date: string;
}

/** What a person looked at to check a statement, and when. */
export interface Check {
  readonly on: string;
  readonly against: 'stored copy' | 'live page' | 'to be checked';
  /** The fact or figure found there, in our own short words. */
  readonly supports: string;
}

/** Where a person lives, as far as law, cover and help lines differ. `EU`: any other country of the European Union. */
export const countries = ['US', 'CA', 'GB', 'IE', 'EU', 'AU', 'NZ'] as const;
export type Country = (typeof countries)[number];

/** Whom a piece is for; every stated part must hold, an absent part holds for all. */
export interface For {
  readonly categories?: readonly Category[];
  /** Condition ids: "breast-cancer". */
  readonly conditions?: readonly string[];
  readonly facts?: (facts: Facts) => boolean;
  /** Condition ids that it does not fit, among those it would hold for. */
  readonly not?: readonly string[];
  /** True where words of haste on the page call for it. */
  readonly urgentWords?: RegExp;
  readonly status?: readonly Status[];
  readonly kinds?: readonly PageKind[];
  /** Holds only where the person chose one of these. */
  readonly countries?: readonly Country[];
}

/** One tip or paragraph: one file in `advice/`, named by its id. */
export interface Advice {
  readonly id: string;
  /** Urgent pieces come before everything that says there is time. */
  readonly urgent: boolean;
  /** True where the piece says that waiting may be all right; such a piece gives way to urgent ones that apply. */
  readonly saysWait: boolean;
  /** True for an urgent piece in general words: it gives way where another urgent one fits. */
  readonly givesWay?: boolean;
  /** Orders pieces of the same urgency: smaller first. */
  readonly rank: number;
  readonly for: For;
  /** Other readers it is for as well: one of them, or `for`, must hold. */
  readonly alsoFor?: readonly For[];
  /** A short title, and the piece itself. */
  readonly title: Words;
  readonly words: Words;
  /** For a piece that says there is time: the same, on the doctor's word, where something urgent applies. Without it the piece then falls silent. */
  readonly ifUrgent?: Words;
  /** True for a piece that warns: signs to act on, or something not to do while waiting. */
  readonly caution?: boolean;
  /** `general safety advice` where no source is claimed. */
  readonly source: Source | 'general safety advice';
  /** Further sources that say the same. */
  readonly also?: readonly Source[];
  readonly checked: Check;
  /** Name of the clinician who signed it; null until a real person has. */
  readonly clinician: null | string;
  /** What one tap can do next. */
  readonly next: 'records' | 'questions' | 'call' | null;
}
