/** `navigator.locks` for Node: exclusive and shared locks, first come first served. */

interface Waiting {
  readonly shared: boolean;
  readonly start: () => void;
}

interface Lock {
  holders: number;
  shared: boolean;
  queue: Waiting[];
}

/** A lock manager of its own. */
export function fakeLocks() {
  const locks = new Map<string, Lock>();

  function admit(lock: Lock): void {
    for (;;) {
      const next = lock.queue[0];
      if (next === undefined || (lock.holders > 0 && !(lock.shared && next.shared))) return;
      lock.queue.shift();
      lock.holders += 1;
      lock.shared = next.shared;
      next.start();
    }
  }

  type Job<T> = () => Promise<T>;
  async function request<T>(name: string, ...rest: [Job<T>] | [{ mode: string }, Job<T>]): Promise<T> {
    const [options, job] = rest.length === 1 ? [{ mode: 'exclusive' }, rest[0]] : rest;
    const lock = locks.get(name) ?? { holders: 0, shared: false, queue: [] };
    locks.set(name, lock);
    await new Promise<void>((start) => {
      lock.queue.push({ shared: options.mode === 'shared', start });
      admit(lock);
    });
    try {
      return await job();
    } finally {
      lock.holders -= 1;
      admit(lock);
    }
  }
  return { request };
}
