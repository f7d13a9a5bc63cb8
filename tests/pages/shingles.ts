/** How much of one page's words another page repeats, in runs of five words. */
import type { Golden } from './expected.ts';

const between: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', shy: '', nbsp: ' ' };

/** The words of a page and its frames, markup and scripts' code apart (their strings stay). */
export const wordsOf = ({ html, files }: Golden) =>
  [html, ...Object.values(files)]
    .join(' ')
    .replace(/<(style|head)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/srcdoc="([^"]*)"/g, '>$1<')
    .replace(/&(\w+);/g, (whole, name: string) => between[name] ?? whole)
    .replace(/(\p{L})-\n\s*(?=\p{Ll})/gu, '$1')
    .replace(/<\/?(span|b|i|u|em|strong|a|small)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

/** Every run of five words. */
export function shinglesOf(golden: Golden): Set<string> {
  const words =
    wordsOf(golden)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(4).map((_, index) => words.slice(index, index + 5).join(' ')));
}

/** Of the smaller page's runs, the share that stands on the other as well. */
export function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let both = 0;
  for (const run of small) if (large.has(run)) both++;
  return both / small.size;
}
