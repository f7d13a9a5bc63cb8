/** The page's one answer: current, suspected, history or none, and the finding that decides it. */
import type { CancerStatus, Status } from '../assessment.ts';
import type { Asserted } from './assertion.ts';
import type { Reading } from './find.ts';
import type { Meaning } from './meaning.ts';
import type { Mention } from './mention.ts';
import { kinInRow } from './row.ts';
import { sentenceAt } from './text.ts';

/** How much a section's word weighs where the page contradicts itself. */
export const weightOf = (meaning: Meaning): number => weights[meaning] ?? 2;
const weights: Partial<Record<Meaning, number>> = {
  final: 4,
  impression: 3,
  problems: 3,
  indication: 1,
  procedure: 1,
};

const strength = (one: Asserted): Status => {
  if (one.kind === 'refused') return 'none';
  if (one.assertion === 'present') return 'current';
  if (one.assertion === 'possible') return 'suspected';
  return one.assertion === 'historical' ? 'history' : 'none';
};

/** Phrases that say of the person that the cancer is gone. */
const curedWords =
  /\b(?:(?:is|remains|currently|clinically|he has|she has|patient has|continues)[a-z ,]{0,24} (?:no|without|free of)(?: \w+)? evidence of (?:disease(?! (?:else|out|beyond|progr))|recurren\w+)|in (?:(?!partial|near|hop)[a-z]+ ){0,3}remission|disease free|cancer free|\bned\b|off therapy|considered cured|en remision)/g;
function scoped(pattern: RegExp, { mentions, starts, folded }: Reading): readonly string[] {
  const cancers = mentions.filter(({ category }) => category === 'cancer');
  const key = ({ condition }: Mention): string =>
    /^(?:other|metastatic)-/.test(condition) ? '*' : condition;
  const found: string[] = [];
  pattern.lastIndex = 0;
  for (let hit = pattern.exec(folded); hit; hit = pattern.exec(folded)) {
    const { start, end } = sentenceAt(starts, folded.length, hit.index);
    // A habit and a mood go into remission too.
    if (/depend|depress|bipolar|disorder/.test(folded.slice(start, end))) continue;
    const named = mentions.filter((one) => one.start >= start && one.end <= end);
    const here = named.filter((one) => cancers.includes(one));
    // "L breast ca, 2011. NED since.": the one named last, unless that was another's.
    const last = cancers.findLast((one) => one.end <= start && key(one) !== '*');
    if (here.length > 0) found.push(...here.map(key));
    // Of another illness; and where no cancer is named, a remission may be of anything, and "Ned" a man.
    else if (
      named.length === 0 &&
      (cancers.length > 0 ||
        hit[0].endsWith('disease') ||
        // A sentence of its own: "No evidence of recurrence."
        (hit[0].endsWith('recurrence') && !/[a-z]/.test(folded.slice(start, hit.index))))
    )
      found.push(last && !kinInRow.test(folded.slice(last.start - 90, start)) ? key(last) : '*');
  }
  return found;
}

/** Which cancers a section says are gone: those named in the same sentence, else "*". */
export const curedIn = (reading: Reading): readonly string[] => scoped(curedWords, reading);
/** Which cancers a section says have left no trace, in the same way. */
export const remissionIn = (reading: Reading): readonly string[] => scoped(remissionWords, reading);

/** Phrases that put a cancer without treatment into the past, unless a part names it as the matter in hand. */
const remissionWords =
  /\b(?:(?:no|without) (?:\w+ ){0,3}evidence of (?:disease(?! (?:else|out|beyond|progr))|recurren\w+)|complete remission|no (?:trace of (?:it|disease)|sign of (?:\w+ ){0,2}(?:returning|coming back)|(?:sign of )?(?:recurrence|relapse)|recurrent (?:tumou?r|cancer|disease))|libre de enfermedad|sin [a-z ]{0,20}re(?:cidiv|cai)\w+|sin evidencia de enfermedad)\b/g;

/** Phrases that say that treatment or the disease goes on. */
export const active =
  /\b(?:(?<!\b(?:no|of) )(?:metastatic|metastas[ei]s|recurren(?:t|ce) (?:disease|cancer|carcinoma|tumor))|progressi(?:on|ve)|currently (?:on|receiving|undergoing|being treated)|(?:cycle|cycles) \w+|palliative|hospice|newly diagnosed|recent(?:ly)? diagnos\w+|unresectable|inoperable|will (?:start|begin) (?:chemo|radiation)\w*|stage iv|chemotherapy (?:today|is planned))\b/;

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
  /** The page gives the answer (an impression, a final diagnosis) to what its indication asks. */
  readonly answered: boolean;
  readonly remission: ReadonlySet<string>;
  readonly active: boolean;
}

