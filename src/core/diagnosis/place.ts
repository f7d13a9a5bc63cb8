/** What the whole page lends to a name on it: the kind of place it is, and what is said of the same disease elsewhere. */
import type { Section } from '../page/section.ts';
import { type Place, unsaid } from './assertion.ts';
import type { Placed } from './attach.ts';
import { inlineHeadings, type Meaning, meaningOf } from './meaning.ts';

/** Parts that any page may have; the others only a medical record has. */
const common = new Set<Meaning>([
  'other',
  'education',
  'risks',
  'screening',
  'social',
  'questionnaire',
  'plan',
  'medications',
]);

/** What only a report of tissue measures. */
const measured =
  /\b(?:tumou?r size|margins? (?:are |is )?(?:clear|free|negative|positive|involved|uninvolved)|gleason|ki-?67|who grade|[py]{0,2}t[1-4][abc]? ?[py]?n[0-3]|lymphovascular|immunohisto\w+|ihc|fractions?|gy\b|idh|mutant|nodes? (?:examined|positive|negative)|s\/p|[hc]\/o|y\/o|d?dx|rtc|ecog|pmh|nkda|[fps]?m?hx|bx|xrt|mrd|deauville|spep|c\d+ ?d\d+|\d\d[mf])\b/i;

/** A page with measures of tissue, or two clinical parts or more is a medical record; any other talks to its reader. */
export function placeOf(sections: readonly Section[]): Place {
  const parts = new Set<Meaning>();
  for (const { heading, text } of sections) {
    parts.add(meaningOf(heading));
    for (const one of inlineHeadings(text.slice(0, 8000))) parts.add(one.meaning);
    if (measured.test(text)) return 'chart';
    if ([...parts].filter((one) => !common.has(one)).length > 1) return 'chart';
  }
  return 'talk';
}

/** A name of which nothing is said is the reader's where the same disease is said elsewhere on the page to be theirs; `disowned`: none is. */
export function backed(placed: readonly Placed[], disowned: boolean): readonly Placed[] {
  if (disowned)
    return placed.map((one) =>
      one.asserted.category === 'cancer' && one.asserted.assertion === 'present'
        ? {
            ...one,
            asserted: { ...one.asserted, assertion: 'absent', rules: [...one.asserted.rules, 'disowned'] },
          }
        : one,
    );
  const stated = new Set(
    placed
      .filter(({ asserted }) => asserted.assertion === 'present')
      .map(({ asserted }) => asserted.condition),
  );
  return placed.map((one) =>
    one.asserted.rules.at(-1) === unsaid && stated.has(one.asserted.condition)
      ? { ...one, asserted: { ...one.asserted, assertion: 'present' } }
      : one,
  );
}
