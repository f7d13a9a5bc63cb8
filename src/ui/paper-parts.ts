/** What of a list goes on paper beside its records: only what the person leaves ticked. */
import type { Case } from '../core/case/case.ts';
import { opinionIn, ranksIn } from '../core/case/opinions.ts';
import { callsIn, callTexts, contactTexts, peopleIn } from '../core/case/people.ts';
import { rows } from '../core/guidance/worksheet.ts';

/** The parts, in their order on the paper. */
export const paperParts = ['questions', 'people', 'calls', 'opinions', 'notes'] as const;
export type PaperPart = (typeof paperParts)[number];

const isWritten = (text: string | undefined) => (text ?? '').trim() !== '';

/** The people of whom anything was written. */
export const peopleOn = (kept: Case) =>
  peopleIn(kept).filter((contact) => contactTexts.some((which) => isWritten(contact[which])));

/** The calls of which anything was written, the latest first. */
export const callsOn = (kept: Case) =>
  callsIn(kept).filter((call) => callTexts.some((which) => isWritten(call[which])));

/** The lines of the opinions in which anything was written. */
export const opinionRowsOn = (kept: Case) =>
  rows.filter(({ id }) => ranksIn(kept).some((rank) => isWritten(opinionIn(kept, rank)[id])));

const holds: Readonly<Record<PaperPart, (kept: Case) => boolean>> = {
  questions: ({ questions }) => questions.length > 0,
  people: (kept) => peopleOn(kept).length > 0,
  calls: (kept) => callsOn(kept).length > 0,
  opinions: (kept) => opinionRowsOn(kept).length > 0,
  notes: ({ note }) => isWritten(note),
};

/** The parts of a list that hold something. */
export const partsOf = (kept: Case): readonly PaperPart[] => paperParts.filter((part) => holds[part](kept));
