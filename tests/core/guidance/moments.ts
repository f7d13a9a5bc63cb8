/** Pages as a reader would meet them, made for the content tests. */
import type { Assertion, Facts, Finding, Status } from '../../../src/core/assessment.ts';
import { urgentWords } from '../../../src/core/diagnosis/urgent.ts';
import { categoryOf } from '../../../src/core/guidance/families.ts';
import type { Moment } from '../../../src/core/guidance/fits.ts';
import { section } from '../diagnosis/section.ts';

/** What a page with these words says for haste, as the reader of pages finds it. */
export const hasteOf = (text: string): readonly string[] => urgentWords([section(text)]);

/** Words of haste, at least one for each urgent piece that listens for words. */
export const wordsOfHaste = hasteOf(
  `Blasts 40% of cells. Cord compression at T7. Cauda equina compression. There is midline shift.
   Superior vena cava syndrome. Neutropenic fever. Ruptured spleen. She has chest pain. New seizures.
   Admitted to the ICU overnight. I ordered a STAT MRI.`,
);

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
