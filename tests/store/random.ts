/** Chance that can be repeated: the seed is in every failure's message. */
export { chance } from '../../bench/reliability/chance.mjs';

/** A pause of a few turns of the queue, never the same twice, so that windows interleave in every way. */
export function unevenly(random: () => number): () => Promise<void> {
  return async () => {
    const turns = Math.floor(random() * 6);
    for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
    if (random() < 0.1) await new Promise((resolve) => setImmediate(resolve));
  };
}
