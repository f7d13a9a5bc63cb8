/** Reading what changed: equal, to the character, to a reading from the start. In real layout. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCore } from '../../../tools/core-in-page/open.mjs';
import { names } from './cases.ts';
import type { Change } from './changes.ts';

let core: Awaited<ReturnType<typeof openCore>>;
beforeAll(async () => {
  core = await openCore({ entry: 'tests/core/page/changes.ts' });
  await core.show('https://portal.example.org/record', '<!doctype html><html lang="en"><body></body></html>');
});
afterAll(() => core.close());

const change = fc.tuple(fc.nat(35), fc.nat(9999), fc.nat(9999));
const differs = (changes: readonly Change[]): Promise<string | null> =>
  core.page.evaluate(`core.differs(${JSON.stringify(changes)})`);

test('after random changes of words, elements and classes, in frames and shadow roots too', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
      expect(await differs(changes)).toBeNull();
    }),
    { seed: 7, numRuns: Number(process.env.SEQUENCES ?? 25) },
  );
});

test.each(names)('where %s', async (name) => {
  expect(await core.page.evaluate(`core.differsWhere(${JSON.stringify(name)})`)).toBeNull();
});

test('a change of which the reading is not told would be noticed here', async () => {
  for (const kind of [3, 4, 5, 8]) {
    const changes = Array.from({ length: 12 }, (_, at) => [kind, 40 + at * 31, at]);
    expect(
      await core.page.evaluate(`core.differs(${JSON.stringify(changes)}, false)`),
      `${kind}`,
    ).not.toBeNull();
  }
});

test('a page that did not change is not read again', async () => {
  expect(await core.page.evaluate('core.recalled()')).toBeGreaterThan(200);
});
