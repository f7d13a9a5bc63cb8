/** What the words about a name weigh together, where single rules may be wrong: learnt from labelled examples (decisions/029). */
import type { Placed } from '../../attach.ts';
import { retold } from '../judge.ts';
import { countPage, everyTold, type Page, signsOf, toldOf } from './signs.ts';
import { weights as written } from './weights.ts';

/** The sign of every name: what each answer weighs alone. */
const always = '';

let known: ReadonlyMap<string, readonly number[]> | null = null;

/** The weights of a sign for each that can be told but `other`, which weighs nothing and is what the rest is measured against; undefined where it has none. */
function weightsOf(sign: string): readonly number[] | undefined {
  known ??= new Map(
    written.split('\n').map((line) => {
      const [name = '', ...quarters] = line.split('\t');
      return [name, quarters.map((quarter) => Number(quarter) / 4)];
    }),
  );
  return known.get(sign);
}

/** The chance of each that can be told, in their order, and the signs of the name that have weights. */
interface Weighed {
  readonly chances: readonly number[];
  readonly signs: readonly (readonly [sign: string, weights: readonly number[]])[];
}

/** Weighs one name on its page. */
export function weigh(one: Placed, page: Page): Weighed {
  const signs = [always, ...signsOf(one, page)].flatMap((sign) => {
    const found = weightsOf(sign);
    return found ? [[sign, found] as const] : [];
  });
  const powers = everyTold.map((_, at) =>
    Math.exp(signs.reduce((sum, [, found]) => sum + (found[at] ?? 0), 0)),
  );
  const all = powers.reduce((sum, power) => sum + power);
  return { chances: powers.map((power) => power / all), signs };
}

/** The signs that speak most for one answer over another, at most three. */
const why = ({ signs }: Weighed, best: number, told: number): readonly string[] =>
  signs
    .map(([sign, found]) => ({ sign, by: (found[best] ?? 0) - (found[told] ?? 0) }))
    .filter(({ sign, by }) => by > 0 && sign !== always)
    .sort((a, b) => b.by - a.by)
    .slice(0, 3)
    .map(({ sign }) => sign);

/**
 * How much likelier than what the rules made of a name another answer must be: a stronger one by far, since a page with many names is as wrong as its
 * worst; a weaker one by more where it is no cancer, for most examples are of cancers.
 */
const least = { stronger: 0.75, weaker: 0.4, weakerOfCancer: 0.2 } as const;

/** The examples are English; of other words the weights know nothing. */
const spanish = /\b(?:el|los|las|del|que|una|con|para|por|su|sus|usted|tiene|esta|este|sin|como|no se)\b/g;
const isSpanish = ({ reading: { folded }, asserted: { sentence } }: Placed): boolean =>
  (folded.slice(Math.max(0, sentence.start - 100), sentence.end + 100).match(spanish) ?? []).length > 2;

/** A name of the past that stands for what is back, or may be, and is no name: the words about it are of then. */
const ofAnother = /^(?:maybe )?back$/;

/** Weighs the names of a page: each stays as the rules left it, or is told as its words weigh, with the signs that made it so as its last rule. */
export function openWeighing(page: readonly Placed[]): (one: Placed) => Placed {
  const counts = countPage(page);
  return (one) => {
    if (one.asserted.kind === 'refused' || ofAnother.test(one.asserted.rules.at(-1) ?? '') || isSpanish(one))
      return one;
    const weighed = weigh(one, counts);
    const { chances } = weighed;
    const told = everyTold.indexOf(toldOf(one));
    const best = chances.indexOf(Math.max(...chances));
    const answer = everyTold[best] ?? 'other';
    const weaker = one.asserted.category === 'cancer' ? least.weakerOfCancer : least.weaker;
    // The strongest stands first.
    const needed = best < told ? least.stronger : weaker;
    if ((chances[best] ?? 0) - (chances[told] ?? 0) < needed) return one;
    // A growth, or a shadow, that may be a cancer is none yet, whatever is done about it.
    if (answer === 'present' && /^(?:unsure|suspicious)$/.test(one.asserted.kind)) return one;
    const assertion = answer === 'other' ? 'hypothetical' : answer;
    const rule = `weighed: ${why(weighed, best, told).join(', ')}`;
    return { ...one, asserted: { ...retold(one.asserted, assertion, rule), now: false } };
  };
}
