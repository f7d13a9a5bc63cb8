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
  /\b(?:tumou?r size|margins? (?:are |is )?(?:clear|free|negative|positive|involved|uninvolved)|gleason|ki-?67|who grade|[py]{0,2}t[1-4][abc]? ?[py]?n[0-3]|lymphovascular|immunohisto\w+|ihc|fractions?|gy\b|idh|mutant|nodes? (?:examined|positive|negative)|s\/p|[hc]\/o|y\/o|d?dx|rtc|ecog|pmh|nkda|[fps]?m?hx|bx|xrt|mrd|deauville|spep|c\/w|pt (?:is|has|also|denies|reports|states)|c\d+ ?d\d+|\d\d[mf])\b/i;

/** What a section says of the kind of page: the parts in it that only a record has, or null where it measures tissue. */
export type Signs = ReadonlySet<Meaning> | null;

function signsOf({ heading, text }: Section): Signs {
  if (measured.test(text)) return null;
  const parts = [meaningOf(heading), ...inlineHeadings(text.slice(0, 8000)).map((one) => one.meaning)];
  const found = parts.filter((one) => !common.has(one));
  return found.length === 0 ? none : new Set(found);
}
const none: Signs = new Set();

/** A page with measures of tissue, or two clinical parts or more is a medical record; any other talks to its reader. */
export function placeOf(sections: readonly Section[], memory: WeakMap<Section, Signs> | null = null): Place {
  const parts = new Set<Meaning>();
  for (const section of sections) {
    let signs = memory?.get(section);
    if (signs === undefined) {
      signs = signsOf(section);
      memory?.set(section, signs);
    }
    if (signs === null) return 'chart';
    for (const one of signs) parts.add(one);
    if (parts.size > 1) return 'chart';
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
