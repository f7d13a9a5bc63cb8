/** Every modifier does in its own example what its line says. */
import { describe, expect, test } from 'vitest';
import { modifiersIn, openPhrases } from '../../../src/core/diagnosis/context.ts';
import { spell } from '../../../src/core/diagnosis/modifier.ts';
import { modifiers as first } from '../../../src/core/diagnosis/modifiers/all.ts';
import { further } from '../../../src/core/diagnosis/modifiers/further/all.ts';
import { fold } from '../../../src/core/diagnosis/text.ts';
import { asserted } from './section.ts';

const sources = import.meta.glob<string>('../../../src/core/diagnosis/modifiers/**/*.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
});

const modifiers = [...first, ...further];
const furtherIn = openPhrases(further);

/** Every spelling of every phrase, each with the sentence behind its line, in which it stands in the place of the one written there. */
const examples: ReadonlyMap<string, string> = new Map(
  Object.values(sources).flatMap((source) => {
    let group = '';
    return source.split('\n').flatMap((line) => {
      group =
        line
          .match(/[tT]able\('(\w+)', '(\w+)',/)
          ?.slice(1)
          .join(' ') ?? group;
      const [, , literal, example = ''] = /^ {4}(['"])(.+?)\1, \/\/ (.+)$/.exec(line) ?? [];
      if (!literal) return [];
      const spellings = spell(literal);
      const inWords = spellings
        .toSorted((a, b) => b.length - a.length)
        .map((one) => one.replace(/[?]/g, '\\$&'))
        .join('|');
      const written = new RegExp(`(?<![a-z0-9'])(?:${inWords})(?![a-z0-9])`);
      return spellings.map((one) => [`${one} ${group}`, fold(example).replace(written, () => one)] as const);
    });
  }),
);

test('every line has its example behind it', () => {
  const lines = modifiers.map(([literal, effect, direction]) => `${literal} ${effect} ${direction}`);
  expect(lines.filter((line) => !examples.get(line))).toEqual([]);
});

test('a phrase stands once for one effect and direction', () => {
  const keys = modifiers.map(([literal, effect, direction]) => `${literal} ${effect} ${direction}`);
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

describe('a phrase does in its example what its line says:', () => {
  test.each(modifiers.map((one) => [`${one[1]} ${one[2]} "${one[0]}"`, one] as const))('%s', (_, one) => {
    const [literal, effect, direction] = one;
    const example = examples.get(`${literal} ${effect} ${direction}`) ?? '';
    const hits = [...modifiersIn(example), ...furtherIn(example)].filter(
      (hit) => hit.literal === literal && hit.effect === effect,
    );
    expect(hits, `"${literal}" is not found in: ${example}`).not.toEqual([]);
    if (direction === 'none' && effect === 'possible') return;
    const assertions = asserted(example).map((mention) => mention.assertion);
    expect(assertions.length, `no condition is named in: ${example}`).toBeGreaterThan(0);
    if (effect === 'stop' || effect === 'pseudo')
      expect(
        assertions.some((said) => said !== 'absent'),
        example,
      ).toBe(true);
    else expect(assertions, example).toContain(effect);
  });
});
