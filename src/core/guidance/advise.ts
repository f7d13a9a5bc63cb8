/** Chooses the advice for one moment: what is urgent first, and nothing that says there is time before it. */
import type { Advice, Country, Words } from './advice.ts';
import { type Because, bearing, fits, type Moment } from './fits.ts';

/** A piece of advice as it is to be shown: `words` may differ from the piece's own where something urgent applies. */
export interface Shown {
  readonly advice: Advice;
  readonly words: Words;
  readonly because: Because;
}

export const topics = ['urgent', 'first', 'why', 'how', 'where', 'after'] as const;
/** The heading a piece stands under, in the order to show them. */
export type Topic = (typeof topics)[number];

/** The topic of a piece: ranks are numbered by it. */
export function topicOf({ urgent, rank }: Advice): Topic {
  if (urgent) return 'urgent';
  if (rank < 150) return 'first';
  if (rank < 170) return 'why';
  if (rank < 210) return 'how';
  if (rank < 230) return 'where';
  return 'after';
}

/** How many of the calm pieces stand open: that one may ask, how long one may wait, whom to ask first; two at least. */
export const openAtFirst = (calm: readonly Shown[]): number =>
  Math.max(2, calm.filter(({ advice }) => advice.rank < 115).length);

/** The pieces of `catalogue` for this moment, in the order to show them. Same arguments, same answer. */
export function adviceFor(
  moment: Moment,
  catalogue: readonly Advice[],
  where: { readonly country?: Country } = {},
): readonly Shown[] {
  const findings = bearing(moment);
  const fitting: Shown[] = [];
  for (const advice of catalogue) {
    if (moment.status === 'none' && !advice.for.status?.includes('none')) continue;
    const because = [advice.for, ...(advice.alsoFor ?? [])]
      .map((whom) => fits(whom, moment, findings, where.country))
      .find((reason) => reason !== null);
    if (because) fitting.push({ advice, words: advice.words, because });
  }
  const urgent = fitting.some(({ advice }) => advice.urgent);
  const exact = fitting.some(({ advice }) => advice.urgent && !advice.givesWay);
  return fitting
    .filter(({ advice }) => !(exact && advice.givesWay))
    .flatMap((shown) => (urgent ? withinTheUrgent(shown) : [shown]))
    .sort((a, b) => order(a.advice, b.advice));
}

/** The one piece that matters most now, or null where the page calls for none. */
export function topTip(
  moment: Moment,
  catalogue: readonly Advice[],
  where: { readonly country?: Country } = {},
): Shown | null {
  return adviceFor(moment, catalogue, where)[0] ?? null;
}

/** A piece that says there is time says it on the doctor's word beside something urgent, or not at all. */
function withinTheUrgent(shown: Shown): readonly Shown[] {
  const { saysWait, ifUrgent } = shown.advice;
  if (!saysWait) return [shown];
  return ifUrgent ? [{ ...shown, words: ifUrgent }] : [];
}

function order(a: Advice, b: Advice): number {
  return Number(b.urgent) - Number(a.urgent) || a.rank - b.rank || (a.id < b.id ? -1 : 1);
}
