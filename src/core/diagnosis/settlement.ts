/** Which of several values of one fact stands where a page tells more than one. */
import { worstGleason } from './gleason.ts';

/** Of two values the later of these outweighs the earlier: an equivocal stain waits for the hybridisation. */
const ladders: Readonly<Record<string, readonly string[]>> = {
  her2: ['equivocal', 'negative', 'low', '', 'positive'],
  margins: ['negative', 'close', 'positive'],
  mmr: ['proficient', 'deficient'],
  idh: ['wild-type', 'mutant'],
  gradeGroup: ['1', '2', '3', '4', '5'],
};

const bare = (value: string): string => value.replace(/^(?:mr|mi|m|u|y?[cpr]?)(?=[TNM])/, '');

/** One value of several that stand: the only one, the one that a ladder or a longer form prefers, else none. */
export function settle(key: string, values: readonly string[]): string | undefined {
  const one = [...new Set(values)];
  if (one.length < 2) return one[0];
  if (key === 'gleason') return worstGleason(one);
  const ladder = ladders[key];
  if (
    ladder &&
    one.every((value) => ladder.includes(value)) &&
    !(key === 'her2' && one.includes('positive') && one.length > 1 && !one.includes('equivocal'))
  )
    return ladder.findLast((value) => one.includes(value));
  if (key.length === 1) {
    const told = one.filter((value) => !value.endsWith('X'));
    if (told.length < one.length) return settle(key, told);
    const seen = one.filter((value) => /^y?p/.test(value));
    if (seen.length > 0 && seen.length < one.length && one.some((value) => !/^y?p/.test(value)))
      return settle(key, seen);
    const plain = settle('', one.map(bare));
    return one.filter((value) => bare(value) === plain).toSorted((a, b) => b.length - a.length)[0];
  }
  const longest = one.toSorted((a, b) => b.length - a.length)[0] ?? '';
  const fits = one.every((value) => longest.startsWith(value) && !/^[IV]/.test(longest.slice(value.length)));
  // A variant says more than "positive".
  const told = one.filter((value) => value !== 'positive' && value !== 'mutant');
  if (fits) return longest;
  if (!/^(?:egfr|alk|braf|kras|brca[12]|idh|flt3|npm1|jak2)$/.test(key)) return undefined;
  if (told.length < one.length) return told.includes('negative') ? undefined : settle(key, told);
  // A tumour that resists treatment has two.
  return one.every((value) => /\d/.test(value)) ? one.join(', ') : undefined;
}

/** The largest of several sizes. */
export function largest(facts: readonly { readonly value: string }[]): string | undefined {
  const inMm = ({ value }: { readonly value: string }): number =>
    Number.parseFloat(value) * (value.endsWith('cm') ? 10 : 1);
  return facts.toSorted((a, b) => inMm(b) - inMm(a))[0]?.value;
}

/** These are tested again in what it left, which outweighs the needles. */
export const retested = /^(?:er|pr|her2|ki67|pdl1|grade)$/;
