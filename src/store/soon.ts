/** Saves what is being typed: soon after the first keystroke, at once when the window goes away, or once the lock is open. */

/** Longest wait in ms before a write starts; with the write itself it stays under the promised 250. */
export const SOON = 150;

interface Waiting {
  /** The newest way to save; older ones are outdated. */
  save: () => Promise<unknown>;
  readonly start: () => void;
  readonly end: Promise<unknown>;
}

const waiting = new Map<string, Waiting>();

/** What the lock shut out mid-word, or the want of one: held by this window until it is open. */
const shutOut = new Map<string, () => Promise<unknown>>();

const isLocked = (end: unknown) =>
  typeof end === 'object' &&
  end !== null &&
  'why' in end &&
  (end.why === 'locked' || end.why === 'lock-required');

async function attempt(key: string, job: Waiting): Promise<unknown> {
  const end = await job.save();
  if (isLocked(end)) shutOut.set(key, job.save);
  return end;
}

/** Saves what the lock shut out, now that it is open. What was typed since stands. */
export function saveShutOut(): void {
  const all = [...shutOut];
  shutOut.clear();
  for (const [key, save] of all) if (!waiting.has(key)) void saveSoon(key, save);
}

function wait(key: string, save: () => Promise<unknown>): Waiting {
  let start = () => {};
  const begun = new Promise<void>((resolve) => {
    const timer = setTimeout(() => begin(), SOON);
    const begin = () => {
      clearTimeout(timer);
      waiting.delete(key);
      resolve();
    };
    start = begin;
  });
  const job: Waiting = { save, start: () => start(), end: begun.then(() => attempt(key, job)) };
  waiting.set(key, job);
  return job;
}

/** Writes everything that waits, now. Resolves when all of it has ended. */
export async function flush(): Promise<void> {
  const jobs = [...waiting.values()];
  for (const job of jobs) job.start();
  await Promise.allSettled(jobs.map((job) => job.end));
}

let watching = false;

function watchLeaving(): void {
  if (watching || typeof document === 'undefined') return;
  watching = true;
  addEventListener('pagehide', () => void flush());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void flush();
  });
}

/**
 * Runs `save` at most 150 ms after the first call for `key`; of several calls until then only the last `save` runs,
 * and all callers get its end. The wait does not start anew with each keystroke, so that fast typing is saved too.
 */
export function saveSoon<T>(key: string, save: () => Promise<T>): Promise<T> {
  watchLeaving();
  const job = waiting.get(key) ?? wait(key, save);
  job.save = save;
  return job.end as Promise<T>;
}
