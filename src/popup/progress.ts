/** How far the open list has come, without the catalogue: the popup carries little. */
import type { CaseItem } from '../core/case/case.ts';
import { isArchived } from '../core/case/change.ts';
import { listCases, readWholeCase } from '../store/cases.ts';
import { openCaseId } from '../store/open-case.ts';

/** Whose list, and its items; null where there is none. Rejects with StoreError. */
export async function readProgress(): Promise<{ person: string; items: readonly CaseItem[] } | null> {
  const id = (await openCaseId()) ?? (await listCases()).find((kept) => !isArchived(kept))?.id;
  const whole = id === undefined ? null : await readWholeCase(id);
  return whole && { person: whole.case.label, items: whole.items };
}
