/** Every date ahead of a case, each with who set it, why it is that day, and where that stands. */
import type { Source } from '../guidance/advice.ts';
import type { CaseItem, IsoDate, WholeCase } from './case.ts';
import { type Due, dueDates } from './due.ts';
import { type KeptLetter, lettersIn } from './kept-letters.ts';
import { expectedAfter, ladderFor, type Sent, type Step } from './ladder.ts';
import type { Law } from './law.ts';
import type { Letter } from './letter.ts';

/** What a date rests on: a step after a letter, with the law's own page where the law or guidance set it; or the person's own choice. */
export type Ground =
  | { readonly by: 'person' }
  | { readonly by: 'letter'; readonly step: Step; readonly source: Source | null };

/** One date: something waited for or the visit; or a step after a letter. */
export interface Ahead {
  readonly on: IsoDate;
  readonly due: Due | null;
  readonly ground: Ground;
}

/** What the dates of a case are worked out from. */
export interface Rules {
  readonly letters: readonly Letter[];
  readonly law: Law;
  /** BCP 47 tag of the screen that tells the dates; English where absent. */
  readonly lang?: string;
}

function stepsAfter({ case: kept }: WholeCase, each: KeptLetter, { letters, law, lang }: Rules) {
  const letter = letters.find(({ id }) => id === each.letter);
  if (!letter || each.sentOn === null) return null;
  const sent: Sent = { sentOn: each.sentOn, receivedOn: each.arrivedOn, visitOn: kept.visitOn };
  return { sent, steps: ladderFor(letter, law, sent, lang) };
}

const groundOf = (step: Step, { source }: Law): Ground => ({
  by: 'letter',
  step,
  source: step.basis !== 'own' && typeof source === 'object' ? source : null,
});

/** Why a record is hoped for by its day: the rule that a letter for it went by, or the person's own choice. */
export function whyDue(whole: WholeCase, item: CaseItem, rules: Rules): Ground {
  for (const letter of lettersIn(whole.case).kept.toReversed()) {
    if (!letter.items.includes(item.id)) continue;
    const after = stepsAfter(whole, letter, rules);
    const expected = after && expectedAfter(after.steps, after.sent);
    if (expected && expected.on === item.dueOn) return groundOf(expected.step, rules.law);
  }
  return { by: 'person' };
}

const inHand = ({ state }: CaseItem) => state === 'received' || state === 'sent' || state === 'not-needed';

/** The steps after each letter whose records are not all here, or that asks for none. A reminder or complaint that is due says more than the answer's day. */
export const stepsWaiting = (whole: WholeCase, rules: Rules): readonly (readonly Step[])[] =>
  lettersIn(whole.case).kept.flatMap((letter) => {
    const wanted = (id: string) => whole.items.some((item) => item.id === id && !inHand(item));
    const waits = letter.items.length === 0 || letter.items.some(wanted);
    const steps = stepsAfter(whole, letter, rules)?.steps ?? [];
    return waits ? [steps.filter(({ id }) => id !== 'send' && id !== 'due')] : [];
  });

/** All of them, earliest first; none for a case put away. */
export function agendaOf(whole: WholeCase, today: IsoDate, rules: Rules): readonly Ahead[] {
  if (whole.case.archivedOn !== undefined) return [];
  const due = dueDates([whole], today).map(
    (each): Ahead => ({
      on: each.on,
      due: each,
      ground: each.item ? whyDue(whole, each.item, rules) : { by: 'person' },
    }),
  );
  const steps = stepsWaiting(whole, rules).flatMap((some): readonly Ahead[] => {
    const step = some.find(({ on }) => on >= today);
    return step ? [{ on: step.on, due: null, ground: groundOf(step, rules.law) }] : [];
  });
  return [...due, ...steps].sort((a, b) => a.on.localeCompare(b.on));
}
