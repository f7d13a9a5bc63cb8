/** Pages as a reader would meet them, made for the content tests. */

import type { Assertion, Facts, Finding, Status } from '../../../src/core/assessment.ts';
import { categoryOf } from '../../../src/core/guidance/families.ts';
import type { Moment } from '../../../src/core/guidance/fits.ts';

/** Words of haste, one for each urgent piece that listens for words. */
export const wordsOfHaste = [
  'blasts 40%',
  'cord compression',
  'cauda equina',
  'midline shift',
  'superior vena cava syndrome',
  'neutropenic fever',
  'ruptured',
  'chest pain',
  'admitted to the ICU',
  'STAT',
] as const;

const assertions: Record<Status, Assertion> = {
  current: 'present',
  suspected: 'possible',
  history: 'historical',
  none: 'absent',
};

/** A page that names one condition with this status. */
export function page(
  condition: string,
  status: Status,
  { facts = {}, urgentWords = [] }: { facts?: Facts; urgentWords?: readonly string[] } = {},
): Moment {
  const finding: Finding = {
    condition,
    category: categoryOf(condition),
    name: condition,
    assertion: assertions[status],
    section: 'Final diagnosis',
    quote: { exact: condition, prefix: '', suffix: '' },
    rules: [],
    facts,
    decides: true,
  };
  return { status, kind: 'pathology-report', urgentWords, findings: [finding] };
}
