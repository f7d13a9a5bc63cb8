/** Which case the sidebar and workspace show. */
import * as v from 'valibot';
import type { Case, WholeCase } from '../core/case/case.ts';
import { isArchived } from '../core/case/change.ts';
import { rawOf } from './area.ts';
import { caseKey } from './case-keys.ts';
import { listWithOpen } from './cases.ts';
import type { Saved } from './saved.ts';
import { changeStored, readStored, type Stored } from './stored.ts';

/** Where its id lies. */
export const openCaseKey = 'open-case';

const stored: Stored<string | null> = {
  key: openCaseKey,
  area: 'local',
  shape: { schema: v.nullable(v.string()), migrations: [] },
  initial: null,
};

/** The id of the open case; null when none is, or it was erased. Rejects with StoreError. */
export async function openCaseId(): Promise<string | null> {
  const id = await readStored(stored);
  if (id === null) return null;
  const key = caseKey(id);
  return key in (await rawOf('local', [key])) ? id : null;
}

/** All cases, oldest first, and the open one whole; where none is open, the oldest that was not put away is. Rejects with StoreError. */
export async function readCases(): Promise<{
  readonly all: readonly Case[];
  readonly open: WholeCase | null;
}> {
  const chosen = await openCaseId();
  return listWithOpen((all) => chosen ?? all.find((kept) => !isArchived(kept))?.id);
}

/** Opens a case, or none. */
export const setOpenCase = (id: string | null): Promise<Saved<string | null>> =>
  changeStored(stored, () => id);
