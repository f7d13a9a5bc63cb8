/** Facts of a tumour that a page states, in mCODE's words. Wrong is worse than none. */
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
import { retested } from './settlement.ts';
import { openChoice } from './several.ts';
import { readSides, titled } from './side.ts';
import { readSpread } from './spread.ts';
import { readStaging } from './staging.ts';
import { corrects, isRung, isSupposed, opensLegend, speaks } from './stated.ts';
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
/** What every fact of a tumour is told with, a number and a few short words apart. */
const told = `${everyMarker.source}|etapa|figo|if?fer|m[aá]r|bord|edg|excis|ink|rim|surf|gland|nod|gang|axil|ln|met|spread|eff|carc|lef|rig|both|bil|izq|dere|[lr][uml]l|crm|ish\\b|amplif|[tnm]x`;
/** A clause without any of these states no fact of a tumour: a number, a label, a side, an edge, a node, a spread. */
const worth = new RegExp(`${told}|\\d|st[ago]|gr|\\b[lr]|sm`, 'i');
/**
 * A part without any of these is of no tumour, though it has numbers, a status or a word in "r"; most parts of a record are not, and are
 * not cut into clauses.
 */
const tells = new RegExp(
  `${told}|can[cz]|tum|neopl|malig|lymph|linf|leuk|leuc|melan|sarc|blast|lesi|mass\\b|masa|stag|\\bstg|\\bst\\b|estad|\\bgr\\b|grad|\\bg ?\\d|gleas|invas|infilt|situ|side\\b|later|\\b[lr]\\b|\\bsm\\b|clear|foc[iu]|siz|\\d ?(?:mm|cm|%|\\+|\\/ ?\\d|×|x ?\\d|in\\b|cent|mill|of|out)|\\b[cpyr]{0,3}[tnm] ?[0-4]|\\br[0-2]\\b`,
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
  if (!tells.test(section.text) && !tells.test(section.heading)) return [];
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
