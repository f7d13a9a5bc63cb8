/** The core in a real page: what it reads of a body shown there. */
import { afterAll, beforeAll } from 'vitest';
import type { PageText } from '../../../src/core/page/section.ts';
import { openCore } from '../../../tools/core-in-page/open.mjs';

export const url = 'https://portal.example.org/results/1';

export let core: Awaited<ReturnType<typeof openCore>>;
beforeAll(async () => {
  core = await openCore({ entry: 'tests/core/page/entry.ts' });
});
afterAll(() => core.close());

export async function read(body: string, others?: Record<string, string>): Promise<PageText> {
  await core.show(
    url,
    `<!doctype html><html lang="en"><head><title>T</title></head><body>${body}</body></html>`,
    others,
  );
  return core.page.evaluate('core.readHere()');
}

export const textOf = ({ sections }: PageText) =>
  sections
    .flatMap(({ heading, text }) => [heading, text])
    .filter((part) => part !== '')
    .join('\n');

export const outline = ({ sections }: PageText) => sections.map(({ heading, text }) => [heading, text]);
