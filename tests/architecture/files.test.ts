/** Law: files are short, typed, and named for what they hold. */
import { expect, test } from 'vitest';
import { type Breaches, type Files, read, withoutComments } from './files.ts';

const limits = { median: 80, largest: 300 };
const vague = /(^|\/)(utils?|helpers?|common|shared|managers?|services?|types|misc|lib)(\/|\.\w+$)/i;
/** A folder of data takes one thing per file, and that thing is its default export. */
const data = /^src\/core\/\w+\/[\w-]+\/(\w+\/)?[\w-]+\.ts$|\.config\.ts$/;
const generated = /^(\/\*\*|\/\/).*\b(generated|written) by tools\//i;

function code(): Files {
  const all = read('src', 'tests', 'tools', 'bench', 'vite.config.ts', 'vitest.config.ts');
  return new Map([...all].filter(([path, text]) => /\.(tsx?|mjs)$/.test(path) && !generated.test(text)));
}

const lines = (text: string): number => text.split('\n').length - 1;

function breaches(files: Files): Breaches {
  const lengths = [...files.values()].map(lines).sort((a, b) => a - b);
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
  return [
    ...(median > limits.median
      ? [`The median file has ${median} lines, over ${limits.median}: split by meaning.`]
      : []),
    ...[...files].flatMap(([path, text]) => [
      ...(lines(text) > limits.largest
        ? [`${path} has ${lines(text)} lines, over ${limits.largest}: split it by meaning.`]
        : []),
      ...(vague.test(path) ? [`${path} says nothing of what it holds: name it for its content.`] : []),
      ...(path !== path.toLowerCase() ? [`${path} is not lower case.`] : []),
      ...(path.startsWith('tests/architecture/') ? [] : inside(path, withoutComments(text))),
    ]),
  ];
}

function inside(path: string, text: string): Breaches {
  return [
    ...(/(: |<|\bas |\| )any\b(?!\s*[a-z-])/.test(text) && /\.tsx?$/.test(path)
      ? [`${path} uses \`any\`: say what it is, or \`unknown\`.`]
      : []),
    ...(/^export default\b/m.test(text) && !data.test(path)
      ? [`${path} has a default export: name it; only data files have one.`]
      : []),
  ];
}

test('files are short, typed, and named for what they hold', () => {
  expect(breaches(code())).toEqual([]);
});

test.each([
  ['a file of 301 lines', 'src/ui/long.ts', 'a;\n'.repeat(301)],
  ['a vague folder', 'src/utils/date.ts', 'export const a = 1;\n'],
  ['a capital letter', 'src/ui/Button.tsx', 'export const a = 1;\n'],
  ['an `any`', 'src/store/x.ts', 'export const a = (b: any) => b;\n'],
  ['a default export', 'src/store/x.ts', 'export default {};\n'],
])('%s is noticed', (_, path, text) => {
  expect(breaches(new Map([[path, text]])).join('\n')).toContain(path);
});

test('a median that grows too long is noticed', () => {
  const long = Array.from({ length: 3 }, (_, n) => [`src/ui/f${n}.ts`, 'a;\n'.repeat(90)] as const);
  expect(breaches(new Map(long))).toHaveLength(1);
});
