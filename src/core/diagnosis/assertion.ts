/** What a page asserts of a mention: its sentence, then its section, its table row, its time. */
import type { Assertion } from '../assessment.ts';
import type { Section } from '../page/section.ts';
import { assertIn } from './context.ts';
import { evidenceIn, isTalk } from './evidence.ts';
import type { Reading } from './find.ts';
import { isGeneral } from './general.ts';
import { conditionById } from './lexicon.ts';
import { type InlineHeading, inlineHeadings, type Meaning, meaningAt } from './meaning.ts';
import type { Mention } from './mention.ts';
import { blockStart, type Span, sentenceAt } from './text.ts';

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
  /\b(?:patholog\w*|biops\w+|histolog\w*|cytolog\w*|specimens?|microscopic\w*|immunohisto\w*|stains?|frozen section|aspirat\w+|fna|diagnosis|resection|sections show|confirmed)\b/;
const question =
  /(?:^|[:,;] |^[\d.)]+ ?)(?:do|does|did|have|has|are|is|was|were|can|could|will|should|what|why|how|when|who)\b[^.]*\?/;
const kinInRow =
  /\b(?:mother|father|sister|brother|aunt|uncle|grand(?:mother|father|parent)|cousin|sibling|son|daughter|maternal|paternal|niece|nephew|madre|padre|hermana|hermano|abuela|abuelo|tia|tio)\b/;
/** "Screening mammogram for …". */
const screenedFor = /\bscreen\w*\b[^.;,]{0,30}\bfor (?:the |a |an )?$/;
/** Said to the reader as the reader's: "your lymphoma", "because you have relapsed lymphoma". */
const own =
  /\b(?:your|my|(?:because|since|as|that) you (?:do )?(?:have|were)(?: been)?(?: (?:diagnosed|found) (?:with|to have))?(?: an?)?) (?:[a-z]+ (?:or |and )?){0,2}$/;
const comingBack =
  /^ (?:coming back|come back|has come back|returning|having returned|relapsing|recurring)\b/;
/** One in remission who is still being treated is under treatment. */
const treatedNow =
  /\b(?:receiving|undergoing|currently on|on maintenance|maintenance (?:chemo\w*|therapy|treatment)|still on (?:chemo\w*|treatment)|induction|consolidation)\b/;
const treated =
  /\b(?:mastectomy|lumpectomy|prostatectomy|nephrectomy|colectomy|hemicolectomy|hysterectomy|lobectomy|thyroidectomy|resect(?:ed|ion)|excis(?:ed|ion)|removed|removal|seed implants?|turp|cystectomy|orchiectomy|gastrectomy)\b/;

/** The answer beside a form's line: a cell with "No", or its box marked. */
const answeredNo =
  /^[^\t\n]{0,40}\t(?:(?:no|none|never|negative|denies)\s*(?:[\t\n]|$)|[^\n]{0,30}(?:[([] ?x ?[)\]]|[☑☒◉●⦿✓✔]) ?no\b)/;

/** The texts of a mention's table row and the words of one cell's status column. */
function rowOf(
  section: Section,
  folded: string,
  at: number,
): { row: string; status: string; label: string; isOver: boolean; isNo: boolean } | null {
  const cell = section.cells.find((one) => one.start <= at && at < one.end);
  if (!cell) return null;
  const start = blockStart(folded, at, 600);
  const stop = folded.slice(at, at + 600).indexOf('\n\n');
  const end = stop < 0 ? Math.min(folded.length, at + 600) : at + stop;
  const cells = section.cells.filter((one) => one.start >= start && one.end <= end);
  const under = (column: RegExp): string =>
    cells
      .filter((one) => column.test(one.column))
      .map((one) => folded.slice(one.start, one.end))
      .join(' ');
  return {
    row: folded.slice(start, Math.min(end, start + 600)),
    isNo: /\S/.test(under(/^(?:no|never)$/i)),
    status: under(/status|state|estado|outcome|result|response|answer|value/i),
    label: `${cell.row} ${cell.column} ${under(/relation|family|member|who/i)}`.toLowerCase(),
    // A problem's own row says when it ended, or that it is not active.
    isOver:
      cell.row === '' &&
      (/\d/.test(under(/^(?:date )?(?:end|ended|resol\w+|closed|fin)\b/i)) ||
        /^(?:no?|false)\b/.test(under(/^(?:is )?(?:active|current|ongoing)\b/i))),
  };
}

/** One who has had it has it: chronic illness, and the cancers that no one speaks of as cured. */
function isLasting(mention: Mention, folded: string): boolean {
  const name = folded.slice(mention.start, mention.end);
  return (
    (conditionById.get(mention.condition)?.lasting === true && !/\btia\b|transient/.test(name)) ||
    /\b(?:glioblastoma|gbm|metastatic)\b/.test(name)
  );
}

function bySection(
  meaning: Meaning,
  said: Assertion,
  mention: Mention,
  now: boolean,
  lasting: boolean,
  isOwn: boolean,
  isExact: boolean,
): Assertion {
  if (said === 'absent' || said === 'someone_else') return said;
  switch (meaning) {
    case 'family':
      return 'someone_else';
    case 'risks':
    case 'screening':
    case 'education':
      // A consent names the illness that is treated, a screening page what was found.
      if (isOwn || (isExact && meaning !== 'education')) return said;
      return mention.kind === 'suspicious' ? said : 'hypothetical';
    case 'differential':
      return said === 'present' || said === 'historical' ? 'possible' : said;
    case 'past':
      if (said === 'present' && !now && !lasting) return 'historical';
      return said;
    default:
      return said;
  }
}

