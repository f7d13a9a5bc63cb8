/** Item 8: everything that is chosen for a case: advice, guide, questions, records. The design allows 5 ms. */
import { openCore } from '../../tools/core-in-page/open.mjs';

/** @param {number} rounds */
export async function choosing(rounds) {
  const core = await openCore({ entry: 'bench/speed/choosing-entry.ts' });
  try {
    await core.show('https://portal.example.org/', '<title>Empty</title>');
    const families = /** @type {readonly string[]} */ (await core.page.evaluate('core.families'));
    /** @param {readonly string[]} conditions */
    const times = async (conditions) =>
      /** @type {readonly number[]} */ (
        await core.page.evaluate(`core.chooseAll(${JSON.stringify(conditions)}, ${rounds})`)
      );
    const first = (await times(['lung-cancer']))[0] ?? 0;
    const one = await Promise.all(families.map((family) => times([family])));
    const three = await times(['breast-cancer', 'lung-cancer', 'valve-disease']);
    return [
      { case: 'the first of all, nothing warm', ...spread([first]) },
      { case: `one illness, each of ${families.length}`, ...spread(one.flat()) },
      { case: 'three illnesses', ...spread(three) },
    ];
  } finally {
    await core.close();
  }
}

/** @param {readonly number[]} took */
function spread(took) {
  const sorted = took.toSorted((a, b) => a - b);
  const at = (/** @type {number} */ part) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
  return { 'median ms': at(0.5), 'p95 ms': at(0.95), 'worst ms': at(1) };
}
