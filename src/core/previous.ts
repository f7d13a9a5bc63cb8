/** A page that is read again and again: what is kept of it. */
import type { Previous } from './look.ts';
import { openKept } from './page/kept.ts';

/** A page that was not read yet. */
export const openPrevious = (): Previous => ({
  parts: openKept(),
  said: { signs: new WeakMap(), told: new WeakMap() },
});
