/** What the words about a name weigh together, and that the weights are those of their examples. */
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../src/core/diagnosis/diagnose.ts';
import { secondLook } from '../../../src/core/diagnosis/second/look.ts';
import { countPage, signsOf, toldOf } from '../../../src/core/diagnosis/second/weigh/signs.ts';
import { openWeighing, weigh } from '../../../src/core/diagnosis/second/weigh/weigh.ts';
import { weights } from '../../../src/core/diagnosis/second/weigh/weights.ts';
import { digestOf } from '../../../tools/weigh/examples.mjs';
import { placedIn, section } from './section.ts';
import { statements } from './statements.ts';

function signsIn(text: string, heading = ''): readonly string[] {
  const placed = placedIn(section(text, heading));
  const [one] = placed;
  return one ? [...signsOf(one, countPage(placed))] : [];
}

const known = new Set(weights.split('\n').map((line) => line.split('\t')[0] ?? ''));

describe('the signs of a name', () => {
  test('are the words before and after it, those next to it by themselves, and its part', () => {
    expect(signsIn('In 2019 her husband had lymphoma.', 'Family talk')).toEqual(
      expect.arrayContaining([
        '<YEAR',
        '<KIN',
        '<KIN had',
        '<<had',
        '<<had KIN',
        '>>^',
        'h:famil',
        'n:lymph',
      ]),
    );
  });

  test('are alike for words of a kind and for endings of a word', () => {
    expect(signsIn('Treated with rituximab for lymphoma')).toEqual(
      expect.arrayContaining(
        signsIn('Treatment with ibrutinib for lymphoma').filter((one) => /^<[^<]/.test(one)),
      ),
    );
  });

  test('tell what the rules made of it, and of the other names of its page', () => {
    const placed = placedIn(section('You have a lymphoma.'), section('Your mother had breast cancer.'));
    const signs = placed.map((one) => signsOf(one, countPage(placed)));
    expect([...(signs[0] ?? [])]).toEqual(expect.arrayContaining(['a:present', 'o~other']));
    expect([...(signs[1] ?? [])]).toEqual(expect.arrayContaining(['a:other', 'o~present']));
  });
});

describe('weighing', () => {
  test('takes back what no rule could tell, and says which words did', () => {
    const placed = placedIn(
      section(
        'The outside lab had called it a sarcoma. Our pathologists see nodular fasciitis, a harmless growth that heals by itself.',
      ),
    );
    const told = placed.map(openWeighing(placed));
    expect(placed.map(toldOf)).toEqual(['historical']);
    expect(told.map(toldOf)).toEqual(['other']);
    expect(told[0]?.asserted.rules.at(-1)).toMatch(/^weighed: \S+, \S+, \S+$/);
  });

  test('leaves all statements but one in fifty as the rules have them', () => {
    const changed = Object.values(statements)
      .flat()
      .flatMap(([, text, heading]) => {
        const placed = placedIn(section(text, heading));
        return placed
          .map(openWeighing(placed))
          .filter((one, at) => one !== placed[at])
          .map(() => text);
      });
    expect(changed.length).toBeLessThan(Object.values(statements).flat().length / 50);
  }, 30_000);

  test('whatever stands there: one answer for each name, in order, with chances that are one together', () => {
    const words = fc.constantFrom(
      ...Object.values(statements)
        .flat()
        .flatMap(([, text]) => text.split(/(?<=[.:])/)),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
        const placed = placedIn(section(parts.join(' ')));
        const told = placed.map(openWeighing(placed));
        for (const [at, one] of placed.entries()) {
          const { chances } = weigh(one, countPage(placed));
          expect(chances.reduce((a, b) => a + b)).toBeCloseTo(1);
          const after = told[at]?.asserted;
          expect(after).toMatchObject({ start: one.asserted.start, end: one.asserted.end });
          if (after === one.asserted) continue;
          const [why] = /(?<=^weighed: ).+/.exec(after?.rules.at(-1) ?? '') ?? [''];
          for (const sign of why?.split(', ') ?? []) expect(known).toContain(sign);
        }
      }),
    );
  });

  test('never raises what is no name of an illness', () => {
    const placed = placedIn(section('You are seen at the Cancer Center, where your chemo starts today.'));
    expect(placed.map((one) => one.asserted.kind)).toContain('refused');
    expect(placed.map(openWeighing(placed))).toEqual(placed);
  });

  test('of a page full of names pauses as reading does', () => {
    const text = 'Lymphoma was found in the node. '.repeat(600);
    const steps = diagnose([section(text)], secondLook, null);
    let pauses = 0;
    while (!steps.next().done) pauses += 1;
    expect(pauses).toBeGreaterThan(60);
  });
});

test('the weights are those of their examples; learn them anew with npm run weigh', async () => {
  const { default: file } = await import('../../../src/core/diagnosis/second/weigh/weights.ts?raw');
  expect(/from examples (\w+)/.exec(file)?.[1]).toBe(digestOf(resolve(import.meta.dirname, '../../..')));
});
