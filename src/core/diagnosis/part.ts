/** What the part of a record that a name stands in makes of it. */
import type { Assertion } from '../assessment.ts';
import { conditionById } from './lexicon.ts';
import type { Meaning } from './meaning.ts';
import type { Mention } from './mention.ts';

/** One who has had it has it: chronic illness, and the cancers that no one speaks of as cured. */
export function isLasting(mention: Mention, folded: string): boolean {
  const name = folded.slice(mention.start, mention.end);
  return (
    (conditionById.get(mention.condition)?.lasting === true && !/\btia\b|transient/.test(name)) ||
    /\b(?:glioblastoma|gbm|metastatic|stage iv[abc]?)\b/.test(name)
  );
}

/** What the part makes of what the sentence says. `isExact`: the name tells stage or side. */
export function bySection(
  meaning: Meaning,
  said: Assertion,
  mention: Mention,
  now: boolean,
  lasting: boolean,
  isOwn: boolean,
  isExact: boolean,
): Assertion {
  if (said === 'absent' || said === 'someone_else') return said;
  switch (meaning) {
    case 'family':
      return 'someone_else';
    case 'risks':
    case 'screening':
    case 'education':
      // A consent names the illness that is treated, a screening page what was found.
      if (isOwn || (isExact && meaning !== 'education')) return said;
      return mention.kind === 'suspicious' ? said : 'hypothetical';
    case 'differential':
      return said === 'present' || said === 'historical' ? 'possible' : said;
    case 'past':
      if (said === 'present' && !now && !lasting) return 'historical';
      return said;
    default:
      return said;
  }
}
