/** The lists a person keeps, and the one that is open, as screens take them. */
import type { WholeCase } from './core/case/case.ts';
import { allRecords } from './core/records/all.ts';
import { listCases, readWholeCase } from './store/cases.ts';
import { openCaseId } from './store/open-case.ts';
import { unlessLocked } from './store/saved.ts';
import { type Kind, onStoreChange } from './store/watch.ts';
import type { Entry } from './ui/checklist.tsx';
import type { Follow } from './ui/live.ts';
import type { Person } from './ui/person.tsx';

/** Everyone with a list, with what it is about; and the open list with its records. */
export interface Lists {
  readonly people: readonly (Person & { readonly conditions: readonly string[] })[];
  readonly open: WholeCase | null;
}

/** Before anything is known. */
export const noLists: Lists = { people: [], open: null };

/** Reads them all. Where none is open, the oldest is. None while the lock is shut. Rejects with StoreError. */
export const readLists = (): Promise<Lists> => unlessLocked(readThem(), noLists);

async function readThem(): Promise<Lists> {
  const [people, chosen] = await Promise.all([listCases(), openCaseId()]);
  const id = chosen ?? people[0]?.id;
  return { people, open: id === undefined ? null : await readWholeCase(id) };
}

/** Items with what the catalogue knows of them. */
export function entriesOf(whole: WholeCase): readonly Entry[] {
  return whole.items.map((item) => ({ item, record: allRecords.find(({ id }) => id === item.id) ?? null }));
}

/** What `readLists` is to follow. */
export const listKinds = ['case', 'item', 'open-case', 'lock', 'lock-key'] as const;

/** Calls back whenever something of these kinds was stored. */
export function followKinds(...wanted: readonly Kind[]): Follow {
  return (again, signal) =>
    onStoreChange(({ kinds }) => {
      if (wanted.some((kind) => kinds.has(kind))) again();
    }, signal);
}
