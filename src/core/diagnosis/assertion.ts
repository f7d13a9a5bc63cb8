/** What a page asserts of a mention: its sentence, then its section, its table row, its time. */
import type { Assertion } from '../assessment.ts';
import type { Section } from '../page/section.ts';
import { assertIn } from './context.ts';
import { evidenceIn, isTalk } from './evidence.ts';
import type { Reading } from './find.ts';
import { isGeneral } from './general.ts';
import { type InlineHeading, inlineHeadings, type Meaning, meaningAt, meaningOf } from './meaning.ts';
import type { Mention } from './mention.ts';
import { bySection, isLasting } from './part.ts';
import { isOver } from './past.ts';
import { rowAt, saidByRow } from './row.ts';
import { weightOf } from './status.ts';
import { type Span, sentenceAt } from './text.ts';

/** A mention with what is asserted of it and where it stands. */
export interface Asserted extends Mention {
  readonly assertion: Assertion;
  readonly meaning: Meaning;
  readonly rules: readonly string[];
  /** Said outright to be so now. */
  readonly now: boolean;
  readonly sentence: Span;
}

const pathology =
  /\b(?:path|\w*path?olog\w*|biops\w+|histolog\w*|c[iy]tolog\w*|specimens?|microscopic\w*|immunohisto\w*|stains?|frozen section|aspirat\w+|fna|diagnosis|resection|sections show|confirmed)\b/;
/** A question, of itself or after its name. */
export const question =
  /(?:^|[:,;] |^[\d.)]+ ?)(?:do|does|did|have|has|are|is|was|were|can|could|will|should|what|why|how|when|who)\b[^.]*\?/;
/** "Screening mammogram for …". */
const screenedFor = /\bscreen\w*\b[^.;,]{0,30}\bfor (?:the |a |an )?$/;
/** Said as the reader's: "Dx: NSCLC", "your lymphoma", "because you have relapsed lymphoma". */
const own =
  /\b(?:your|my|(?:because|since|as|that) you (?:do )?(?:have|were)(?: been)?(?: (?:diagnosed|found) (?:with|to have))?(?: an?)?) (?:[a-z]+ (?:or |and )?){0,2}$|\b(?:dx|diagnosis): $/;
const comingBack =
  /^ (?:coming back|come back|has come back|returning|having returned|relapsing|recurring)\b/;
/** One in remission who is still being treated is under treatment. */
const treatedNow =
  /\b(?:receiving|undergoing|currently on|on maintenance|maintenance (?:chemo\w*|therapy|treatment)|still on (?:chemo\w*|treatment)|on \w+(?:mide|nib|mab|purine)|induction|consolidation)\b/;
/** "POD2 s/p hemicolectomy for", "Whipple 3 wks ago for": it was taken out just now. */
const operatedNow = /\bpod ?#?\d|\b(?:wks?|weeks?|days?) ago for\b/;
const treated =
  /\b(?:mastectomy|lumpectomy|prostatectomy|nephrectomy|colectomy|hemicolectomy|hysterectomy|lobectomy|thyroidectomy|resect(?:ed|ion)|excis(?:ed|ion)|removed|removal|seed implants?|turp|cystectomy|orchiectomy|gastrectomy)\b/;

/** Where a section stands: in a medical record, or on a page that talks to its reader and of much else. */
export type Place = 'chart' | 'talk';

/** The rule of a mention of which nothing says that it is the reader's. */
export const unsaid = 'unsaid';

/** Parts in which a name by itself is a statement. */
const stating = new Set<Meaning>(['final', 'impression', 'problems', 'indication', 'present', 'procedure']);

/** Whether the words say whose a cancer is: true or, at large, false; null where nothing says it. */
function attributionOf(
  text: string,
  target: Span,
  meaning: Meaning,
  mention: Mention,
  now: boolean,
  place: Place,
  isRow: boolean,
  isDoubt: boolean,
): boolean | null {
  if (mention.category !== 'cancer' || mention.kind === 'suspicious') return true;
  // What is only implied names no disease that the words after it could make another thing.
  const after = mention.rule === 'implied' ? '' : text.slice(target.end);
  if (meaning !== 'final' && isTalk(text.slice(0, target.start), after, isDoubt)) return false;
  if (mention.kind !== 'malignant' || now || stating.has(meaning)) return true;
  const evidence = evidenceIn(text, target);
  // In a record a cancer by its own name is the patient's, unless something speaks against it.
  if (place === 'chart' && mention.condition !== 'other-cancer') return true;
  return evidence === 'said' || (evidence === 'alone' && (place === 'chart' || isRow)) ? true : null;
}

/** Asserts every mention of a section. */
export function assertContext(reading: Reading, place: Place = 'chart'): readonly Asserted[] {
  const { section, folded, starts, mentions } = reading;
  if (mentions.length === 0) return [];
  const inlines: readonly InlineHeading[] = inlineHeadings(section.text);
  return mentions.map((mention) => assertOne(section, folded, starts, inlines, mention, place));
}

