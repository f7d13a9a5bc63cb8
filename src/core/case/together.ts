/** Several records at once: the same state, holder or day for all that were chosen. */
import type { CaseItem, IsoDate, ItemState } from './case.ts';
import { setState } from './item.ts';

/** What is to change; null and "" leave things as they are. */
export interface Together {
  readonly state: ItemState | null;
  readonly holder: string;
  readonly askedOn: IsoDate | null;
}

/** True where something would change. */
export const isChange = ({ state, holder, askedOn }: Together): boolean =>
  state !== null || holder.trim() !== '' || askedOn !== null;

/** One record, changed with the others. A day of asking makes a record asked for where it was still to ask. */
export function changeTogether(
  item: CaseItem,
  { state, holder, askedOn }: Together,
  today: IsoDate,
): CaseItem {
  const wanted = state ?? (askedOn !== null && item.state === 'to-ask' ? 'asked' : null);
  const moved = wanted === null ? item : setState(item, wanted, today);
  return {
    ...moved,
    holder: holder.trim() || moved.holder,
    // A record that is still to be asked for has no day of asking.
    askedOn: moved.state === 'to-ask' ? null : (askedOn ?? moved.askedOn),
  };
}
