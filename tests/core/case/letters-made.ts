/** Every letter as a person could get it, for the tests of letters. */
import { type Draft, draft, type Sending } from '../../../src/core/case/draft.ts';
import { blankItem, ownItem } from '../../../src/core/case/item.ts';
import { allLaws } from '../../../src/core/case/law/all.ts';
import type { Law } from '../../../src/core/case/law.ts';
import { allLetters } from '../../../src/core/case/letters/all.ts';
import { askAgain, notesFor, type Request, requestsFor } from '../../../src/core/case/requests.ts';
import { allRecords } from '../../../src/core/records/all.ts';

export const today = '2026-11-23';

/** One record for each desk. */
export const oneEach = ['path-report', 'img-files', 'rt-plan', 'path-slides', 'germline', 'plan'].map((id) =>
  blankItem(id),
);

/** All records of the catalogue, and one of the person's own. */
export const everything = [
  ...allRecords.map(({ id }) => blankItem(id)),
  ownItem('0a1b2c3d', 'Box of old films'),
];

/** The request for one desk, or a letter that asks for no records. */
export function request(id: string): Request {
  const all = [...requestsFor(oneEach, allRecords, allLetters), ...notesFor(allLetters)];
  const [first] = all;
  const again = id === 'reminder' || id === 'overdue' ? first && askAgain(first, id, allLetters) : null;
  const found = again ?? all.find(({ letter }) => letter.id === id);
  if (!found) throw new Error(`There is no letter “${id}”.`);
  return found;
}

/** The law of that id. */
export function law(id: string): Law {
  const found = allLaws.find((each) => each.id === id);
  if (!found) throw new Error(`There is no law “${id}”.`);
  return found;
}

/** One letter, filled. */
export const made = (id: string, lawId: string, sending: Partial<Sending> = {}): Draft =>
  draft(request(id), law(lawId), { today, sentOn: '2026-10-01', ...sending });

const ways: readonly Partial<Sending>[] = [
  {},
  { visitOn: '2026-12-15', asksFor: 'another', outcome: 'agree' },
  { visitOn: '2026-11-25', outcome: 'differ', asksFor: 'they-sign' },
];

/** Each letter under each law, in each way it can be sent, with what to call it. */
export const allMade: readonly (readonly [string, Draft])[] = allLaws.flatMap(({ id: lawId }) =>
  allLetters.flatMap(({ id }) =>
    ways.map((way, n) => [`${id} under ${lawId}, way ${n}`, made(id, lawId, way)] as const),
  ),
);
