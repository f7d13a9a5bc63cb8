/** Precision, recall, F1 and their bootstrap intervals. */

/** A seeded generator, so that two runs print the same intervals. @param {number} seed */
function random(seed) {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** @typedef {{ readonly gold: string, readonly got: string }} Pair */

/** @param {readonly Pair[]} pairs @param {string} label */
export function prf(pairs, label) {
  let hit = 0;
  let extra = 0;
  let missed = 0;
  for (const { gold, got } of pairs) {
    if (got === label && gold === label) hit += 1;
    else if (got === label) extra += 1;
    else if (gold === label) missed += 1;
  }
  const precision = hit / (hit + extra || 1);
  const recall = hit / (hit + missed || 1);
  return { precision, recall, f1: (2 * hit) / (2 * hit + extra + missed || 1), n: hit + missed };
}

/** @param {readonly Pair[]} pairs @param {readonly string[]} labels */
export function macro(pairs, labels) {
  return labels.reduce((sum, label) => sum + prf(pairs, label).f1, 0) / labels.length;
}

/** The middle 95 % of a figure over 1,000 resamples. @template T @param {readonly T[]} items @param {(sample: readonly T[]) => number} figure */
export function interval(items, figure) {
  const next = random(20_260_731);
  const values = Array.from({ length: 1000 }, () =>
    figure(items.map(() => /** @type {T} */ (items[Math.floor(next() * items.length)]))),
  ).sort((a, b) => a - b);
  return /** @type {const} */ ([values[25] ?? 0, values[974] ?? 0]);
}

const three = (/** @type {number} */ value) => value.toFixed(3).replace(/^0/, '');

/** A line of a table. @param {string} name @param {readonly Pair[]} pairs @param {string} label */
export function line(name, pairs, label) {
  const { precision, recall, f1, n } = prf(pairs, label);
  const part = (/** @type {'precision' | 'recall' | 'f1'} */ key) => {
    const [low, high] = interval(pairs, (sample) => prf(sample, label)[key]);
    return `${three({ precision, recall, f1 }[key])} [${three(low)}–${three(high)}]`;
  };
  return `${name.padEnd(34)} P ${part('precision')}  R ${part('recall')}  F1 ${part('f1')}  n ${n} of ${pairs.length}`;
}
