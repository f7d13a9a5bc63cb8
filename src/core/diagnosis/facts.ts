/** Facts of a tumour that a page states, in mCODE's words, and to which finding they belong. Wrong is worse than none. */
import type { Section } from '../page/section.ts';
import { clausesOf, type Read } from './clause.ts';
import { assertIn } from './context.ts';
import {
  endOfOther,
  isBesideEarlier,
  isCombined,
  isEarlier,
  isFormerly,
  isOfNow,
  isOfOlderRow,
  isOfOther,
} from './earlier.ts';
import { readExtent } from './extent.ts';
import { readGleason } from './gleason.ts';
import { readMargins } from './margins.ts';
import { everyMarker, readMarkers } from './markers.ts';
import { type InlineHeading, inlineHeadings, type Meaning, meaningAt } from './meaning.ts';
import { readNodes } from './nodes.ts';
import { largest, settle } from './settlement.ts';
import { openChoice } from './several.ts';
import { bothSides, isSideOf, readSides, titled } from './side.ts';
import { readSpread } from './spread.ts';
import { readStaging } from './staging.ts';
import { corrects, isRung, isSupposed, opensLegend, speaks } from './stated.ts';
import { sumOf } from './stations.ts';
import { fold } from './text.ts';

/** A fact with the section and the clause it was read in and how much that section weighs. */
export interface Fact extends Read {
  readonly section: Section;
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  /** Told as of an earlier time. */
  readonly past: boolean;
  /** Told of an earlier operation and this one together. */
  readonly combined: boolean;
  /** Told of needles, which what was cut out outweighs. */
  readonly sampled: boolean;
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
/** Where the relatives are told of, what is the reader's alone. */
const ownTest =
  /\b(?:patient's|(?!(?:mother|father|sister|brother|aunt|uncle|cousin|daughter|son)'s)[a-z]+'s|your|my) own (?:\w+ ){0,2}(?:germline|genetic|panel|test|result|brca)/;
/** A clause without any of these states no fact of a tumour: a number, a label, a side, an edge, a node, a spread. */
const worth = new RegExp(
  `${everyMarker.source}|\\d|st[ago]|etapa|figo|gr|if?fer|m[aá]r|bord|edg|excis|ink|rim|surf|gland|nod|gang|axil|ln|met|spread|eff|carc|lef|rig|both|bil|izq|dere|\\b[lr]|[lr][uml]l|crm|sm|ish\\b|amplif|[tnm]x`,
  'i',
);

/** The pathologist's own: "CHECKLIST", "Synoptic checklist", "CAP cancer checklist". */
const checklist =
  /^\W*(?:(?:synoptic|cap|(?:surgical )?patholog\w+|cancer|tumou?r|case|protocol|[a-z]+ectomy|prostate|breast|lung|kidney|colon|rectum|endometrium|uterus|cervix|ovary|bladder|thyroid|pancreas|stomach|skin) )*checklist\W*$/i;
const byNeedle = /\b(?:biops(?:y|ies)|needles?|trus|cores?|bx)\b/;

/** A report states a few dozen facts; more is a table of something else. */
const most = 300;

/** An operation that is over tells of what was found: "s/p lobectomy: 2.4 cm, margins neg". */
export const operated = /^\W*onc(?:olog\w*)? (?:hx|history)\b|\bs\/p\b|\bstatus post\b|\bpost-?op/;
/** A part about a deposit, whose measures are not the tumour's. */
const ofSpread = /^\W*(?:[a-z]+,? ){0,3}metasta(?:tic|s[ie]s)\b/;

/** What denies a stage that follows; "no node was involved, so this is stage I" does not. */
const unsaid = /\b(?:not?|never|without|than|n't|versus|nor)\b[^,;()]{0,40}$/;

/** The facts of a section that are stated of the reader: not denied, not general, not another's. */
export function factsOf(section: Section, weigh: (meaning: Meaning) => number): readonly Fact[] {
  if (!worth.test(section.text) && !worth.test(section.heading)) return [];
  // "The lowest-risk kind: Gleason 6" is no list of risks.
  const inlines: readonly InlineHeading[] = inlineHeadings(section.text)
    .filter((one) => one.meaning !== 'risks')
    .map((one) => (checklist.test(one.heading) ? { ...one, meaning: 'final' } : one));
  const counts = openChoice(section.text);
  const found: Fact[] = [];
  let legend = { start: 0, end: 0 };
  let other = 0;
  for (const clause of clausesOf(section)) {
    if (found.length > most) break;
    if (opensLegend.test(clause.text)) {
      const end = section.text.indexOf('\n\n', clause.at + 1);
      legend = { start: clause.at, end: end < 0 ? section.text.length : end };
    }
    if (clause.at >= legend.start && legend.end > clause.at) continue;
    other = Math.max(other, endOfOther(clause, section.text));
    if (other > Math.max(0, clause.at)) continue;
    if (!(worth.test(clause.text) || /\b(?:nodes|glands)\b/.test(clause.before)) || !speaks(clause)) continue;
    const meant = meaningAt(section.heading, section.path, inlines, Math.max(0, clause.at));
    const meaning = meant === 'questionnaire' && checklist.test(section.heading) ? 'final' : meant;
    const ownFrom = meaning === 'family' ? clause.text.search(ownTest) : -1;
    if (silent.has(meaning) && ownFrom < 0) continue;
    const folded = fold(clause.raw);
    const combined = isCombined(clause);
    const earlier = isEarlier(clause, section.heading);
    const end = Math.max(0, clause.at) + clause.raw.length;
    if (earlier && isOfOther(clause, section.text.slice(end, end + 90))) continue;
    const now = earlier ? clause.text.search(/\bnow\b/) : -1;
    const title = titled(clause, section.text.slice(end, end + 90));
    const spread = ofSpread.test(clause.text);
    const isFormer = isFormerly(clause, section.text);
    const sampled = byNeedle.test(clause.text);
    const rung = isRung(section.text, clause);
    for (const read of [
      ...readStaging(clause),
      ...readGleason(clause),
      ...readMarkers(clause),
      ...readExtent(clause),
      ...readSpread(clause),
      ...readMargins(clause),
      ...readNodes(clause),
      ...readSides(clause),
    ]) {
      const correction = corrects(clause, read.at);
      if (isSupposed(clause, read) || !counts(read.key, clause.text) || correction === 'away') continue;
      if (
        (rung && /^(?:stage|grade|gradeGroup|gleason)$/.test(read.key)) ||
        read.at < ownFrom ||
        (isFormer && read.key === 'grade')
      )
        continue;
      const isSide = read.key.startsWith('side');
      if (isSide && title === 'harmless') continue;
      const past =
        earlier && correction === undefined && !isOfNow(clause, read.at) && !isBesideEarlier(clause, read.at);
      const said = assertIn(folded, { start: read.at, end: read.at + 2 }).assertion;
      if (said === 'someone_else' || said === 'hypothetical' || said === 'conditional') continue;
      const over = (said === 'historical' && !operated.test(clause.text)) || isFormer;
      if (read.key.startsWith('site ') && said !== 'present') continue;
      if (read.key === 'stage' && (over || (said === 'absent' && unsaid.test(clause.text.slice(0, read.at)))))
        continue;
      found.push({
        ...read,
        weak:
          (read.weak && !(isSide && title === 'tumour')) ||
          read.at < now ||
          (spread && /^(?:ki67|grade|size)$/.test(read.key)),
        section,
        at: clause.at + read.at,
        from: clause.at,
        to: clause.at + clause.raw.length,
        past,
        combined,
        sampled,
        weight:
          weigh(meaning) +
          (correction || combined ? 1 : 0) -
          (past ? 3 : 0) -
          (over || (retested.test(read.key) && isOfOlderRow(clause, section.text)) ? 3 : 0),
      });
    }
  }
  return found;
}

/** Which cancers a fact can belong to; a fact not listed fits all. */
const only: Readonly<Record<string, RegExp>> = {
  er: /^(?:breast|uterine|ovarian|other|metastatic)/,
  pr: /^(?:breast|uterine|ovarian|benign-brain|other|metastatic)/,
  her2: /^(?:breast|stomach|esophageal|colorectal|lung|uterine|bladder|bile|pancreatic|other|metastatic)/,
  gleason: /^(?:prostate|other|metastatic)/,
  gradeGroup: /^(?:prostate|other|metastatic)/,
  breslow: /^(?:melanoma|skin|eye|other)/,
  jak2: /^(?:myeloid|acute)/,
  grade: /^(?!prostate)/,
  iss: /^myeloma/,
};
const liquid = /^(?:acute-leukemia|chronic-leukemia|lymphoma|myeloma|myeloid)/;
const solid = /^(?:grade|margins|nodes\w*|size\w*|t|n|m|laterality|metastatic)$/;

/** Of the cancers of the blood, only a follicular lymphoma has a grade. */
const isFollicular = ({ key, section, from, to }: Fact): boolean =>
  key === 'grade' && /\bfollicular\b/i.test(section.text.slice(Math.max(0, from), to));

/** Of one kind of cancer: where another's page tells one, its whole clause speaks of that other tumour. */
const telling = /^(?:gleason|breslow)$/;
const place = ({ section, from }: Fact): string => `${from} ${section.heading} ${section.text.length}`;

/** What a treatment before the operation changes: of its time before, these are stated no more. */
const changed = /^(?:size\w*|ki67|grade|nodes\w*)$/;
/** These are tested again in what it left, which outweighs the needles. */
const retested = /^(?:er|pr|her2|ki67|pdl1|grade)$/;

/** One value per key: of the plain statements, else the weak ones; of the weightiest where they differ. */
function agreed(facts: readonly Fact[]): Record<string, string> {
  const result: Record<string, string> = {};
  for (const key of new Set(facts.map((one) => one.key))) {
    const same = facts.filter((one) => one.key === key);
    const plain = same.filter((one) => !one.weak);
    const heard = plain.length > 0 ? plain : same;
    const top = Math.max(...heard.map((one) => one.weight));
    const value =
      settle(
        key,
        heard.filter((one) => one.weight >= 0).map((one) => one.value),
      ) ??
      settle(
        key,
        heard.filter((one) => one.weight === top).map((one) => one.value),
      );
    if (value !== undefined) result[key] = value;
  }
  return result;
}

const isSize = ({ key, past }: Fact): boolean => key === 'size' && !past;

/** Whether a clause tells of the other side alone: a cyst that was measured there. */
const isAcross = ({ section, from }: Fact, side: string | undefined, all: readonly Fact[]): boolean => {
  const here = all.filter((one) => one.key === 'laterality' && one.section === section && one.from === from);
  return /^[lr]/.test(side ?? '') && here.length > 0 && here.every(({ value }) => value !== side);
};

/** A growth in one of the places where others spread to. */
const inPlace = /\b(?:adrenal|liver|hepatic|brain) (?:mass|lesion|nodule|met\w*)\b/;
const ofOther = /^(?:breast|lung|colorectal|kidney|melanoma|prostate|pancreatic|stomach|bladder|thyroid)/;
/** Whether a size is that of a growth in another organ than the cancer's: "a 3 cm adrenal mass". */
const isElsewhere = ({ section, at, to }: Fact, condition: string): boolean =>
  ofOther.test(condition) &&
  inPlace.test(section.text.slice(Math.max(0, at), Math.min(to, at + 44)).toLowerCase());

/** The facts that belong to a cancer, of those that a page states. */
export function factsFor(condition: string, facts: readonly Fact[]): Readonly<Record<string, string>> {
  const foreign = new Set(
    facts.filter(({ key }) => telling.test(key) && !only[key]?.test(condition)).map(place),
  );
  const all = facts
    .filter((one) => !foreign.has(place(one)))
    .map((one) => (isSideOf(condition, one.key) ? { ...one, key: 'laterality' } : one))
    .filter(
      (one) =>
        !/^side/.test(one.key) &&
        (only[one.key]?.test(condition) ?? true) &&
        !(liquid.test(condition) && solid.test(one.key) && !isFollicular(one)),
    );
  const isCut = all.some(({ key, value }) => key === 't' && /^y?p/.test(value));
  const scored = all.filter(({ key }) => key === 'gleason');
  const fitting =
    isCut && scored.some(({ sampled }) => !sampled)
      ? all.filter(({ key, sampled }) => !(sampled && /^(?:gleason|gradeGroup)$/.test(key)))
      : all;
  const treated = fitting.some(({ value }) => /^yp?T/.test(value));
  const current = treated
    ? fitting.filter(
        ({ key, past, sampled }) =>
          !(past && changed.test(key)) &&
          !(sampled && retested.test(key) && fitting.some((one) => one.key === key && !one.sampled)),
      )
    : fitting;
  const { laterality } = agreed(current);
  const own = current.filter(
    (one) => one.key !== 'size' || !(isAcross(one, laterality, current) || isElsewhere(one, condition)),
  );
  const isBoth = facts.some(({ key, past }) => key === bothSides && !past) && isSideOf(condition, 'side');
  const {
    t,
    n,
    m,
    iss,
    nodesTotal,
    nodesExamined,
    nodesInvolved,
    nodesMicro,
    sizeInSitu,
    sizeTotal,
    ...rest
  } = agreed(own);
  const sites = Object.keys(rest).filter((key) => key.startsWith('site '));
  for (const key of sites) delete rest[key];
  if (sites.length > 0) {
    rest.metastaticSites = sites.map((key) => key.slice(5)).join(', ');
    rest.metastatic = 'yes';
  }
  const tnm = [t, n, m].filter(Boolean).join(' ');
  if (tnm) rest.tnm = tnm;
  // The invasive part of a tumour, where its size is told too, is the one that counts.
  if (sizeTotal && !current.some(({ key, weak }) => key === 'size' && !weak)) rest.size = sizeTotal;
  if (sizeInSitu) rest.size ??= sizeInSitu;
  if (isBoth) rest.laterality = 'bilateral';
  // One disease of both ovaries is as large as the larger of them.
  const wider =
    condition.startsWith('ovarian') && rest.laterality === 'bilateral' && largest(own.filter(isSize));
  if (wider) rest.size ??= wider;
  if (iss) rest.stage ??= iss;
  const counts = current.filter(({ key, weight, past }) => key === 'nodes' && weight >= 0 && !past);
  const tallied =
    nodesExamined && nodesInvolved
      ? `${Number(nodesInvolved) + Number(nodesMicro ?? 0)}/${nodesExamined}`
      : undefined;
  const whole = Math.max(0, ...counts.map(({ value }) => Number(value.split('/')[1])));
  const isWhole = (value: string): boolean => Number(value.split('/')[1]) >= whole;
  const nodes =
    nodesTotal ?? [tallied, sumOf(counts), rest.nodes].find((value) => value !== undefined && isWhole(value));
  delete rest.nodes;
  if (nodes) rest.nodes = nodes;
  if (m && /M1/.test(m)) rest.metastatic = 'yes';
  else if (m && /M0/.test(m)) rest.metastatic ??= 'no';
  // A picture taken before the operation shows no cut edge.
  if (t && /^[mu]/.test(t)) delete rest.margins;
  return rest;
}
