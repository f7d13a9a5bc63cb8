/** The shape of a condition: how a page may name it. Word lists are strings with "|" between the words. */
import type { Category } from '../assessment.ts';

/** One file in `conditions/`; its name is the id. Words are folded: lower case, no accents, spaces for hyphens. */
export interface Entry {
  /** Cancer, where it is not told. */
  readonly category?: Category;
  /** Names that are this condition wherever they stand. */
  readonly names?: string;
  /** Names that are this condition only where `near` fits the 40 characters on either side, the name itself a "¦". */
  readonly loose?: string;
  readonly near?: string;
  /** Abbreviations: they count in capitals only, and only beside a second cue. */
  readonly short?: string;
  /** Words of which one near by makes an abbreviation count; for cancers the words of oncology always do. */
  readonly cues?: string;
  /** Phrases that hold a name and are something else: they refuse the mention. */
  readonly unlike?: string;
  /** Parts of the body whose malignancy this is. */
  readonly sites?: string;
  /** Words beside a head-word that tell the cancer without a site: "hepatocellular". */
  readonly kinds?: string;
  /** Head-words that are this cancer at any site: "melanoma". */
  readonly heads?: string;
  /** ICD-10-CM codes, by their first characters. */
  readonly codes?: string;
  /** True where one who has had it has it: "history of multiple sclerosis" is the present. */
  readonly lasting?: boolean;
}

/** An entry with its id, "breast-cancer", and its category. */
export interface Condition extends Entry {
  readonly id: string;
  readonly category: Category;
}

/** A diagnosis, a sentence that states it of the reader, and one that looks alike and does not. */
export type Example = readonly [diagnosis: string, states: string, looksAlike: string];
