/** The glossary's terms in what a page is quoted for. */
import type { Assessment, Quote } from '../assessment.ts';
import { termsIn } from './terms-in.ts';

/** Names of terms, lower case, in the order of the page, each once. */
export function wordsOnPage({ terms, findings }: Pick<Assessment, 'terms' | 'findings'>): readonly string[] {
  return [...new Set([...terms, ...findings.flatMap(({ quote }) => termsIn(textOf(quote)))])];
}

/** How much of the page a quote keeps on either side; a side that is full may begin or end inside a word. */
const side = 40;

function textOf({ prefix, exact, suffix }: Quote): string {
  const before = prefix.length < side ? prefix : prefix.replace(/^\S+/, '');
  const after = suffix.length < side ? suffix : suffix.replace(/\S+$/, '');
  return before + exact + after;
}