/** Where a section stands: in a medical record, or on a page that talks to its reader and of much else. */
export type Place = 'chart' | 'talk';

/** The rule of a mention of which nothing says that it is the reader's. */
export const unsaid = 'unsaid';

/** Parts in which a name by itself is a statement. */
const stating = new Set<Meaning>(['final', 'impression', 'problems', 'indication', 'present', 'procedure']);

/** A relative of the reader, and words that go on about them and not about the reader. */
const ofKin =
  /\byour (?:\w+ )?(?:sister|brother|mother|mum|mom|father|dad|aunt|uncle|cousin|grand\w+|relative)\b(?:(?!\byours?\b|\byou\b)[\s\S])*\b(?:she|he|her|his)\b(?:(?!\byours?\b|\byou\b)[\s\S])*$/;

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
  if (meaning !== 'final' && isTalk(text.slice(0, target.start), text.slice(target.end), isDoubt))
    return false;
  if (mention.kind !== 'malignant' || now || stating.has(meaning)) return true;
  const evidence = evidenceIn(text, target);
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
  const meaning = meaningAt(section.heading, section.path, inlines, mention.start);
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
  if (assertion === 'present' || assertion === 'possible') {
    if (isGeneral(text, target, said.now, /^(?:final|impression|problems|indication)$/.test(meaning)))
      became('hypothetical', 'general');
  }
  // "No sign of the lymphoma coming back": there was one.
  if (assertion === 'absent' && comingBack.test(text.slice(target.end))) became('historical', 'coming back');
  if (assertion === 'historical' && /remis/.test(rules.join()) && treatedNow.test(text))
    became('present', 'treated now');
  // A biopsy is not taken to screen.
  if (
    assertion === 'hypothetical' &&
    /\bbiops/.test(text) &&
    said.rules.length > 0 &&
    said.rules.every((rule) => /(?:check|look|looking|test) for$/.test(rule))
  )
    became('possible', 'biopsy');
  if (screenedFor.test(text.slice(0, target.start))) became('hypothetical', 'screening');
  if (assertion === 'historical' && lasting && !/resolved|remission|cured/.test(said.rules.join()))
    became('present', 'lasting');
  if (mention.kind === 'malignant' && assertion === 'present' && !said.now && meaning !== 'final') {
    const before = text.slice(Math.max(0, target.start - 60), target.start);
    if (
      treated.test(before) &&
      /\b(?:for|of|secondary to|due to)\b/.test(before) &&
      !/\b(?:scheduled|plan\w*|recommend\w*|will|for planned|here for|undergo|agree|consent\w*)\b/.test(text)
    )
      became('historical', 'treated');
  }
  const isOwn = own.test(text.slice(0, target.start));
  const isExact = /\b(?:stage|grade|left|right|metastatic)\b/.test(folded.slice(mention.start, mention.end));
  became(
    bySection(meaning, assertion, mention, said.now && !said.weak, lasting, isOwn, isExact),
    `section:${meaning}`,
  );
  // "Some cancers are missed by mammography": of cancers at large, not of one's own.
  if (
    (assertion === 'present' || assertion === 'possible') &&
    /^(?:cancers|malignancies)$/.test(folded.slice(mention.start, mention.end)) &&
    !/\b(?:his|her|your|two|three|multiple|both|several|other) $/.test(text.slice(0, target.start))
  )
    became('hypothetical', 'general');
  const row = rowOf(section, folded, mention.start);
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
  if (
    assertion !== 'absent' &&
    assertion !== 'someone_else' &&
    ofKin.test(folded.slice(Math.max(0, sentence.start - 220), mention.start))
  )
    became('someone_else', 'kin');
  if (row) {
    const open = assertion === 'present' || assertion === 'possible' || assertion === 'historical';
    if (kinInRow.test(row.label)) became('someone_else', 'row');
    else if (assertion !== 'absent' && answeredNo.test(folded.slice(mention.end, mention.end + 60)))
      became('absent', 'row');
    else if (
      open &&
      (row.isNo ||
        /\b(?:ruled out|refuted|entered in error|negative|not detected|absent|no|descartado|negativo)\b/.test(
          row.status,
        ))
    )
      became('absent', 'row');
    else if (open && (/\b(?:screen\w*|scrn|z12\.\d+|v76\.\d+)\b/.test(row.row) || meaning === 'procedure'))
      became('hypothetical', 'row');
    else if (
      open &&
      (row.isOver ||
        /\b(?:resolved|inactive|remission|historical|past|resuelto|inactivo|remision)\b/.test(row.status))
    )
      became('historical', 'row');
    else if (
      /\b(?:suspected|possible|provisional|unconfirmed|rule out|sospecha|posible|probable)\b/.test(
        row.status,
      ) &&
      assertion === 'present'
    )
      became('possible', 'row');
  }
  if (assertion === 'present' && (mention.kind === 'unsure' || mention.kind === 'suspicious'))
    became('possible', mention.kind);
  return done(assertion, rules, said.now && !said.weak);
}
