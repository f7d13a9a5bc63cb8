/** How far the open list has come, without the catalogue: the popup carries little. */
import type { CaseItem } from '../core/case/case.ts';
import { readCases } from '../store/open-case.ts';
import { unlessLocked } from '../store/saved.ts';

interface Kept {
  readonly person: string;
  readonly items: readonly CaseItem[];
}

/** Whose list, and its items; null where there is none, or the lock is shut. Rejects with StoreError. */
export const readProgress = (): Promise<Kept | null> => unlessLocked(readOpen(), null);

async function readOpen(): Promise<Kept | null> {
  const { open } = await readCases();
  return open && { person: open.case.label, items: open.items };
}
