/** One sentence by itself: what it asserts of a phrase, and the modifiers in it. The bench's door to ConText. */
import type { Assertion } from '../assessment.ts';
import { assertIn, modifiersIn } from './context.ts';
import type { Effect } from './modifier.ts';
import { fold, sentenceAt, sentenceStarts } from './text.ts';

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What a sentence asserts of a phrase in it, whatever the phrase names; of its first place where it stands twice. */
export function assertTarget(sentence: string, target: string): Assertion {
  const text = spaced(sentence);
  const folded = fold(text);
  const start = folded.indexOf(fold(spaced(target)));
  if (start < 0) return 'present';
  const here = sentenceAt(sentenceStarts(text), text.length, start);
  const length = spaced(target).length;
  return assertIn(folded.slice(here.start, Math.max(here.end, start + length)), {
    start: start - here.start,
    end: start - here.start + length,
  }).assertion;
}

/** A modifier as the bench prints it. */
export interface FoundModifier {
  readonly category: Exclude<Effect, 'stop' | 'pseudo' | 'present'>;
  readonly literal: string;
}

const silent = new Set<Effect>(['stop', 'pseudo', 'present']);

/** The modifiers of a sentence that change what it asserts, in order, each literal as it stands. */
export function modifiersOf(sentence: string): readonly FoundModifier[] {
  const text = spaced(sentence);
  const seen = new Set<number>();
  return modifiersIn(fold(text)).flatMap((hit): FoundModifier[] => {
    if (silent.has(hit.effect) || seen.has(hit.start)) return [];
    seen.add(hit.start);
    return [{ category: hit.effect as FoundModifier['category'], literal: text.slice(hit.start, hit.end) }];
  });
}
