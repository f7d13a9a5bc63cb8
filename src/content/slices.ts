/** Runs long work in slices, so that the page stays quick under the person's hands. */

/** Milliseconds of work before the page is let go on. */
const slice = 8;

declare const scheduler: { readonly yield?: () => Promise<void> } | undefined;

function pause(): Promise<void> {
  if (typeof scheduler === 'object' && scheduler.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Runs steps to their end; null where it was called off on the way. */
export async function inSlices<T>(steps: Generator<void, T, void>, isOff: () => boolean): Promise<T | null> {
  let until = performance.now() + slice;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await pause();
    if (isOff()) return null;
    until = performance.now() + slice;
  }
}