/** What the mentions of a page say together, gathered once. */
interface Whole {
  /** Parts in which a cancer is put into the past in so many words, by condition; "*" over all. */
  readonly past: ReadonlyMap<string, ReadonlySet<Meaning>>;
  /** The most weight with which a condition is stated to be present. */
  readonly present: ReadonlyMap<string, number>;
  /** Conditions that are said to have been ruled out; "*" for one not found. Any of them answers what a pathway asked. */
  readonly ruledOut: ReadonlySet<string>;
  /** The final diagnosis names cancers and denies every one. */
  readonly denied: boolean;
}

function gather(all: readonly Asserted[]): Whole {
  const past = new Map<string, Set<Meaning>>();
  const present = new Map<string, number>();
  const ruledOut = new Set<string>();
  let finals = 0;
  let absent = 0;
  for (const one of all) {
    if (one.assertion === 'present')
      present.set(one.condition, Math.max(present.get(one.condition) ?? 0, weightOf(one.meaning)));
    if (one.category !== 'cancer') continue;
    if (one.assertion === 'absent')
      for (const rule of one.rules)
        if (/ruled out|excluded|find/.test(rule)) ruledOut.add(rule.endsWith('find') ? '*' : one.condition);
    if (one.meaning === 'final') {
      finals += 1;
      if (one.assertion === 'absent') absent += 1;
    }
    if (one.assertion === 'historical' && one.rules.some((rule) => rule.startsWith('historical:')))
      for (const key of [one.condition, '*'])
        past.set(key, (past.get(key) ?? new Set<Meaning>()).add(one.meaning));
  }
  return { past, present, ruledOut, denied: finals > 0 && finals === absent };
}

/** How well a finding speaks for a page: by its section, and by naming the kind of cancer. */
const say = (one: Asserted): number =>
  weightOf(one.meaning) + (/^(?:other-cancer|metastatic-cancer)$/.test(one.condition) ? 0 : 2.5);

/** Decides over asserted mentions: the strongest assertion, unless a weightier section denies or settles it. */
export function decide(all: readonly Asserted[], text: Said): Decision {
  const whole = gather(all);
  let status: Status = 'none';
  let by: Asserted | null = null;
  const better = (one: Asserted, its: Status): boolean =>
    ranks[its] > ranks[status] || (ranks[its] === ranks[status] && by !== null && say(one) > say(by));
  for (const one of all) {
    const its = settled(one, whole, text);
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
function pastElsewhere(one: Asserted, { past, present }: Whole): boolean {
  const parts = past.get(one.condition === 'other-cancer' ? '*' : one.condition);
  if (!parts) return false;
  // The entries of a problem list stand each for itself.
  if (one.meaning === 'problems') return false;
  if (plain.has(one.meaning)) return parts.has(one.meaning);
  const least = Math.max(weightOf(one.meaning), present.get(one.condition) ?? 0);
  return [...parts].some((meaning) => weightOf(meaning) >= least);
}

/** Whether a cancer is among those said to be gone; one that is not called by its kind is any of them. */
const isGone = (gone: ReadonlySet<string>, { condition }: Asserted): boolean =>
  gone.has('*') || gone.has(condition) || (gone.size > 0 && condition === 'other-cancer');

function settled(one: Asserted, whole: Whole, text: Said): Status {
  const its = strength(one);
  if (one.category !== 'cancer' || (its !== 'current' && its !== 'suspected')) return its;
  if (whole.denied && weightOf(one.meaning) < 2) return 'none';
  if (
    its === 'suspected' &&
    (whole.ruledOut.has(one.condition) ||
      (one.rule === 'pathway' && whole.ruledOut.size > 0) ||
      (one.meaning === 'indication' && text.answered))
  )
    return 'none';
  if (its === 'suspected' || one.now || text.active) return its;
  if (isGone(text.cured, one) && one.meaning !== 'problems') return 'history';
  if (pastElsewhere(one, whole)) return 'history';
  return isGone(text.remission, one) && !plain.has(one.meaning) ? 'history' : its;
}

/** The same over malignancy alone: cancer words that are nobody's disease here are `other`. */
export function cancerStatus(decision: Decision, all: readonly Asserted[]): CancerStatus {
  if (decision.status !== 'none') return decision.status;
  return all.some((one) => one.category === 'cancer') ? 'other' : 'none';
}
