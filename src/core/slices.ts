/** Runs long work in slices, so that the page stays quick under the person's hands. */

/** Milliseconds of work before the page is let go on. */
const slice = 8;

// In every browser that this extension asks for (Chrome 129, Firefox 142), and not yet in TypeScript's library.
declare const scheduler: { readonly yield: () => Promise<void> };

/** Runs steps to their end; null where it was called off on the way. */
export async function inSlices<T>(steps: Generator<void, T, void>, isOff: () => boolean): Promise<T | null> {
  let until = performance.now() + slice;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await scheduler.yield();
    if (isOff()) return null;
    until = performance.now() + slice;
  }
}
