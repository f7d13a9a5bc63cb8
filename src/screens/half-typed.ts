/** Half-typed texts that belong to nothing yet: kept through a closed sidebar, shown again when it opens. */
import { useMemo } from 'preact/hooks';
import { readDraft, writeDraft } from '../store/drafts.ts';
import type { Drafts } from '../ui/case.ts';
import { useDrafts } from '../ui/drafts.ts';
import { type Trouble, telling, tellOwn } from './trouble.ts';

/** The drafts of one list, by the name of their field. Rejects with StoreError. */
async function readDrafts(
  caseId: string,
  names: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const texts = await Promise.all(names.map((name) => readDraft(`${name}/${caseId}`)));
  return Object.fromEntries(names.map((name, at) => [name, texts[at] ?? '']));
}

/** The drafts of one list as a screen holds them, each kept within 250 ms; `tell` hears where one could not be. */
export function useHalfTyped(
  caseId: string,
  names: readonly string[],
  tell: (trouble: Trouble | null) => void,
): Drafts {
  const told = useMemo(() => tellOwn(tell), [tell]);
  return useDrafts(
    caseId,
    (id) => readDrafts(id, names),
    (id, name, text) => void telling(writeDraft(`${name}/${id}`, text), told),
  );
}
