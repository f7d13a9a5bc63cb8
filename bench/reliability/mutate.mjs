/** Breaks a file in the ways that disks, mail programs and ill will do. Whole in itself, for it is run in the browsers' pages. */

/**
 * @param {Uint8Array} bytes
 * @param {() => number} random
 * @param {readonly string[]} tokens words of the format, put in where they do not belong
 * @returns {Uint8Array<ArrayBuffer>}
 */
export function mutate(bytes, random, tokens) {
  const under = (/** @type {number} */ limit) => Math.floor(random() * limit);
  let now = [...bytes];
  const times = 1 + under(4);
  for (let time = 0; time < times; time += 1) {
    const at = under(now.length);
    const length = 1 + under(40);
    const token = [...new TextEncoder().encode(tokens[under(tokens.length)] ?? '')];
    const way = under(9);
    if (way === 0) now[at] = under(256);
    else if (way === 1) now.splice(at, length);
    else if (way === 2) now.splice(at, 0, ...token);
    else if (way === 3) now.splice(at, length, ...token);
    else if (way === 4) now.splice(at, 0, ...now.slice(at, at + length));
    else if (way === 5) now.splice(at, 0, ...now.slice(under(now.length)).slice(0, length));
    else if (way === 6 && random() < 0.3) now = now.slice(0, at);
    else if (way === 7 && random() < 0.2)
      now.splice(at, 0, ...Array.from({ length: 2000 }, () => token).flat());
    else now[at] = (now[at] ?? 0) ^ (1 << under(8));
  }
  return Uint8Array.from(now);
}
