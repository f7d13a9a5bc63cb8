/** The lists a person keeps, and the one that is open, as screens take them. */
import type { Case, WholeCase } from '../core/case/case.ts';
import { isArchived } from '../core/case/change.ts';
import { recordOf } from '../core/records/all.ts';
import { readCases } from '../store/open-case.ts';
import { unlessLocked } from '../store/saved.ts';
import { type Kind, onStoreChange } from '../store/watch.ts';
import type { Entry } from '../ui/checklist.tsx';
import type { Follow } from '../ui/live.ts';
import type { Person } from '../ui/person.tsx';
import { say } from '../ui/speak.ts';

/** Everyone with a list, with what it is about; the lists put away; and the open list with its records. */
export interface Lists {
  readonly people: readonly (Person & Pick<Case, 'conditions' | 'charts'>)[];
  readonly away: readonly (Person & Pick<Case, 'archivedOn'>)[];
  readonly open: WholeCase | null;
}

/** Before anything is known; the very same while the lock is shut. */
export const noLists: Lists = { people: [], away: [], open: null };

/** Reads them all. None while the lock is shut. Rejects with StoreError. */
export const readLists = (): Promise<Lists> => unlessLocked(readThem(), noLists);

async function readThem(): Promise<Lists> {
  const { all, open } = await readCases();
  return { people: all.filter((kept) => !isArchived(kept)), away: all.filter(isArchived), open };
}

/** Items with what the catalogue knows of them. */
export function entriesOf(whole: WholeCase): readonly Entry[] {
  return whole.items.map((item) => ({ item, record: recordOf(item.id) }));
}

/** The catalogue's name of a record; "" where it has none of that id. */
export function nameOfRecord(id: string | undefined, lang: string): string {
  const record = id === undefined ? null : recordOf(id);
  return record ? say(record.label, lang) : '';
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
