/** Chooses the records worth asking for: the six to start with, then the family's own, then paperwork. */
import type { Facts } from '../assessment.ts';
import { type Because, bearing, fits, type Moment } from '../guidance/fits.ts';
import { momentOfCase } from '../guidance/moment.ts';
import type { RecordItem } from './record.ts';

/** Which part of the list a record belongs to. */
export type Part = 'start' | 'family' | 'everyone' | 'paper';

/** A record to ask for, with its part of the list and why it is there. */
export interface Chosen {
  readonly item: RecordItem;
  readonly part: Part;
  readonly because: Because;
}

const parts: readonly Part[] = ['start', 'family', 'everyone', 'paper'];

/** The records for a page or a case seen as one, in the order to ask. Same arguments, same answer. */
export function recordsAt(moment: Moment, catalogue: readonly RecordItem[]): readonly Chosen[] {
  const findings = bearing(moment);
  return catalogue
    .flatMap((item): Chosen[] => {
      const because = [item.for, ...(item.alsoFor ?? [])]
        .map((whom) => fits(whom, moment, findings))
        .find((reason) => reason !== null);
      return because ? [{ item, part: partOf(item, because), because }] : [];
    })
    .sort((a, b) => parts.indexOf(a.part) - parts.indexOf(b.part) || order(a.item, b.item));
}

/** The same for a case: its conditions, the first of which `facts` belong to. */
export function recordsFor(
  conditions: readonly string[],
  facts: Facts,
  catalogue: readonly RecordItem[],
): readonly RecordItem[] {
  return recordsAt(momentOfCase(conditions, facts), catalogue).map(({ item }) => item);
}

function partOf(item: RecordItem, because: Because): Part {
  if (item.start !== null) return 'start';
  if (item.kind === 'paper') return 'paper';
  return because.rule === 'everyone' ? 'everyone' : 'family';
}

function order(a: RecordItem, b: RecordItem): number {
  return (a.start ?? 7) - (b.start ?? 7) || (a.rank ?? 50) - (b.rank ?? 50) || (a.id < b.id ? -1 : 1);
}
