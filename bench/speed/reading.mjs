/** How long reading a page takes beside what the browser itself takes to give its text. `node bench/speed/reading.mjs [--json]` */
import { openCore } from '../../tools/core-in-page/open.mjs';

const rounds = 40;

/** @param {number} nodes about so many elements and texts, a fifth of them hidden */
function pageOf(nodes) {
  let html = '<!doctype html><html lang="en"><title>Record</title><style>.off{display:none}</style><main>';
  for (let at = 0; at * 43 < nodes; at += 1) {
    html +=
      `<section class="card ${at % 5 === 0 ? 'off' : ''}"><h2>Visit ${at}</h2><div class="body"><p>Seen in the clinic today and ` +
      `<b>reports</b> no new complaints, visit ${at}.</p><ul><li>Walks daily ${at}</li><li>Sleeps well</li></ul>` +
      `<div><span>Status</span> <span>Final ${at}</span></div><table><tr><th>Name</th><th>Value</th></tr>` +
      `<tr><td>Sodium</td><td>${130 + (at % 15)}</td></tr><tr><td>Iron</td><td>${at + 2}</td></tr></table></div></section>`;
  }
  return `${html}</main></html>`;
}

const core = await openCore({ entry: 'tests/core/page/entry.ts' });
const rows = [];
for (const nodes of [500, 5000, 50_000]) {
  await core.show('https://portal.example.org/record', pageOf(nodes));
  // The least of many rounds: what the work itself takes, whatever else the machine does.
  const [inner = 0, walk = 0, read = 0] = await core.page.evaluate((count) => {
    const body = document.body;
    const { core } = /** @type {any} */ (globalThis);
    const jobs = [
      () => body.innerText.length,
      () => {
        const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
        let length = 0;
        while (walker.nextNode()) length += /** @type {Text} */ (walker.currentNode).data.length;
        return length;
      },
      () => core.readHere(),
    ];
    const least = jobs.map(() => Number.POSITIVE_INFINITY);
    for (let round = 0; round < count; round += 1) {
      jobs.forEach((job, index) => {
        const started = performance.now();
        job();
        least[index] = Math.min(least[index] ?? 0, performance.now() - started);
      });
    }
    return least;
  }, rounds);
  rows.push({ nodes, inner, walk, read, 'read ÷ innerText': read / inner, 'read ÷ TreeWalker': read / walk });
}
await core.close();
if (process.argv.includes('--json')) console.log(JSON.stringify(rows));
else
  console.table(
    rows.map((row) =>
      Object.fromEntries(
        Object.entries(/** @type {Record<string, number>} */ (row)).map(([key, value]) => [
          key,
          Number(value.toFixed(2)),
        ]),
      ),
    ),
  );
