/** Items 1 and 3: a page read and assessed, beside what the browser itself takes for its text; and again after a change. */
import { openCore } from '../../tools/core-in-page/open.mjs';
import { pageOf } from './pages.mjs';

const sizes = /** @type {const} */ ([
  [500, 1, 40],
  [5000, 1, 10],
  [50_000, 1, 1],
  [5000, 10, 4],
]);

/** What is timed, by name, each so many times; `change` is not timed. */
const jobs = `globalThis.jobs = {
  inner: () => document.body.innerText.length,
  walk() {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let length = 0;
    while (walker.nextNode()) length += walker.currentNode.data.length;
    return length;
  },
  read: core.read,
  glance: core.glance,
  twice: core.twice,
  whole: core.whole,
  again: core.nextGlance,
};
globalThis.turn = 0;
globalThis.change = () => {
  turn += 1;
  const items = document.querySelectorAll('li');
  for (let index = 0; index < 10; index += 1)
    items[(index * 97 + turn) % items.length].textContent = 'Walks daily ' + turn;
  document.body.getBoundingClientRect();
};`;

/** The least of many rounds, in milliseconds of the page's own thread: the other programs of the machine do not count. @param {number} rounds */
export async function reading(rounds) {
  const core = await openCore({ entry: 'bench/speed/entry.ts' });
  const rows = [];
  try {
    const session = await core.page.context().newCDPSession(core.page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const spent = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
    };
    for (const [nodes, times, repeats] of sizes) {
      await core.show('https://portal.example.org/record', pageOf(nodes, times));
      await core.page.evaluate(`${jobs} core.firstGlance()`);
      /** @type {Record<string, number>} */
      const least = {};
      for (let round = 0; round < rounds; round += 1) {
        for (const name of ['inner', 'walk', 'read', 'glance', 'twice', 'whole', 'again']) {
          // Of a change there is one reading.
          const runs = name === 'again' ? 1 : repeats * (name === 'inner' || name === 'walk' ? 10 : 1);
          if (name === 'again') await core.page.evaluate('change()');
          const before = await spent();
          await session.send('Runtime.evaluate', {
            expression: `for (let left = ${runs}; left > 0; left -= 1) jobs.${name}()`,
          });
          const took = ((await spent()) - before) / runs;
          least[name] = Math.min(least[name] ?? Number.POSITIVE_INFINITY, took);
        }
      }
      const { inner = 1, walk = 1, read = 0, glance = 0, twice = 0, whole = 0, again = 0 } = least;
      rows.push({
        nodes,
        text: `${times}×`,
        'innerText ms': inner,
        'whole ms': whole,
        'whole ÷ innerText': whole / inner,
        'for a mark ÷ innerText': glance / inner,
        'with a second look ÷ innerText': twice / inner,
        'reading ÷ innerText': read / inner,
        'whole ÷ TreeWalker': whole / walk,
        'again after 10 changes ÷ first': again / twice,
      });
    }
  } finally {
    await core.close();
  }
  return rows;
}
