/** What stands about a name, as short signs that can each have a weight: "<ruled", ">today", "h:famil". */
import type { Placed } from '../../attach.ts';
import { nearWords, wordsIn } from './stems.ts';

/** Characters on either side of its sentence in which single words count. */
const reach = 200;
/** Words of its sentence that count, on either side. */
const most = 25;

/** The assertions that a weighing tells apart, the strongest first; whatever is nobody's here is `other`. */
export const everyTold = ['present', 'possible', 'historical', 'other'] as const;
export type Told = (typeof everyTold)[number];

/** What was said of a name by the rules, in the words of the weighing. */
export const toldOf = ({ asserted: { assertion } }: Placed): Told =>
  assertion === 'present' || assertion === 'possible' || assertion === 'historical' ? assertion : 'other';

/** How often the names of a page were told how: in all, of one category, of one condition. */
export type Page = ReadonlyMap<string, number>;

const keysOf = (one: Placed): readonly [all: string, category: string, condition: string] => {
  const told = toldOf(one);
  const { category, condition } = one.asserted;
  return [told, `${told} ${category}`, `${told} ${condition}`];
};

/** Counts the names of a page once, for all of them. */
export function countPage(page: readonly Placed[]): Page {
  const counts = new Map<string, number>();
  for (const one of page) for (const key of keysOf(one)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** How the other names were told: those of the same condition (`o=`), of others of its category (`o~`), of any other (`o/`). */
function othersOf(one: Placed, page: Page): readonly string[] {
  const { category, condition } = one.asserted;
  return everyTold.flatMap((told) => {
    const own = told === toldOf(one) ? 1 : 0;
    const all = page.get(told) ?? 0;
    const like = page.get(`${told} ${category}`) ?? 0;
    const same = page.get(`${told} ${condition}`) ?? 0;
    return [
      ...(same > own ? [`o=${told}`] : []),
      ...(like > same ? [`o~${told}`] : []),
      ...(all > like ? [`o/${told}`] : []),
    ];
  });
}

/**
 * The signs of one name among the others of its page, each once: what the rules made of it (`a:`) and by which rules (`r:`, the last `l:`),
 * its kind (`k:`), the part it stands in (`m:`, `h:`), the words and pairs of words before and after it in its sentence (`<`, `>`; next to
 * it `<<`, `>>`), the words around that (`-`, `+`) and of the name itself (`n:`), and how the others were told (`o`).
 */
export function signsOf(one: Placed, page: Page): ReadonlySet<string> {
  const { asserted, reading } = one;
  const { folded, section } = reading;
  const { sentence, start, end } = asserted;
  const told = toldOf(one);
  const signs = new Set([
    `a:${told}`,
    `a:${told} ${asserted.meaning}`,
    `m:${asserted.meaning}`,
    `k:${asserted.kind}`,
    `l:${asserted.rules.at(-1)}`,
    ...asserted.rules.slice(1).map((rule) => `r:${rule}`),
    ...othersOf(one, page),
  ]);
  const put = (mark: string, words: readonly string[]): void => {
    for (const word of words) signs.add(mark + word);
  };
  const pairs = (words: readonly string[]) => words.slice(1).map((word, at) => `${words[at]} ${word}`);
  const before = wordsIn(folded.slice(sentence.start, start)).slice(-most);
  const after = wordsIn(folded.slice(end, sentence.end)).slice(0, most);
  put('<', [...before, ...pairs(before)]);
  put('>', [...after, ...pairs(after)]);
  put('<<', nearWords(before.toReversed()));
  put('>>', nearWords(after));
  put('-', wordsIn(folded.slice(Math.max(0, sentence.start - reach), sentence.start)));
  put('+', wordsIn(folded.slice(sentence.end, sentence.end + reach)));
  put('h:', wordsIn(section.heading.toLowerCase()));
  put('n:', wordsIn(folded.slice(start, end)));
  return signs;
}
