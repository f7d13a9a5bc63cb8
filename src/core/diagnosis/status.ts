/** The page's one answer: current, suspected, history or none, and the finding that decides it. */
import type { CancerStatus, Status } from '../assessment.ts';
import type { Asserted } from './assertion.ts';
import type { Reading } from './find.ts';
import type { Meaning } from './meaning.ts';
import { sentenceAt } from './text.ts';

/** How much a section's word weighs where the page contradicts itself. */
export function weightOf(meaning: Meaning): number {
  switch (meaning) {
    case 'final':
      return 4;
    case 'impression':
    case 'problems':
      return 3;
    case 'indication':
    case 'procedure':
      return 1;
    default:
      return 2;
  }
}

const strength = (one: Asserted): Status => {
  if (one.kind === 'refused') return 'none';
  if (one.assertion === 'present') return 'current';
  if (one.assertion === 'possible') return 'suspected';
  return one.assertion === 'historical' ? 'history' : 'none';
};

/** Phrases that say of the person that the cancer is gone. */
const curedWords =
  /\b(?:(?:is|remains|currently|clinically|he has|she has|patient has|continues)[a-z ,]{0,24} (?:no|without|free of)(?: clinical| radiographic| current| definite)? evidence of (?:disease|recurren\w+|recurrent)|(?:in|is in) (?:complete |full |clinical |molecular )?remission(?! of (?:depress|bipolar))|disease free|cancer free|\bned\b|off therapy|en remision)/g;
/** Which cancers a section says are gone: those named in the same sentence, else "*". */
export function curedIn(reading: Reading): readonly string[] {
  if (reading.mentions.length === 0) return [];
  const found: string[] = [];
  curedWords.lastIndex = 0;
  for (let hit = curedWords.exec(reading.folded); hit; hit = curedWords.exec(reading.folded)) {
    const { start, end } = sentenceAt(reading.starts, reading.folded.length, hit.index);
    const named = reading.mentions.filter(
      (one) => one.start >= start && one.end <= end && one.category === 'cancer',
    );
    found.push(...(named.length > 0 ? named.map((one) => one.condition) : ['*']));
  }
  return found;
}

/** Phrases of a whole page that put a cancer without treatment into the past. */
export const remission =
  /\b(?:no evidence of (?:disease|recurren\w+|recurrent)|without evidence of (?:disease|recurren\w+|recurrent)|(?:in|is in) (?:complete |full )?remission|disease free|cancer free|\bned\b|no recurrence|off therapy|sin evidencia de (?:enfermedad|recidiva)|en remision)\b/;
/** Phrases that say that treatment or the disease goes on. */
export const active =
  /\b(?:metastatic|metastas[ei]s|recurren(?:t|ce) (?:disease|cancer|carcinoma|tumor)|progressi(?:on|ve)|currently (?:on|receiving|undergoing|being treated)|(?:cycle|cycles) \w+|palliative|hospice|newly diagnosed|recent(?:ly)? diagnos\w+|unresectable|inoperable|will (?:start|begin) (?:chemo|radiation)\w*|stage iv|chemotherapy (?:today|is planned))\b/;

/** The status of a page over some of its findings, and the finding that decides. */
export interface Decision {
  readonly status: Status;
  readonly by: Asserted | null;
}

const ranks: Readonly<Record<Status, number>> = { current: 3, suspected: 2, history: 1, none: 0 };

/** What the words of a whole page say of the course of a cancer. */
export interface Said {
  /** Ids of the cancers said to be gone; "*" where none is named beside the words. */
  readonly cured: ReadonlySet<string>;
  readonly remission: boolean;
  readonly active: boolean;
}

/** Decides over asserted mentions: the strongest assertion, unless a weightier section denies or settles it. */
export function decide(all: readonly Asserted[], text: Said): Decision {
  let status: Status = 'none';
  let by: Asserted | null = null;
  const better = (one: Asserted, its: Status): boolean =>
    ranks[its] > ranks[status] ||
    (ranks[its] === ranks[status] && by !== null && weightOf(one.meaning) > weightOf(by.meaning));
  for (const one of all) {
    const its = settled(one, all, text);
    if (its !== 'none' && better(one, its)) {
      status = its;
      by = one;
    }
  }
  return { status, by };
}

/** Parts that name the matter in hand: words elsewhere on the page do not put it into the past. */
const plain = new Set<Meaning>(['final', 'indication', 'problems']);

/** The same cancer is put into the past in so many words, in a part that weighs as much or more. */
function pastElsewhere(one: Asserted, all: readonly Asserted[]): boolean {
  return all.some(
    (other) =>
      other.assertion === 'historical' &&
      other.category === 'cancer' &&
      (other.condition === one.condition || one.condition === 'other-cancer') &&
      (plain.has(one.meaning)
        ? other.meaning === one.meaning
        : weightOf(other.meaning) >= weightOf(one.meaning)) &&
      other.rules.some((rule) => rule.startsWith('historical:')) &&
      !all.some(
        (third) =>
          third.condition === one.condition &&
          third.assertion === 'present' &&
          weightOf(third.meaning) > weightOf(other.meaning),
      ),
  );
}

function settled(one: Asserted, all: readonly Asserted[], text: Said): Status {
  const its = strength(one);
  if (one.category !== 'cancer') return its;
  if (
    its === 'current' &&
    (text.cured.has('*') || text.cured.has(one.condition)) &&
    !text.active &&
    !one.now &&
    one.meaning !== 'problems'
  )
    return 'history';
  if (its === 'current' && !one.now && !text.active && pastElsewhere(one, all)) return 'history';
  if (its === 'current' && text.remission && !text.active && !one.now && !plain.has(one.meaning))
    return 'history';
  if (its === 'current' || its === 'suspected') {
    const over = all.filter(
      (other) =>
        other.category === 'cancer' &&
        other.meaning === 'final' &&
        weightOf(one.meaning) < 2 &&
        other !== one,
    );
    if (over.length > 0 && over.every((other) => other.assertion === 'absent')) return 'none';
  }
  return its;
}

/** The same over malignancy alone: cancer words that are nobody's disease here are `other`. */
export function cancerStatus(decision: Decision, all: readonly Asserted[]): CancerStatus {
  if (decision.status !== 'none') return decision.status;
  return all.some((one) => one.category === 'cancer') ? 'other' : 'none';
}
