/** What the reader of pages can say, some piece hears; and what a piece listens for, the reader can say. */
import { describe, expect, test } from 'vitest';
import { urgentWords } from '../../../src/core/diagnosis/urgent.ts';
import { allAdvice } from '../../../src/core/guidance/advice/all.ts';
import type { Advice } from '../../../src/core/guidance/advice.ts';
import { examplesOfTriggers } from '../diagnosis/haste.ts';
import { section } from '../diagnosis/section.ts';
import { alternativesOf } from './alternatives.ts';

/** Beside the sentences behind the triggers: wordings that a piece listens for as well. */
const more = [
  'Her stage means admission tonight; treatment was started at once.',
  'Please call me today.',
  "It can't wait.",
  'Please call the office as soon as possible.',
  'Vaya a urgencias hoy.',
  'Call 911 now.',
  'Call 999 now.',
  'Call 112 now.',
  'Call 000 now.',
  'You are in hospital.',
  'Deep vein thrombosis.',
  'Intracerebral hemorrhage.',
  'Intestinal obstruction.',
  'Emergency operation. Emergency procedure. Taken emergently to surgery.',
  'SVC syndrome.',
  'Septic shock.',
];
/** Every word that all these bring out of a page. */
const spoken = [...[...examplesOfTriggers().values()].map(({ fires }) => fires), ...more].flatMap((text) =>
  urgentWords([section(text)]),
);
const listening = (advice: readonly Advice[]) =>
  advice.flatMap(({ id, for: whom, alsoFor = [] }) =>
    [whom, ...alsoFor].flatMap(({ urgentWords: words }) => (words ? [{ id, words }] : [])),
  );
const deaf = (advice: readonly Advice[]) =>
  listening(advice).flatMap(({ id, words }) =>
    alternativesOf(words)
      .filter((one) => !spoken.some((word) => one.test(word)))
      .map((one) => `${id}: ${one.source}`),
  );

describe('words of haste', () => {
  test('each alternative that a piece listens for is said by some page', () => {
    expect(deaf(allAdvice)).toEqual([]);
  });

  test('each word that a page can say is heard by a piece that names the matter', () => {
    const ears = listening(allAdvice.filter(({ givesWay }) => !givesWay));
    expect(spoken.filter((word) => !ears.some(({ words }) => words.test(word)))).toEqual([]);
  });

  test('an alternative that no page says is noticed', () => {
    const [piece] = allAdvice.filter(({ id }) => id === 'airway') as [Advice];
    const planted = { ...piece, for: { ...piece.for, urgentWords: /stridor|(lung|liver) collapse/i } };
    expect(deaf([planted])).toEqual(['airway: lung collapse', 'airway: liver collapse']);
  });
});
