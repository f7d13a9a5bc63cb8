/** Law: the repository speaks of the product alone: no place on anybody's machine, no package registry. */
import { expect, test } from 'vitest';
import { type Breaches, type Files, read } from './files.ts';

const forbidden: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['a path on a machine', /(?<![\w.])\/(work|root|home\/\w+|Users\/\w+)\/(?!\$)/],
  ['a package registry', /registry\.npmjs\.org|npmmirror|jfrog|artifactory|"resolved":/i],
  ['a conflict marker', /^(<{7}|>{7}) /m],
];

/** This law names what it forbids. */
const self = 'tests/architecture/words.test.ts';

function breaches(files: Files): Breaches {
  return [...files].flatMap(([path, text]) =>
    forbidden
      .filter(([, pattern]) => path !== self && pattern.test(text))
      .map(([name, pattern]) => `${path} holds ${name} (“${pattern.exec(text)?.[0]}”): take it out.`),
  );
}

function repository(): Files {
  const documents = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md', 'NOTICE', 'LICENSE'];
  const settings = [
    'manifest.json',
    'package.json',
    'package-lock.json',
    'biome.json',
    'tsconfig.json',
    '.ci',
  ];
  return read('src', 'tests', 'tools', 'bench', 'docs', 'demo', 'public', 'icons', ...documents, ...settings);
}

test('the repository speaks of the product alone', () => {
  expect(breaches(repository())).toEqual([]);
});

test.each([
  ['a machine path', 'See /home/someone/notes.'],
  ['a registry', '"resolved": "https://registry.npmjs.org/x"'],
])('%s is noticed', (_, text) => {
  expect(breaches(new Map([['docs/x.md', text]]))).toHaveLength(1);
});
