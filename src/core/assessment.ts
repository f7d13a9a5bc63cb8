/** What one page says about its reader: the words that every step of the way speaks in. */

export const portals = [
  'epic-mychart',
  'va-mhv',
  'oracle-health',
  'athenahealth',
  'followmyhealth',
  'eclinicalworks',
  'nextgen',
  'meditech',
  'openemr',
  'openmrs-cancer',
  'foomedical',
  'bc-healthgateway',
  'se-1177',
  'nhs-app',
  'ccda',
  'any-portal',
] as const;
/** The software a portal runs on. `any-portal`: a site the person turned on whose product is unknown. */
export type PortalId = (typeof portals)[number];

export const pageKinds = [
  'problem-list',
  'test-result',
  'pathology-report',
  'imaging-report',
  'clinical-note',
  'visit-summary',
  'letter',
  'message',
  'documents',
  'medications',
  'billing',
  'scheduling',
  'login',
  'settings',
  'home',
  'other',
] as const;
/** What the page is for (after LOINC / USCDI document types). */
export type PageKind = (typeof pageKinds)[number];

/** FHIR clinicalStatus and verificationStatus, folded into the one question a reader has. */
export type Status = 'current' | 'suspected' | 'history' | 'none';

/** The same over malignancy alone; `other`: cancer words that are not the reader's disease. */
export type CancerStatus = Status | 'other';

/** Why a page could not be read. Never to be shown as "none found". */
export type Unread = 'language' | 'file' | 'frame' | 'loading' | 'size';

export const categories = [
  'cancer',
  'heart',
  'neuro',
  'spine_joint',
  'autoimmune',
  'organ_failure',
  'rare_genetic',
  'prenatal',
  'other_serious',
] as const;
/** The group of illness a condition belongs to. */
export type Category = (typeof categories)[number];

/** i2b2/VA 2010 assertions, with `historical` after ConText. */
export type Assertion =
  | 'present'
  | 'possible'
  | 'conditional'
  | 'hypothetical'
  | 'historical'
  | 'absent'
  | 'someone_else';

/** W3C TextQuoteSelector: the page's own words and up to 40 characters on either side, as a person sees them. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** HL7 mCODE words. Keys that are absent were not stated on the page. */
export interface Facts {
  /** Stage group, roman with optional letter: "IIIB". */
  readonly stage?: string;
  /** "1" | "2" | "3" (Nottingham, WHO as "1".."4", grade group as "1".."5" under `gradeGroup`). */
  readonly grade?: string;
  readonly laterality?: 'left' | 'right' | 'bilateral';
  readonly er?: 'positive' | 'negative';
  readonly pr?: 'positive' | 'negative';
  readonly her2?: 'positive' | 'negative' | 'equivocal' | 'low';
  /** "yes" where the page states that the disease has spread to a distant site, "no" where it states that it has not. */
  readonly metastatic?: 'yes' | 'no';
  readonly [key: string]: string | undefined;
}

/** A condition named on the page, what is asserted of it, and the words that say so. */
export interface Finding {
  /** Id of a file in `diagnosis/conditions`: "breast-cancer". */
  readonly condition: string;
  readonly category: Category;
  /** The text as it stands on the page. */
  readonly name: string;
  readonly assertion: Assertion;
  /** The heading it stands under, or "". */
  readonly section: string;
  readonly quote: Quote;
  /** Ids of the rules that fired, in order: for "why?" and for a report without the person's words. */
  readonly rules: readonly string[];
  readonly facts: Facts;
  /** True for the one finding that decides the page's status. */
  readonly decides: boolean;
}

/** A record item that the page on screen itself is. */
export interface SeenRecord {
  /** Id of a file in `records/items`: "path-report". */
  readonly item: string;
  /** ISO date of the report where the page states one. */
  readonly date?: string;
}

/** Everything known of one page. It lives in the tab and dies with it; nothing of it is stored. */
export interface Assessment {
  readonly portal: PortalId;
  readonly kind: PageKind;
  readonly status: Status;
  readonly cancer: CancerStatus;
  readonly unread: Unread | null;
  /** In the order they stand on the page; at most 200. */
  readonly findings: readonly Finding[];
  readonly records: readonly SeenRecord[];
  /** Words on the page that call for haste ("cord compression", "blasts"), as they stand. */
  readonly urgentWords: readonly string[];
  /** Terms of the glossary that stand on the page, lower case, in order of appearance; empty in an answer without details. */
  readonly terms: readonly string[];
  /** Origins of frames that hold part of the page and could not be read: "https://portal.example.org". */
  readonly unreadFrames: readonly string[];
  /** True where the portal itself says that the chart on screen is another person's (a proxy). */
  readonly someoneElsesChart: boolean;
  /** The words in which it says so: held in memory, to know the same chart again; absent where the chart is the reader's own. */
  readonly chart?: string;
}
