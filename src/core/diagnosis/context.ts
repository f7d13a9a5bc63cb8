/** ConText: what a sentence asserts of a condition named in it. */
import type { Assertion } from '../assessment.ts';
import type { Direction, Effect, Modifier } from './modifier.ts';
import { modifiers } from './modifiers/all.ts';
import type { Span } from './text.ts';

/** A modifier as it stands in a text. */
export interface Hit extends Span {
  readonly literal: string;
  readonly effect: Effect;
  readonly direction: Direction;
  readonly weak: boolean;
}

/** Finds every phrase of a list in folded text, in order; where phrases overlap the longest counts. */
export type Phrases = (folded: string) => readonly Hit[];

/** Reads a list of phrases once, with the forms that each brings along. */
export function openPhrases(list: readonly Modifier[]): Phrases {
  const byLiteral = new Map<string, Modifier[]>();
  const enter = (literal: string, one: Modifier): void => {
    const same = byLiteral.get(literal);
    if (same) same.push(one);
    else byLiteral.set(literal, [one]);
  };
  for (const one of list) {
    enter(one[0], one);
    // "isn't" is written as often as "is not".
    const short = one[0].replace(/\b(is|are|was|were|does|do|did|has|have|could) not\b/, "$1n't");
    if (short !== one[0]) enter(short, one);
    const its = one[0].replace(/\b(it|this|that) is\b/, "$1's");
    if (its !== one[0]) enter(its, one);
    if (one[1] === 'someone_else' && one[2] === 'both') enter(`${one[0]}s`, one);
  }
  const every = new RegExp(
    `(?<![a-z0-9'])(?:${[...byLiteral.keys()]
      .filter((literal) => literal !== '?')
      .sort((a, b) => b.length - a.length)
      .map((literal) => literal.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
      .join('|')})(?![a-z0-9])|\\?`,
    'g',
  );
  let lastText = '';
  let lastHits: readonly Hit[] = [];
  function search(folded: string): readonly Hit[] {
    const hits: Hit[] = [];
    every.lastIndex = 0;
    for (let hit = every.exec(folded); hit; hit = every.exec(folded)) {
      const span = { start: hit.index, end: hit.index + hit[0].length };
      for (const [literal, effect, direction, weak] of byLiteral.get(hit[0]) ?? [])
        hits.push({ ...span, literal, effect, direction, weak: weak === 'weak' });
      // What ends a reach ("he was") may share words with what begins one ("was not").
      if (hits.at(-1)?.effect === 'stop') every.lastIndex = hit.index + Math.max(1, hit[0].indexOf(' '));
    }
    return hits;
  }
  return (folded) => {
    // The mentions of one sentence follow one another.
    if (folded !== lastText) {
      lastHits = search(folded);
      lastText = folded;
    }
    return lastHits;
  };
}

/** Every modifier of the first look. */
export const modifiersIn = openPhrases([
  ...modifiers,
  ...['do', 'does', 'did', 'has', 'have', 'had', 'could', 'would', 'wo', 'ca'].map(
    (verb): Modifier => [`${verb}n't`, 'absent', 'forward'],
  ),
]);

/** Those whom a sentence may speak of in the reader's place, as an expression: "mother|father|…". */
export const kin = modifiers
  .filter(([, effect, direction]) => effect === 'someone_else' && direction === 'both')
  .map(([literal]) => literal)
  .join('|');

const withOf =
  /(?:accompanied by|liv(?:es|ing) with|(?:here|seen) w(?:ith|\/)|came (?:in )?with|presents with|sp(?:oke|eak) (?:with|to)|talked (?:with|to)|(?:discussed|reviewed|went over) w(?:ith|\/)(?: \w+ (?:and|&))?|explained to|(?:told|informed|rang|phoned)(?: (?:the )?\w+ (?:and|&))?|called|cared for by|brought (?:in )?by|according to|per|by|along with|visit\w* with) (?:(?:her|his|the|their|my|your) )?$/;
const speaks =
  /^ (?:of (?:two|three|four|\d)|states?|says?|said|saw|found|took|drove|drives|brings|helps|lends|goes|comes|reports?|reported|called|calls|brought|noticed|noted|is concerned|are concerned|wants?|asks?|asked|thinks?|is (?:here|present|at)|was (?:here|present)|are (?:here|present)|present|tells|agrees?|understands?|lives)\b/;
