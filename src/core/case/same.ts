/** Whether two values say the same, whatever order their keys came in. */
import type { CaseItem, WholeCase } from './case.ts';

/** Equal in content, for values that JSON can hold. */
export function sameContent(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const theirs = new Map(Object.entries(b));
  const mine = Object.entries(a);
  return (
    mine.length === theirs.size &&
    mine.every(([key, value]) => theirs.has(key) && sameContent(value, theirs.get(key)))
  );
}

const byId = (items: readonly CaseItem[]) => Object.fromEntries(items.map((item) => [item.id, item]));

/** The same case with the same items, in any order. */
export function sameCase(a: WholeCase, b: WholeCase): boolean {
  return a.items.length === b.items.length && sameContent([a.case, byId(a.items)], [b.case, byId(b.items)]);
}
