/** The second look: each name that seemed to be the reader's, or nearly, is asked what speaks for it and what against. */
import { unsaid } from '../assertion.ts';
import type { Placed } from '../attach.ts';
import type { SecondLook } from '../diagnose.ts';
import { byReturn, byStaying } from './again.ts';
import { byAnswer, byMost, byOpinion, bySmallChance } from './answered.ts';
import { byNo, byYes } from './answers.ts';
import { byDenial, byNobody } from './at-large.ts';
import { byCompound } from './compound.ts';
import { byEnd } from './ended.ts';
import { byFear } from './fear.ts';
import { byItem } from './item.ts';
import { type Judge, retold, type Seen, strengthOf } from './judge.ts';
import { byKin } from './kin.ts';
import { byOwnWords } from './lay.ts';
import { byMistake } from './mistaken.ts';
import { byLikeness, byReport, byStatement } from './named.ts';
import { byDoubt, byPhrases } from './phrases.ts';
import { settle } from './settle.ts';
import { byStranger } from './stranger.ts';
import { byTreatment } from './treated.ts';
import { openWeighing } from './weigh/weigh.ts';
import { byIf } from './whether.ts';

/** They raise what was called a history. */
const forPast: readonly Judge[] = [byYes, byTreatment, byReport, byReturn, byStaying];
/** They raise what was only named. */
const forNamed: readonly Judge[] = [byDoubt, byYes, byEnd, byTreatment, byStatement, byOwnWords, byReturn];
/** They raise what was only asked, or denied of another thing beside it, by the rule that made it so. */
const forRule: Readonly<Record<string, readonly Judge[]>> = {
  question: [byYes],
  'absent:benign': [byItem],
  'absent:resolved': [byItem],
  'hypothetical:if': [byIf],
  'hypothetical:people with': [byLikeness],
  'hypothetical:worried about': [byDoubt],
};
/** They take back. */
const againstIt: readonly Judge[] = [
  byPhrases,
  byDenial,
  byNobody,
  byFear,
  byKin,
  byStranger,
  byMistake,
  byCompound,
  byEnd,
  byNo,
  byMost,
  byOpinion,
  byAnswer,
  bySmallChance,
];

function seenIn({ reading, asserted }: Placed): Seen {
  const { folded, section } = reading;
  const { sentence, start, end } = asserted;
  return {
    asserted,
    text: folded.slice(sentence.start, sentence.end),
    shown: section.text.slice(sentence.start, sentence.end),
    target: { start: start - sentence.start, end: end - sentence.start },
    sentence,
    at: start,
    folded,
    heading: section.heading,
  };
}

function again(placed: Placed): Placed {
  let { asserted } = placed;
  const last = asserted.rules.at(-1) ?? '';
  const raising =
    asserted.assertion === 'historical' ? forPast : last === unsaid ? forNamed : (forRule[last] ?? []);
  if (asserted.kind === 'refused' || (raising.length === 0 && strengthOf(asserted.assertion) === 0))
    return placed;
  const seen = seenIn(placed);
  const hear = (judges: readonly Judge[], fits: (next: number, now: number) => boolean): void => {
    for (const judge of judges) {
      const [assertion, rule] = judge({ ...seen, asserted }) ?? [asserted.assertion, ''];
      if (fits(strengthOf(assertion), strengthOf(asserted.assertion)))
        asserted = retold(asserted, assertion, rule);
    }
  };
  hear(raising, (next, now) => next > now);
  hear(againstIt, (next, now) => next < now);
  return asserted === placed.asserted ? placed : { ...placed, asserted };
}

/** What the rules make of each name, and then of the page. */
export const rulesAlone: SecondLook = { again, settle, weigh: () => (one) => one };
/** The same, and then what the words about each name weigh together. */
export const secondLook: SecondLook = { again, settle, weigh: openWeighing };