const smallWords =
  /^[ ,(:;/]*(?:(?:in|of|for|with|on|recurrence|relapse|her|his|my|a|an|the|their|your|maternal|paternal|one|two|both|by|at|age|aged|his|deceased|died|from|half|older|younger|side|other|unrelated|\d{1,3})[ ,]{0,2})*[ ,(:]*$/;

/** A cause or a state ends a denial ("no appetite due to carcinoma"); a doubt or a past reaches over it. */
const causal = /^(?:due to|because of|secondary to|remain(?:s|ed)|still|yet)$/;
/** What is one's own is there: "you do not need surgery for your cancer" denies the surgery alone. */
const owned = /\b(?:your|his|her|my|this)(?: own)? $/;
const definite = /\b(?:your|his|her|my|this|the)(?: own| type of| kind of)? $/;
/** "That you have", "and your": what follows is said of the one spoken to. */
const turned = /\b(?:you(?: do)? have|you've|your(?: own)?|(?:his|her) own)\b[^.;]{0,24}$/;
/** "Wife present when we told him of his": the last word for a person is not for the one who was named. */
function isCrossed(literal: string, gap: string): boolean {
  const last = /.*\b(s?he|her|his|him)\b/.exec(gap)?.[1];
  return (
    last !== undefined &&
    (/^(?:she|her)$/.test(last)
      ? /father|husband|bro|uncle|nephew|son$|dad|boy/
      : /mother|wife|sis|aunt|niece|d.*t.*r|m[ou]m|girl/
    ).test(literal)
  );
}
/** A clause of its own after a colon: "it is not a cyst: the biopsy confirmed that it is …". */
const newClause =
  /^[^:]*\w[^:]*: (?:\w+ ){1,}(?:is|are|was|were|es|son|se|un|una|shows?|showed|confirm\w*|it's) /;
const wordCount = (text: string): number => text.split(' ').filter((word) => word !== '').length;

/** Whether a modifier reaches a target; `gap` is the text between them. */
function reaches(folded: string, hit: Hit, target: Span, stops: readonly Hit[]): boolean {
  const before = hit.start < target.start && hit.end <= target.end;
  if (before && hit.direction === 'backward') return false;
  if (!before && (hit.direction === 'forward' || hit.start < target.end)) return false;
  const gap = before
    ? folded.slice(hit.end, Math.max(hit.end, target.start))
    : folded.slice(target.end, hit.start);
  const listed =
    (hit.effect === 'hypothetical' && /^(?:risk|compl)/.test(hit.literal)) ||
    (hit.effect === 'historical' && !before && hit.literal.includes(' '));
  if (listed ? /[\t\n]/.test(gap) : /[;\t\n]/.test(gap)) return false;
  const from = before ? hit.end : target.end;
  const to = before ? target.start : hit.start;
  const barrier = (stop: Hit): boolean =>
    /^(?:if|unless)$/.test(hit.literal)
      ? stop.literal === 'but'
      : hit.effect === 'someone_else' && /^s?he /.test(stop.literal)
        ? // "Your sister was told she has lymphoma", "my dad hears that he has it"; in a note "he has" is the patient.
          !/\b(?:(?:told|learned|heard|found out|says|thinks?)\b[^.;,]{0,20}|because|if) $/.test(
            folded.slice(0, stop.start),
          ) && !/\b(?:my|our|your) (?:\w+ )?$/.test(folded.slice(0, hit.start))
        : hit.effect === 'absent' ||
          // "My friend's lump turned out to be cancer" is still told of the friend.
          !(
            causal.test(stop.literal) ||
            (hit.effect === 'someone_else' && /^(?:came|turn)/.test(stop.literal))
          );
  if (stops.some((stop) => stop.start >= from && stop.end <= to && barrier(stop))) return false;
  // An insurer denies a scan, not an illness.
  if (hit.literal === 'denied' && gap.startsWith(':')) return false;
  if (hit.effect === 'absent' && before) {
    if (/^(?:not|no|never|without)$/.test(hit.literal) && owned.test(gap)) return false;
    if (newClause.test(`${gap.trimEnd()} `)) return false;
  }
  if (hit.direction === 'none' && hit.effect === 'possible')
    return wordCount(gap) <= 3 && !definite.test(folded.slice(0, target.start));
  // "Whether your lymphoma has spread": that there is one is not in doubt.
  if (
    before &&
    (hit.effect === 'possible' || hit.effect === 'hypothetical') &&
    !/^(?:if|unless|in case of)$/.test(hit.literal) &&
    (/\b(?:(?:your|his|her|my)(?: own)?|this (?:type|kind) of) $/.test(gap) ||
      /\bknown /.test(folded.slice(hit.end, target.start + 6)))
  )
    return false;
  if (hit.literal === '?') return before ? gap.trim() === '' : gap === '';
  if (hit.effect === 'someone_else' && hit.direction === 'both') {
    if (withOf.test(folded.slice(Math.max(0, hit.start - 34), hit.start))) return false;
    if (speaks.test(folded.slice(hit.end, hit.end + 18))) return false;
    return before
      ? wordCount(gap) <= 24 && !turned.test(gap) && !isCrossed(hit.literal, gap)
      : smallWords.test(gap);
  }
  if (before) {
    if (hit.effect === 'present') return wordCount(gap) <= 4;
    if (hit.literal === 'chance of')
      return (
        !/\b(?:cur|controll?|surviv|treat|beat|clear)(?:e|ing|al)?\b/.test(gap) &&
        (wordCount(gap) <= 2 || /^[a-z ]+,|^ [a-z]+ and [a-z ]+$/.test(gap))
      );
    // "On 4 May".
    if (hit.literal === 'may' && (/\d $/.test(folded.slice(0, hit.start)) || /^ \d/.test(gap))) return false;
    // "Nothing cancerous", "nothing on the scan suggests"; not "nothing helped the lymphoma".
    if (hit.literal === 'nothing') return /^ (?:$|[io]n |(?:to |that )?su|that look)/.test(gap);
    if (hit.literal === 'had') return wordCount(gap) <= 3;
    if (hit.literal === 'never' && /^ (?:smok|marr|dr[ai]nk|us)/.test(gap)) return false;
    if (/^y.* after$/.test(hit.literal)) return wordCount(gap) <= 1;
    if (/^(?:old|past|prior|previous|former|remote|history)$/.test(hit.literal))
      return wordCount(gap) <= 4 && !gap.includes(',');
    // "She wants to know if she can swim before the next chemo for the lymphoma".
    if (
      hit.literal === 'if' &&
      /\b(?:know|ask(?:s|ed)?|see|wonder\w*) $/.test(folded.slice(0, hit.start)) &&
      /^ (?:i|you|we|s?he|they) (?:can|could|should|need)\b/.test(gap)
    )
      return false;
    if (/^(?:if|unless|may|might|could|appears?|apparent|likely|not)$/.test(hit.literal))
      return wordCount(gap) <= 12;
    return true;
  }
  if (!hit.literal.includes(' ')) {
    const after = folded.slice(hit.end, hit.end + 2);
    // "Seminoma at 30 (1998), surgery and radiation, cured".
    if (/^(?:cured|ned)$/.test(hit.literal))
      return wordCount(gap) <= 16 && !/\b(?:be|not|never|being|un|hop\w+|until|if) $/.test(gap);
    if (!/^[ :,=(]*(?:(?:is|was|are|were) )?$/.test(gap))
      return hit.effect === 'historical' && wordCount(gap) <= 5;
    // "Excluded from the trial".
    if (hit.literal === 'excluded') return !folded.startsWith(' from', hit.end);
    return /^(?:no|none|free|history|denied)$/.test(hit.literal) ? !/^ ?[a-z]/.test(after) : true;
  }
  // The subject stands before it: "cancer is very likely".
  if (hit.effect === 'possible' && hit.literal.startsWith('is ')) return wordCount(gap) <= 3;
  if (hit.literal === 'rule out') return /^[ ,(:]*$/.test(gap);
  return wordCount(gap) <= (hit.effect === 'present' ? 9 : 14);
}

/** Phrases that deny, though not the condition near them ("no change"). */
export const denial = /^(?:no|not|without)\b(?! (?:doubt|only|certain|necessarily|otherwise|special))/;

/** What the words of one sentence say of a target, and the phrases that say it. */
export interface Sentence {
  readonly assertion: Assertion;
  readonly rules: readonly string[];
  /** The phrases say outright that it is so now: "recurrent", "newly diagnosed". */
  readonly now: boolean;
  /** Only a "consistent with" leaves it open, or only a "diagnosed with" says that it is so now. */
  readonly weak: boolean;
}

const order: readonly Assertion[] = [
  'someone_else',
  'absent',
  'hypothetical',
  'conditional',
  'possible',
  'historical',
];

/** Asserts a target in a folded sentence, by a list of phrases. Positions are in the same text as `folded`. */
export function assertIn(folded: string, target: Span, phrases: Phrases = modifiersIn): Sentence {
  const hits = phrases(folded);
  const stops = hits.filter((hit) => hit.effect === 'stop');
  const live = hits.filter(
    (hit) => hit.effect !== 'stop' && hit.effect !== 'pseudo' && reaches(folded, hit, target, stops),
  );
  const inside = hits.some(
    (hit) => hit.effect === 'present' && hit.start >= target.start && hit.end <= target.end,
  );
  const swallowed = hits.some(
    (hit) =>
      hit.effect === 'pseudo' &&
      denial.test(hit.literal) &&
      hit.start < target.start &&
      hit.end > target.start,
  );
  if (swallowed) return { assertion: 'absent', rules: ['absent:no'], now: false, weak: false };
  const now = inside || live.some((hit) => hit.effect === 'present');
  const asserted = order.find((one) => live.some((hit) => hit.effect === one));
  const said = live.filter((hit) => hit.effect === asserted);
  const weakly =
    (asserted === 'possible' && said.every((hit) => hit.weak)) ||
    (now && !inside && live.every((hit) => hit.effect !== 'present' || hit.weak));
  const rules = (asserted ? said : live).map((hit) => `${hit.effect}:${hit.literal}`);
  if (asserted === 'historical') {
    const over = said.some(
      (hit) =>
        hit.start >= target.end && !live.some((one) => one.effect === 'present' && one.start > hit.start),
    );
    if (now && !over) return { assertion: 'present', rules: [...rules, 'now'], now, weak: weakly };
  }
  return {
    assertion: asserted ?? 'present',
    rules,
    now,
    weak: weakly,
  };
}
