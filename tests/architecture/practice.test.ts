/** Law: what is read, kept or asked for never changes without everyone being asked again, in words that say what changed. */
import { expect, test } from 'vitest';
import { welcome } from '../../src/ui/words/en/welcome.ts';
import { type Breaches, type Files, plant, read } from './files.ts';

const policies = ['docs/privacy.md', 'docs/consumer-health-data-policy.md'];

/** The **Privacy** part of each version that has one, the newest first, with the number of its practice or null. */
function practicesIn(changelog: string) {
  return changelog.split(/^## /m).flatMap((release) => {
    const [, part] = release.split(/^### Privacy$/m);
    const number = /^\s*Practice (\d+)\b/.exec(part ?? '')?.[1];
    return part === undefined
      ? []
      : [{ version: release.slice(0, release.indexOf('\n')), number: number ? Number(number) : null }];
  });
}

function breaches(files: Files, changes: object = welcome.changes): Breaches {
  const found = practicesIn(files.get('CHANGELOG.md') ?? '');
  const asked = Number(/\bCONSENT_VERSION = (\d+);/.exec(files.get('src/store/consent.ts') ?? '')?.[1]);
  const told = Object.keys(changes).map(Number);
  const [newest] = found;
  return [
    ...found.flatMap(({ version, number }, at) =>
      number === found.length - at
        ? []
        : [
            `CHANGELOG.md, ${version}: its Privacy part begins with “Practice ${found.length - at}”, one more than the one before.`,
          ],
    ),
    ...(newest?.number === asked
      ? []
      : [
          `src/store/consent.ts asks for a yes to practice ${asked}, and CHANGELOG.md has ${newest?.number}.`,
        ]),
    ...found.flatMap(({ number }) =>
      number === null || number === 1 || told.includes(number)
        ? []
        : [`src/ui/words/en/welcome.ts does not say what changed with practice ${number}.`],
    ),
    ...policies.flatMap((path) =>
      files.get(path)?.includes(`(practice ${asked})`)
        ? []
        : [`${path} does not say that it is of practice ${asked}.`],
    ),
  ];
}

const today = (): Files => read('CHANGELOG.md', 'src/store/consent.ts', ...policies);

test('each change of practice has a number, is asked for, is told on the welcome page and stands in the policies', () => {
  expect(practicesIn(today().get('CHANGELOG.md') ?? '').length).toBeGreaterThan(1);
  expect(breaches(today())).toEqual([]);
});

const changed = (path: string, from: string | RegExp, to: string): Files =>
  plant(today(), { [path]: (today().get(path) ?? '').replace(from, to) });
const heading = '## [9.0.0] - 2030-01-01\n\n### Privacy\n\n';

test.each([
  ['a Privacy part without a number', changed('CHANGELOG.md', /^## /m, `${heading}- More is kept.\n\n## `)],
  [
    'a new practice that nobody is asked about',
    changed('CHANGELOG.md', /^## /m, `${heading}Practice 3.\n\n## `),
  ],
  ['a number that was given before', changed('CHANGELOG.md', 'Practice 2', 'Practice 1')],
  [
    'a version that was not raised',
    changed('src/store/consent.ts', /CONSENT_VERSION = \d+/, 'CONSENT_VERSION = 1'),
  ],
  ['a policy of an older practice', changed('docs/privacy.md', '(practice 2)', '(practice 1)')],
])('%s is noticed', (_, files) => {
  expect(breaches(files)).not.toEqual([]);
});

test('a change that the welcome page does not tell is noticed', () => {
  expect(breaches(today(), {})).toHaveLength(1);
});
