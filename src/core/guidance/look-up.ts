/** Looking words up: the lists of terms that fit a reader, and the terms that a few typed letters find. */
import { inLanguage, languageOf } from '../languages.ts';
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

/**
 * Terms that what was typed begins, or begins a word of; those it begins stand first. Nothing typed finds nothing. `lang`: BCP 47; names
 * are those of reports, so in another language than English a word is sought in what they mean, too.
 */
export function lookUp(typed: string, lists: readonly TermList[], lang = 'en'): readonly Explained[] {
  const wanted = plain(typed);
  if (wanted === '') return [];
  const isTold = languageOf(lang) !== 'en';
  const rank = ({ term: { name, also = [], words } }: Explained) => {
    const names = [name, ...also].map(plain);
    if (names.includes(wanted)) return 0;
    if (names.some((each) => each.startsWith(wanted))) return 1;
    if (names.some((each) => ` ${each}`.includes(` ${wanted}`))) return 2;
    const meaning = isTold ? plain(inLanguage(words, lang)) : '';
    if (meaning.startsWith(wanted)) return 3;
    return ` ${meaning}`.includes(` ${wanted}`) ? 4 : none;
  };
  return lists
    .flatMap(termsOf)
    .map((found) => [rank(found), found] as const)
    .filter(([place]) => place < none)
    .toSorted(([a, one], [b, other]) => a - b || one.term.name.localeCompare(other.term.name, 'en'))
    .map(([, found]) => found);
}

/** Ranks after all others: not found. */
const none = 5;

/** Without regard to case, accents and what stands between words: "ki 67" is "Ki-67". */
function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