function assertOne(
  section: Section,
  folded: string,
  starts: readonly number[],
  inlines: readonly InlineHeading[],
  mention: Mention,
  place: Place,
): Asserted {
  const sentence = sentenceAt(starts, folded.length, mention.head.start);
  const row = rowAt(section, folded, mention.start);
  const told = meaningAt(section.heading, section.path, inlines, mention.start);
  // A cell is headed by the first of its row, or by its column: "Reason | r/o lymphoma".
  const ofCell = [row?.first, row?.column]
    .map((one) => meaningOf(one ?? ''))
    .find((one) => weightOf(one) !== 2);
  const meaning = told === 'other' ? (ofCell ?? told) : told;
  const text = folded.slice(sentence.start, sentence.end);
  const done = (assertion: Assertion, rules: readonly string[], now = false): Asserted => ({
    ...mention,
    assertion,
    meaning,
    rules: [mention.rule, ...rules],
    now,
    sentence,
  });
  if (mention.kind === 'refused') return done('hypothetical', ['refused']);
  const target = { start: mention.start - sentence.start, end: mention.end - sentence.start };
  const said = assertIn(text, target);
  const lasting = isLasting(mention, folded);
  let assertion = said.assertion;
  const rules = [...said.rules];
  // "New endometrial cancer".
  let now = (said.now && !said.weak) || /\bnew $/.test(text.slice(0, target.start));
  const became = (next: Assertion, rule: string): void => {
    if (next === assertion) return;
    assertion = next;
    rules.push(rule);
  };
  if (
    said.weak &&
    assertion === 'possible' &&
    (meaning === 'final' || pathology.test(text) || mention.category !== 'cancer')
  )
    became('present', 'pathology');
  if (
    assertion === 'present' &&
    /^ (?:is )?(?:highly |very )?(?:likely|probable)[).;,]/.test(text.slice(target.end))
  )
    became('possible', 'likely');
  // "You were told that it might be cancer. It was not."
  if (/^\W*it (?:was|is)(?: not|n't)\W*[.!]/.test(folded.slice(sentence.end, sentence.end + 14)))
    became('absent', 'it was not');
  if (/^\W{0,3}☐|^\W{0,2}\[ ?\]/.test(section.text.slice(sentence.start, sentence.start + 6)))
    became('absent', 'unchecked');
  if (assertion !== 'absent' && question.test(text.trim())) {
    // "Is my lymphoma back?": there was one.
    if (
      /\b(?:my|your) $/.test(text.slice(0, target.start)) &&
      /^ (?:back|coming|return|gone)/.test(text.slice(target.end))
    )
      became('historical', 'question');
    else became('hypothetical', 'question');
  }
  if (/^(?:present|possible|historical)$/.test(assertion)) {
    if (isGeneral(text, target, said.now, /^(?:final|impression|problems|indication)$/.test(meaning)))
      became('hypothetical', 'general');
  }
  // "No sign of the lymphoma coming back": there was one.
  if (
    assertion === 'absent' &&
    (comingBack.test(text.slice(target.end)) ||
      /\byears? (?:free|clear) of (?:your |the )?$/.test(text.slice(0, target.start)) ||
      (/(?:free|clear) of $/.test(text.slice(0, target.start)) &&
        /^ (?:for|since)\b/.test(text.slice(target.end))))
  )
    became('historical', 'coming back');
  if (assertion === 'historical' && /remis/.test(rules.join()) && treatedNow.test(text)) {
    became('present', 'treated now');
    now = true;
  }
  // "Two of the glands had cancer in them".
  if (
    /^historical:had$/.test(rules.join()) &&
    (/\b(?:node|gland|core)s?\b[^:]{0,60} had $/.test(folded.slice(0, mention.start)) ||
      /^ in (?:them|it|one|two|the)\b/.test(text.slice(target.end)))
  )
    became('present', 'in tissue');
  if (assertion === 'historical' && /s\/p|status/.test(said.rules.join()) && operatedNow.test(text))
    became('present', 'operated now');
  // A biopsy is not taken to screen.
  if (
    assertion === 'hypothetical' &&
    said.rules.length > 0 &&
    said.rules.every(
      (rule) =>
        // In an assessment it is the doctor who worries.
        (meaning === 'impression' && /worried about$/.test(rule)) ||
        (/\bbiops/.test(text) && /(?:check|look|looking|test) for$/.test(rule)),
    )
  )
    became('possible', 'biopsy');
  if (
    assertion === 'present' &&
    mention.category === 'cancer' &&
    !said.now &&
    !lasting &&
    isOver(text, target, mention.condition, meaning, folded)
  )
    became('historical', 'long ago');
  if (screenedFor.test(text.slice(0, target.start))) became('hypothetical', 'screening');
  if (assertion === 'historical' && lasting && !/resolved|remission|cured/.test(said.rules.join()))
    became('present', 'lasting');
  if (mention.kind === 'malignant' && assertion === 'present' && !said.now && meaning !== 'final') {
    const before =
      text
        .slice(Math.max(0, target.start - 60), target.start)
        .split(':')
        .at(-1) ?? '';
    if (
      treated.test(before) &&
      /(?: for| of|[ey] to) (?:\S+ ){0,4}$/.test(before) &&
      !operatedNow.test(text) &&
      !/\b(?:scheduled|booked|confirm\w*|tomorrow|next|plan\w*|recommend\w*|will|for planned|here for|undergo|agree|consent\w*)\b/.test(
        text,
      )
    )
      became('historical', 'treated');
  }
  const isOwn = own.test(text.slice(0, target.start));
  const isExact = /\b(?:stage|grade|left|right|metastatic)\b/.test(folded.slice(mention.start, mention.end));
  became(bySection(meaning, assertion, mention, now, lasting, isOwn, isExact), `section:${meaning}`);
  if (/\bno (?:(?:known|personal|prior|previous|earlier) )+$/.test(text.slice(0, target.start)))
    became('absent', 'no prior');
  const attributed = attributionOf(
    text,
    target,
    meaning,
    mention,
    said.now,
    place,
    row !== null,
    assertion !== 'present',
  );
  if (attributed === false && /^(?:present|possible|historical)$/.test(assertion))
    became('hypothetical', 'talk');
  if (attributed === null && assertion === 'present') became('hypothetical', unsaid);
  if (row) became(...saidByRow(row, mention, meaning, assertion, folded));
  if (assertion === 'present' && (mention.kind === 'unsure' || mention.kind === 'suspicious'))
    became('possible', mention.kind);
  return done(assertion, rules, now);
}
