/** JSON from outside, parsed so that it can do no harm: nothing deep, nothing that reaches a prototype, never a throw. */

const MAX_DEPTH = 10;
const refusedKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** True for a value that is shallow and has no key that could reach a prototype. Walks without recursion. */
export function isHarmless(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) return false;
    const next: unknown[] = [];
    for (const each of level) {
      if (typeof each !== 'object' || each === null) continue;
      for (const [key, inner] of Object.entries(each)) {
        if (refusedKeys.has(key)) return false;
        next.push(inner);
      }
    }
    level = next;
  }
  return true;
}

/** The value of a JSON text, with or without a byte order mark; undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
