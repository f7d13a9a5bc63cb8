/** Chooses the letters for what a case still wants: one letter asks one holder for all that it has. */
import type { RecordItem } from '../records/record.ts';
import type { CaseItem } from './case.ts';
import { officeOf, paperName } from './holders.ts';
import type { Letter } from './letter.ts';

/** One letter still to be filled. */
export interface Request {
  readonly letter: Letter;
  /** The department, or "" where the letter goes to a person. */
  readonly room: string;
  /** The holder in the person's own words, or "". */
  readonly place: string;
  readonly items: readonly { readonly id: string; readonly name: string }[];
}

const wanted = (item: CaseItem) => item.state === 'to-ask' || item.state === 'not-in-portal';

/**
 * The letters that ask for records, in the order to send them. Without `only`, for all records still to ask for;
 * what the person has or makes needs no letter. Same arguments, same answer.
 */
export function requestsFor(
  items: readonly CaseItem[],
  records: readonly RecordItem[],
  letters: readonly Letter[],
  { only = items.filter(wanted) }: { only?: readonly CaseItem[] } = {},
): readonly Request[] {
  const byHolder = new Map<string, Request & { items: { id: string; name: string }[] }>();
  for (const item of only) {
    const record = records.find(({ id }) => id === item.id);
    const { key, desk, room, place } = officeOf(item, record);
    const letter = letters.find(({ to }) => to === desk);
    if (!letter) continue;
    const request = byHolder.get(key) ?? { letter, room, place, items: [] };
    request.items.push({ id: item.id, name: paperName(item, record).en });
    byHolder.set(key, request);
  }
  return [...byHolder.values()].toSorted((a, b) => a.letter.rank - b.letter.rank);
}

/** The letters that ask for no records: to the doctor and the insurer. */
export function notesFor(letters: readonly Letter[]): readonly Request[] {
  return letters
    .filter(({ to }) => to === 'doctor' || to === 'insurer')
    .map((letter) => ({ letter, room: '', place: '', items: [] }));
}

/** The same request once more: as a reminder, or to the privacy officer. */
export function askAgain(
  request: Request,
  how: 'reminder' | 'overdue',
  letters: readonly Letter[],
): Request | null {
  const letter = letters.find(({ id }) => id === how);
  return letter ? { ...request, letter } : null;
}
