/** The two scripts as they ship, names shortened and functions moved, answer what their sources do. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCore } from '../../tools/core-in-page/open.mjs';
import { goldenPages } from '../pages/expected.ts';

const shipped = (name: string) =>
  readFileSync(new URL(`../../dist/chrome/src/${name}.js`, import.meta.url), 'utf8');

/** Every eighth page that is whole at once and stands alone. */
const pages = goldenPages()
  .filter(({ expected }) => !expected.frames && !expected.settle && expected.unread !== 'size')
  .filter((_, at) => at % 8 === 0);

let core: Awaited<ReturnType<typeof openCore>>;
beforeAll(async () => {
  core = await openCore();
});
afterAll(() => core.close());

/** What these scripts answer of a page. Checked once, as where a portal is off: they read when they are asked, and watch nothing. */
async function answer(url: string, html: string, scripts: readonly string[]) {
  await core.serve(url, html);
  const stand = 'globalThis.chrome = { runtime: { id: "second-look" } }; globalThis.secondLookOnce = true;';
  await core.page.evaluate([stand, ...scripts.map(shipped), 'void 0'].join('\n'));
  return JSON.parse(await core.page.evaluate('secondLook.read().then(JSON.stringify)'));
}

test.each(pages.map((page) => [page.id, page] as const))('%s', async (_id, { html, expected: { url } }) => {
  const meant = await core.assess(url, html);
  const { status, cancer } = await answer(url, html, ['content']);
  expect({ status, cancer }).toEqual({ status: meant.status, cancer: meant.cancer });
  expect(await answer(url, html, ['content', 'reader'])).toEqual(meant);
});
