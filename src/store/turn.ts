/** Taking turns: whoever reads, changes and writes a value does so alone, in all windows of the extension. */

/** Runs `job` while no other window changes what `name` stands for. Different names go at once. */
export function inTurn<T>(name: string, job: () => Promise<T>): Promise<T> {
  return navigator.locks.request('store', { mode: 'shared' }, () =>
    navigator.locks.request(`store/${name}`, job),
  );
}

/** Runs `job` while nobody else changes anything. Never from within another turn. */
export function alone<T>(job: () => Promise<T>): Promise<T> {
  return navigator.locks.request('store', job);
}
