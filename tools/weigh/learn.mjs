/** Multinomial logistic regression over sparse signs by proximal AdaGrad: the same weights from the same rows each time. */

/** `want`: the class, counted from 0; `share`: how much the row counts beside a whole one. @typedef {{ want: number, share: number, signs: readonly number[] }} Row */

/** @typedef {{ l1: number, l2: number, rounds: number, rate: number }} How */

/** Learnt so often, each time in another order of the rows, and the mean taken: one order alone tips what is even. */
const orders = 5;

/** A small generator, so that a run can be repeated. @param {number} seed */
function chance(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** @template T @param {T[]} list @param {() => number} random */
function shuffle(list, random) {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const [a, b] = [list[at], list[other]];
    if (a !== undefined && b !== undefined) [list[at], list[other]] = [b, a];
  }
}

/**
 * Weights for `signs` signs and `classes` classes; one more class weighs nothing and is what the others are measured against.
 * @param {readonly Row[]} rows @param {number} signs @param {number} classes
 * @param {How} how
 * @returns {Float64Array} for each sign a weight of each class, then one of each class alone
 */
export function learn(rows, signs, classes, how) {
  const all = Array.from({ length: orders }, (_, at) =>
    learnInOrder(rows, signs, classes, how, chance(at + 1)),
  );
  return (
    all[0]?.map((_, at) => all.reduce((sum, weights) => sum + (weights[at] ?? 0), 0) / orders) ??
    new Float64Array()
  );
}

/** @param {readonly Row[]} rows @param {number} signs @param {number} classes @param {How} how @param {() => number} random */
function learnInOrder(rows, signs, classes, { l1, l2, rounds, rate }, random) {
  const weights = new Float64Array((signs + 1) * classes);
  const squares = new Float64Array(weights.length).fill(1e-6);
  /** @param {number} at @param {number} slope @param {boolean} isBound */
  const step = (at, slope, isBound) => {
    const weight = weights[at] ?? 0;
    const gradient = slope + (isBound ? l2 * weight : 0);
    const square = (squares[at] ?? 0) + gradient * gradient;
    squares[at] = square;
    const size = rate / Math.sqrt(square);
    const next = weight - size * gradient;
    const least = isBound ? l1 * size : 0;
    weights[at] = Math.abs(next) <= least ? 0 : next - Math.sign(next) * least;
  };
  const order = [...rows];
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    for (const { want, share, signs: on } of order)
      for (const [c, p] of chances(weights, on, classes).slice(0, classes).entries()) {
        const slope = share * (p - (c === want ? 1 : 0));
        for (const sign of on) step(sign * classes + c, slope, true);
        step(signs * classes + c, slope, false);
      }
  }
  return weights;
}

/** The chance of each class by the weights of some signs; the last is of the class that weighs nothing. @param {Float64Array} weights @param {readonly number[]} on @param {number} classes */
export function chances(weights, on, classes) {
  const scores = [...weights.subarray(weights.length - classes), 0].map((alone, c) =>
    c === classes ? 0 : on.reduce((sum, sign) => sum + (weights[sign * classes + c] ?? 0), alone),
  );
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((a, b) => a + b);
  return powers.map((power) => power / sum);
}
