/** Items 1 and 3: a page read and assessed, beside what the browser itself takes for its text; and again after a change. */
import { openCore } from '../../tools/core-in-page/open.mjs';
import { pageOf } from './pages.mjs';

const sizes = /** @type {const} */ ([
  [500, 1],
  [5000, 1],
  [50_000, 1],
  [5000, 10],
]);

/** @param {number} rounds */
export async function reading(rounds) {
  const core = await openCore({ entry: 'bench/speed/entry.ts' });
  const rows = [];
  try {
    for (const [nodes, times] of sizes) {
      await core.show('https://portal.example.org/record', pageOf(nodes, times));
      const row = await core.page.evaluate((count) => {
        const { body } = document;
        const { core } = /** @type {any} */ (globalThis);
        const [inner, walk, read, glance, whole] = core.least(
          [
            () => body.innerText.length,
            () => {
              const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
              let length = 0;
              while (walker.nextNode()) length += /** @type {Text} */ (walker.currentNode).data.length;
              return length;
            },
            core.read,
            core.glance,
            core.whole,
          ],
          count,
        );
        const items = document.querySelectorAll('li');
        let turn = 0;
        const change = () => {
          turn += 1;
          for (let index = 0; index < 10; index += 1) {
            const item = items[(index * 97 + turn) % items.length];
            if (item) item.textContent = `Walks daily ${turn} ${index}`;
          }
          // The layout that follows is the page's own.
          body.getBoundingClientRect();
        };
        let again = Number.POSITIVE_INFINITY;
        for (let round = 0; round < count; round += 1) {
          change();
          const started = performance.now();
          core.glance();
          again = Math.min(again, performance.now() - started);
        }
        return { inner, walk, read, glance, whole, again, step: core.longestStep() };
      }, rounds);
      rows.push({
        nodes,
        text: `${times}×`,
        'innerText ms': row.inner,
        'whole ms': row.whole,
        'whole ÷ innerText': row.whole / row.inner,
        'for a mark ÷ innerText': row.glance / row.inner,
        'reading ÷ innerText': row.read / row.inner,
        'whole ÷ TreeWalker': row.whole / row.walk,
        'again after 10 changes ÷ first': row.again / row.glance,
        'longest step ms': row.step,
      });
    }
  } finally {
    await core.close();
  }
  return rows;
}
