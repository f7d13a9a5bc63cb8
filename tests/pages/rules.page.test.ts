/** No rule is idle: each portal product, kind of phrase, meaning of a heading, gate and the weighing of words, taken away, turns a golden page red. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Assessment, portals } from '../../src/core/assessment.ts';
import { openCore } from '../../tools/core-in-page/open.mjs';
import { differences } from './compare.ts';
import { type Golden, goldenPages } from './expected.ts';
import { visibleHere } from './visible.ts';
import { withoutRules } from './without.mjs';

let core: Awaited<ReturnType<typeof openCore>>;
beforeAll(async () => {
  core = await openCore({ plugins: [withoutRules()] });
});
afterAll(() => core.close());

type Trap = Golden['expected']['traps'][number];

/** Pages that wait for late words or are very long cost much and hold nothing that others do not. */
const pages = goldenPages().filter(
  ({ expected }) => !expected.misread && !expected.settle && expected.unread !== 'size',
);
const trapped = (...traps: readonly Trap[]) =>
  pages.filter(({ expected }) => expected.traps.some((trap) => traps.includes(trap)));

async function isRed({ html, files, expected }: Golden, rule: string): Promise<boolean> {
  const frames = Object.entries(expected.frames ?? {}).map(([url, file]) => [url, files[file] ?? '']);
  await core.serve(expected.url, html, Object.fromEntries(frames));
  await core.page.evaluate((name) => Object.assign(globalThis, { without: name }), rule);
  const got = (await core.assessNow()) as Assessment;
  return differences(expected, got, await core.page.evaluate(visibleHere)).length > 0;
}

async function redWithout(rule: string, some: readonly Golden[]): Promise<string | null> {
  for (const golden of some) if (await isRed(golden, rule)) return golden.id;
  return null;
}

const kinds: readonly (readonly [rule: string, traps: readonly Trap[]])[] = [
  ['modifiers absent', ['negation', 'shared-negation', 'ruled-out']],
  ['modifiers possible', ['suspected', 'pending']],
  ['modifiers historical', ['history', 'remission', 'surveillance']],
  ['modifiers hypothetical', ['hypothetical', 'risk', 'screening', 'education']],
  ['modifiers someone_else', ['family-history', 'donor', 'message']],
  ['headings family', ['family-history', 'relative-row']],
  ['headings screening', ['screening', 'home']],
  ['headings education', ['education', 'names', 'home']],
  ['headings risks', ['consent']],
  ['headings indication', ['indication', 'conflict']],
  ['headings past', ['history', 'remission', 'problem-list', 'status-column']],
  ['headings final', ['plainly-current', 'conflict', 'facts']],
  ['headings questionnaire', ['questionnaire']],
  ['weighing', ['ruled-out']],
  ['gate billing', ['billing']],
  ['gate scheduling', ['scheduling']],
  ['gate settings', ['settings']],
];

describe('without it, a page turns red:', () => {
  test.each(portals.filter((id) => id !== 'any-portal'))('the product %s', async (id) => {
    expect(
      await redWithout(
        `product ${id}`,
        pages.filter(({ product }) => product === id),
      ),
    ).not.toBeNull();
  });

  test.each(['state', 'stay', 'order'])('urgent words of the manner %s', async (manner) => {
    expect(
      await redWithout(
        `urgent ${manner}`,
        pages.filter(({ expected }) => expected.urgent),
      ),
    ).not.toBeNull();
  });

  test.each(kinds)('%s', async (rule, traps) => {
    expect(await redWithout(rule, trapped(...traps))).not.toBeNull();
  });
});

test('with every rule in its place, the same pages are green', async () => {
  const some = kinds.flatMap(([, traps]) => trapped(...traps).slice(0, 1));
  expect(await redWithout('nothing', some)).toBeNull();
});
