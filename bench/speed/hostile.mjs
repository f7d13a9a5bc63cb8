/** Item 5: how the time grows with the length of a text that means harm; 1 is in proportion. */
import { openCore } from '../../tools/core-in-page/open.mjs';
import { hostile } from './pages.mjs';

const lengths = [200_000, 1_000_000, 5_000_000];

export async function hostileTexts() {
  const core = await openCore({ entry: 'bench/speed/entry.ts' });
  const rows = [];
  try {
    await core.show('https://portal.example.org/record', '<!doctype html><p>');
    for (const [name, make] of Object.entries(hostile)) {
      /** @type {number[]} */
      const times = [];
      for (const length of lengths) {
        times.push(
          await core.page.evaluate((text) => {
            const { core } = /** @type {any} */ (globalThis);
            return core.least([() => core.diagnosisOf(text)], 1)[0];
          }, make(length)),
        );
      }
      const [first = 1, , last = 1] = times;
      rows.push({
        text: name,
        ...Object.fromEntries(lengths.map((length, index) => [`${length / 1000} kB, ms`, times[index]])),
        'growth exponent': Math.log(last / first) / Math.log(5_000_000 / 200_000),
      });
    }
  } finally {
    await core.close();
  }
  return rows;
}
