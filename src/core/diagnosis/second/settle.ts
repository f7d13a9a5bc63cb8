/** What the whole page says once each name was heard. */
import type { Placed } from '../attach.ts';
import { retold, strengthOf } from './judge.ts';

/** A question before the operation or the biopsy. */
const beforehand =
  /\b(?:pre ?-?(?:op\w*|procedure|biopsy)|clinical (?:impression|diagnosis|history|information|details)|indication|reason for|referring|present(?:ed|ing|ation)(?: as| with)?)\b/i;

/** A cancer that was only asked for, beforehand. */
const isAsked = ({ asserted, reading }: Placed): boolean =>
  asserted.category === 'cancer' &&
  asserted.assertion === 'possible' &&
  beforehand.test(reading.section.heading);

/** A doubt from before that was cleared, an illness that another part calls over. */
export function settle(placed: readonly Placed[]): readonly Placed[] {
  const recovered = new Set(
    placed
      .filter(({ asserted }) => asserted.rules.includes('recovered'))
      .map(({ asserted }) => asserted.condition),
  );
  const isCleared =
    placed.some(({ asserted }) => asserted.condition === 'other-cancer' && asserted.assertion === 'absent') &&
    !placed.some(
      (one) => one.asserted.category === 'cancer' && strengthOf(one.asserted.assertion) > 1 && !isAsked(one),
    );
  return placed.map((one) => {
    const { asserted } = one;
    if (asserted.assertion === 'present' && recovered.has(asserted.condition))
      return { ...one, asserted: retold(asserted, 'historical', 'recovered') };
    return isCleared && isAsked(one) ? { ...one, asserted: retold(asserted, 'absent', 'cleared') } : one;
  });
}
