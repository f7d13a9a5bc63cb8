/** One sentence by itself: what it asserts of a phrase, and the modifiers in it. The bench's door to ConText. */
import type { Assertion } from '../assessment.ts';
import { assertIn, denial, type Hit, modifiersIn } from './context.ts';
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

/** Words that bear on a condition beside them and mean something else elsewhere ("free fluid"). */
const elsewhere = /^(?:free|absent|resolved|excluded|none|less likely|unlikely|old|past|had|history|benign)$/;

function reported(hit: Hit, text: string): FoundModifier | null {
  const literal = text.slice(hit.start, hit.end);
  if (hit.effect === 'pseudo')
    return denial.test(hit.literal)
      ? { category: 'absent', literal: literal.split(' ')[0] ?? literal }
      : null;
  if (hit.effect === 'stop' || hit.effect === 'present' || elsewhere.test(hit.literal)) return null;
  return { category: hit.effect, literal };
}

/** The modifiers of a sentence that change what it asserts, in order, each literal as it stands. */
export function modifiersOf(sentence: string): readonly FoundModifier[] {
  const text = spaced(sentence).replace(/(\w) - (?=\w)/g, '$1-');
  const seen = new Set<number>();
  return modifiersIn(fold(text)).flatMap((hit): FoundModifier[] => {
    const found = seen.has(hit.start) ? null : reported(hit, text);
    if (!found) return [];
    seen.add(hit.start);
    return [found];
  });
}
