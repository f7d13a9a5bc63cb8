/** Half-typed texts that belong to nothing yet: kept through a closed sidebar, shown again when it opens. */
import { readDraft, writeDraft } from '../store/drafts.ts';

/** The drafts of one list, by the name of their field. Rejects with StoreError. */
export async function readDrafts(
  caseId: string,
  names: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const texts = await Promise.all(names.map((name) => readDraft(`${name}/${caseId}`)));
  return Object.fromEntries(names.map((name, at) => [name, texts[at] ?? '']));
}

/** Keeps one draft, within 250 ms. */
export const keepDraft = (caseId: string, name: string, text: string) =>
  writeDraft(`${name}/${caseId}`, text);
