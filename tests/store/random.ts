/** Chance that can be repeated: the seed is in every failure's message. */

/** Numbers from 0 up to 1 (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A pause of a few turns of the queue, never the same twice, so that windows interleave in every way. */
export function unevenly(random: () => number): () => Promise<void> {
  return async () => {
    const turns = Math.floor(random() * 6);
    for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
    if (random() < 0.1) await new Promise((resolve) => setImmediate(resolve));
  };
}
