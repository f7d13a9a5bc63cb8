/** Facts of a tumour that a page states, in mCODE's words, and to which finding they belong. Wrong is worse than none. */
import type { Facts } from '../assessment.ts';
import type { Section } from '../page/section.ts';
import type { Asserted } from './assertion.ts';
import { assertIn } from './context.ts';
import type { Reading } from './find.ts';
import { conditionById } from './lexicon.ts';
import { readMarkers } from './markers.ts';
import { type InlineHeading, inlineHeadings, type Meaning, meaningAt } from './meaning.ts';
import { type Read, readStaging } from './staging.ts';
import { blockStart, fold, sentenceAt, sentenceStarts } from './text.ts';

/** A fact with the section it was read in and how much that section weighs. */
export interface Fact extends Read {
  readonly section: Section;
  readonly weight: number;
}

const silent = new Set<Meaning>([
  'family',
  'past',
  'education',
  'risks',
  'screening',
  'questionnaire',
  'differential',
  'social',
]);
/** A section without any of these words states no fact of a tumour. */
const worthReading =
  /stage|grade|gleason|receptor|\ber\b|\bpr\b|her-?2|her 2|erbb|ki-?67|pd-?l1|\bms[is]\b|mmr|mismatch|breslow|margin|node|tumou?r size|dimension|measur|egfr|alk|braf|[kn]ras|brca|idh|mgmt|jak|flt3|bcr|triple|[ycp]?t[0-4is][a-d]? ?n/i;

/** A report states a few dozen facts; more is a table of something else. */
const most = 200;

const plain = (text: string): string => {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text).replace(/[‐‑–]/g, '-').replace(/[\u00a0\n]/g, ' ');
};

/** The facts of a section that are stated of the reader: not denied, not general, not another's. */
export function factsOf(section: Section, weigh: (meaning: Meaning) => number): readonly Fact[] {
  if (!worthReading.test(section.text)) return [];
  const text = plain(section.text);
  const reads = [...readStaging(text), ...readMarkers(text)].slice(0, most);
  if (reads.length === 0) return [];
  const starts = sentenceStarts(section.text);
  const folded = fold(section.text);
  const inlines: readonly InlineHeading[] = inlineHeadings(section.text);
  return reads.flatMap((read): Fact[] => {
    const meaning = meaningAt(section.heading, section.path, inlines, read.at);
    if (silent.has(meaning)) return [];
    // "ER" in a line of prose is the emergency room unless it is written in capitals.
    if (
      /^(?:er|pr)$/.test(text.slice(read.at, read.at + 2)) &&
      !/^(?:ER|PR)/.test(section.text.slice(read.at, read.at + 2)) &&
      /^(?:er|pr)\b/.test(text.slice(read.at, read.at + 3))
    )
      return [];
    const sentence = sentenceAt(starts, folded.length, read.at);
    const at = read.at - sentence.start;
    const said = assertIn(folded.slice(sentence.start, sentence.end), { start: at, end: at + 2 }).assertion;
    const before = folded.slice(sentence.start, read.at);
    if (/\b(?:if|should (?:the|a|it|your|her|his)|in case|would be|eligible)\b/.test(before)) return [];
    const doubtful =
      said === 'someone_else' ||
      said === 'hypothetical' ||
      (said === 'historical' && read.key === 'stage') ||
      (said === 'absent' && read.key === 'stage');
    return doubtful ? [] : [{ ...read, section, weight: weigh(meaning) }];
  });
}

/** Which cancers a fact can belong to; a fact not listed fits all. */
const only: Readonly<Record<string, RegExp>> = {
  er: /^(?:breast|uterine|ovarian|other|metastatic)/,
  pr: /^(?:breast|uterine|ovarian|other|metastatic)/,
  her2: /^(?:breast|stomach|esophageal|colorectal|lung|uterine|bladder|other|metastatic)/,
  gleason: /^(?:prostate|other|metastatic)/,
  gradeGroup: /^(?:prostate|other|metastatic)/,
  breslow: /^(?:melanoma|skin|eye|other)/,
  jak2: /^(?:myeloid|acute)/,
};
const liquid = /^(?:acute-leukemia|chronic-leukemia|lymphoma|myeloma|myeloid)/;

