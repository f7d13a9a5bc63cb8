/** An open case seen as a page, so that one way of choosing serves both. */
import type { Facts } from '../assessment.ts';
import { categoryOf } from './families.ts';
import type { Moment } from './fits.ts';

/** The moment of a case: its conditions stand as present, in the order kept; the facts hold for the first of them. */
export function momentOfCase(conditions: readonly string[], facts: Facts = {}): Moment {
  return {
    status: 'current',
    kind: 'other',
    urgentWords: [],
    findings: conditions.map((condition, place) => ({
      condition,
      category: categoryOf(condition),
      name: '',
      assertion: 'present',
      section: '',
      quote: { exact: '', prefix: '', suffix: '' },
      rules: [],
      facts: place === 0 ? facts : {},
      decides: place === 0,
    })),
  };
}
