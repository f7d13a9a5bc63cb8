/** Every trigger fires in its own sentence, and stays quiet in its look-alike. */
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/core/diagnosis/text.ts';
import { triggers } from '../../../src/core/diagnosis/triggers/all.ts';
import { urgentWords } from '../../../src/core/diagnosis/urgent.ts';
import { examplesOfTriggers } from './haste.ts';
import { quietHaste } from './quiet-haste.ts';
import { section } from './section.ts';

const examples = examplesOfTriggers();
const said = (text: string, heading = '', path: readonly string[] = []) =>
  urgentWords([section(text, heading, path)]);

test('every trigger has its two sentences behind it, and stands once', () => {
  expect(triggers.filter(([pattern]) => !examples.has(pattern)).map(([pattern]) => pattern)).toEqual([]);
  expect(new Set(triggers.map(([pattern]) => pattern)).size).toBe(triggers.length);
});

describe('a trigger', () => {
  test.each(triggers.map(([pattern, manner]) => [manner, pattern] as const))('%s %s', (_, pattern) => {
    const { fires = '', quiet = '' } = examples.get(pattern) ?? {};
    const whole = new RegExp(`^(?:${pattern})$`);
    const words = said(fires);
    expect(
      words.some((word) => whole.test(fold(word))),
      `${fires} → ${words.join(', ')}`,
    ).toBe(true);
    expect(said(quiet), quiet).toEqual([]);
  });
});

test.each(quietHaste)('nothing is said of the reader now: %s', (text) => {
  expect(said(text)).toEqual([]);
});

describe('where words stand', () => {
  const text = 'Chest pain. Severe bleeding. New seizures. Admitted overnight.';

  test('“should”, and what is only suspected, make a doctor’s word no softer', () => {
    expect(said('This is an urgent suspected cancer referral.')).toEqual(['urgent']);
    expect(said('You should come in today.')).toEqual(['come in today']);
    expect(said('We could start treatment right away.')).toEqual([]);
  });

  test('under a heading that says nothing of whose, they count', () => {
    expect(said(text, 'Assessment')).toHaveLength(4);
    expect(said('Please come in today.', 'Message')).toEqual(['come in today']);
  });

  test.each([
    'Family history',
    'Past medical history',
    'About this condition',
    'Risks and complications',
    'Review of systems',
    'Health questionnaire',
    'When to call',
    'Return precautions',
    'Call your doctor if',
    'Emergency',
    'Medications',
  ])('under “%s” they do not', (heading) => {
    expect(said(text, heading)).toEqual([]);
    expect(said(text, '', [heading])).toEqual([]);
  });

  test('who was sent home is in hospital no more', () => {
    const stay = 'She was admitted with pneumonia and moved to the ICU.';
    expect(said(stay, 'Hospital course')).toEqual(['admitted', 'ICU']);
    expect(said(`${stay} Discharged home on day five.`, 'Hospital course')).toEqual([]);
  });
});