/** An equivocal stain waits for the hybridisation; "low" is the closer word for a negative. */
const outranked: readonly (readonly [weaker: string, stronger: string])[] = [
  ['equivocal', 'positive'],
  ['equivocal', 'negative'],
  ['equivocal', 'low'],
  ['negative', 'low'],
];

/** One value per key: the only one, else the one that the weightiest section gives alone, else none. */
function agreed(facts: readonly Fact[]): Readonly<Record<string, string>> {
  const result: Record<string, string> = {};
  for (const key of new Set(facts.map((one) => one.key))) {
    const same = facts.filter((one) => one.key === key);
    const top = Math.max(...same.map((one) => one.weight));
    const values = new Set(same.map((one) => one.value));
    const best = new Set(same.filter((one) => one.weight === top).map((one) => one.value));
    for (const [weaker, stronger] of key === 'her2' ? outranked : [])
      if (values.has(stronger)) for (const set of [values, best]) set.delete(weaker);
    const value = values.size === 1 ? values : best.size === 1 ? best : specific(best);
    const [first] = value;
    if (value.size === 1 && first !== undefined) result[key] = first;
  }
  return result;
}

/** "II" and "IIA" do not contradict each other: the longer says more. */
function specific(values: ReadonlySet<string>): ReadonlySet<string> {
  const longest = [...values].toSorted((a, b) => b.length - a.length)[0] ?? '';
  const fits = [...values].every(
    (one) => longest.startsWith(one) && !/^[IV]/.test(longest.slice(one.length)),
  );
  return fits ? new Set([longest]) : new Set(values);
}

const paired = /\b(?:breast|lung|kidney|ovary|testis|eye|adrenal|thyroid|tonsil)\b/;

const limbs =
  'calf|thigh|leg|arm|forearm|shoulder|foot|hand|heel|cheek|temple|ear|ankle|knee|elbow|wrist|hip|buttock|back|flank|chest|breast|scalp|eyelid|toe|thumb|finger|groin';

function sidePattern(sites: string): RegExp {
  const words = sites.replaceAll('|upper lobe', '').replaceAll('|lower lobe', '');
  return new RegExp(
    `\\b(left|right|bilateral)(?: sided)? (?:[a-z]+ ){0,2}?(?:lobe|${words})\\b|\\b(?:${words}),? ?\\(?(left|right|bilateral)\\b`,
    'g',
  );
}

/** Left, right or both, where every place that names the side of this organ agrees; the first forty places speak. */
export function lateralityOf(
  condition: string,
  places: readonly { readonly one: Asserted; readonly reading: Reading }[],
): Facts['laterality'] {
  const sites = conditionById.get(condition === 'breast-in-situ' ? 'breast-cancer' : condition)?.sites;
  const limb = /^(?:melanoma|skin-cancer|sarcoma)$/.test(condition);
  if (!limb && (!sites || !paired.test(sites))) return undefined;
  const side = sidePattern(limb ? limbs : (sites ?? ''));
  const lastIn = (text: string): string | undefined => {
    const hit = [...text.matchAll(side)].at(-1);
    return hit?.[1] ?? hit?.[2];
  };
  const sides = new Set<string>();
  for (const { one, reading } of places.slice(0, 40)) {
    const { folded, section } = reading;
    const found =
      /\b(left|right|bilateral)\b/.exec(folded.slice(one.start, one.end))?.[1] ??
      lastIn(
        folded.slice(
          one.meaning === 'final' ? Math.max(0, one.start - 260) : blockStart(folded, one.start, 200),
          one.end,
        ),
      ) ??
      lastIn(folded.slice(one.start, Math.min(one.sentence.end, one.end + 60))) ??
      lastIn(fold(section.heading));
    if (found) sides.add(found);
  }
  if (sides.has('bilateral')) return 'bilateral';
  const [side1] = sides;
  return sides.size === 1 && (side1 === 'left' || side1 === 'right') ? side1 : undefined;
}

/** The facts that belong to a cancer, of those that a page states. */
export function factsFor(condition: string, facts: readonly Fact[]): Readonly<Record<string, string>> {
  const fitting = facts.filter(
    (one) =>
      (only[one.key]?.test(condition) ?? true) &&
      !(liquid.test(condition) && /^(?:grade|margins|nodes|size)$/.test(one.key)),
  );
  return agreed(fitting);
}
