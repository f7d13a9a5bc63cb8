/** Item 9: random sequences of changes, each reading of what changed beside one from the start. */
import { openCore } from '../../tools/core-in-page/open.mjs';

/** @param {number} sequences */
export async function changes(sequences) {
  const core = await openCore({ entry: 'tests/core/page/changes.ts' });
  let seed = 20;
  // Park and Miller's generator: the same sequences each time.
  const next = (/** @type {number} */ below) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  let made = 0;
  /** @type {string[]} */
  const differing = [];
  try {
    await core.show(
      'https://portal.example.org/record',
      '<!doctype html><html lang="en"><body></body></html>',
    );
    for (let left = sequences; left > 0; left -= 1) {
      const sequence = Array.from({ length: 1 + next(8) }, () => [next(36), next(10_000), next(10_000)]);
      made += sequence.length;
      const difference = await core.page.evaluate(`core.differs(${JSON.stringify(sequence)})`);
      if (difference !== null) differing.push(`${JSON.stringify(sequence)} ${difference}`);
    }
  } finally {
    await core.close();
  }
  for (const one of differing.slice(0, 3)) process.stderr.write(`${one}\n`);
  return [{ sequences, changes: made, differing: differing.length }];
}
