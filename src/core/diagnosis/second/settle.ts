/** What the whole page says once each name was heard. */
import type { Assertion } from '../../assessment.ts';
import type { Placed } from '../attach.ts';
import { strengthOf } from './judge.ts';

/** A question before the operation or the biopsy. */
const beforehand =
  /\b(?:pre ?-?(?:op\w*|procedure|biopsy)|clinical (?:impression|diagnosis|history|information|details)|indication|reason for|referring|present(?:ed|ing|ation)(?: as| with)?)\b/i;

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
      ({ asserted, reading }) =>
        asserted.category === 'cancer' &&
        strengthOf(asserted.assertion) > 1 &&
        !(asserted.assertion === 'possible' && beforehand.test(reading.section.heading)),
    );
  return placed.map((one) => {
    const { asserted, reading } = one;
    const become = (assertion: Assertion, rule: string): Placed => ({
      ...one,
      asserted: { ...asserted, assertion, rules: [...asserted.rules, rule], now: false },
    });
    if (asserted.assertion === 'present' && recovered.has(asserted.condition))
      return become('historical', 'recovered');
    return isCleared &&
      asserted.category === 'cancer' &&
      asserted.assertion === 'possible' &&
      beforehand.test(reading.section.heading)
      ? become('absent', 'cleared')
      : one;
  });
}
