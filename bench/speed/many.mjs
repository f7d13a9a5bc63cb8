/** Item 7: many pages through `assess`, beside bare navigation to them. */
import { assessLines } from '../../tools/assess.mjs';
import { openCore } from '../../tools/core-in-page/open.mjs';
import { pageOf } from './pages.mjs';

/** @param {number} pages */
export async function many(pages) {
  const urls = Array.from({ length: pages }, (_, at) => `https://portal.example.org/record/${at}`);
  const html = pageOf(1000);
  const core = await openCore({ entry: 'tools/assess/entry.ts' });
  const started = performance.now();
  try {
    for (const url of urls) await core.serve(url, html);
  } finally {
    await core.close();
  }
  const bare = performance.now() - started;
  const lines = urls.map((url, id) => JSON.stringify({ id, url, html }));
  let failed = 0;
  const again = performance.now();
  await assessLines(lines, (result) => {
    if (result.status !== 'current') failed += 1;
  });
  const assessed = performance.now() - again;
  return [
    {
      pages,
      'bare navigation s': bare / 1000,
      'assess s': assessed / 1000,
      'assess ÷ navigation': assessed / bare,
      failed,
    },
  ];
}
