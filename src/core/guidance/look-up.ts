/** Looking words up: the lists of terms that fit a reader, and the terms that a few typed letters find. */
import { bearing, fits, type Moment } from './fits.ts';
import type { Explained, TermList } from './term.ts';

/** The lists for a page or a case seen as one, the narrowest first. */
export function listsFor(moment: Moment, lists: readonly TermList[]): readonly TermList[] {
  const findings = bearing(moment);
  const width = ({ for: whom = {} }: TermList) => (whom.conditions ? 0 : whom.categories ? 1 : 2);
  return lists
    .filter((list) => fits(list.for ?? {}, moment, findings))
    .toSorted((a, b) => width(a) - width(b) || (a.id < b.id ? -1 : 1));
}

/** All terms of a list with where they come from. */
export function termsOf({ terms, source, checked }: TermList): readonly Explained[] {
  return terms.map((term) => ({ term, source, checked }));
}

/** Terms that what was typed begins, or begins a word of; those it begins stand first. Nothing typed finds nothing. */
export function lookUp(typed: string, lists: readonly TermList[]): readonly Explained[] {
  const wanted = plain(typed);
  if (wanted === '') return [];
  const rank = ({ term: { name, also = [] } }: Explained) => {
    const names = [name, ...also].map(plain);
    if (names.includes(wanted)) return 0;
    if (names.some((each) => each.startsWith(wanted))) return 1;
    return names.some((each) => ` ${each}`.includes(` ${wanted}`)) ? 2 : 3;
  };
  return lists
    .flatMap(termsOf)
    .map((found) => [rank(found), found] as const)
    .filter(([place]) => place < 3)
    .toSorted(([a, one], [b, other]) => a - b || one.term.name.localeCompare(other.term.name, 'en'))
    .map(([, found]) => found);
}

/** Without regard to case and to what stands between words: "ki 67" is "Ki-67". */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
