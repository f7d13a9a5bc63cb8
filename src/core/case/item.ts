/** What can happen to one record on a checklist; every change is a pure function. */
import type { CaseItem, IsoDate, ItemState } from './case.ts';

/** A record just put on the list: still to ask for. */
export function blankItem(id: string, label = ''): CaseItem {
  return {
    id,
    state: 'to-ask',
    label,
    holder: '',
    note: '',
    askedOn: null,
    dueOn: null,
    receivedOn: null,
    sentOn: null,
  };
}

/** A record the person added in their own words; `random` makes its id: 8–60 letters, digits or "-". */
export function ownItem(random: string, label: string): CaseItem {
  return blankItem(`own:${random.toLowerCase()}`, label);
}

/** True for a record the person added. */
export const isOwn = (item: CaseItem): boolean => item.id.startsWith('own:');

const steps = ['to-ask', 'asked', 'received', 'sent'] as const;
type Step = (typeof steps)[number];
const isStep = (state: ItemState): state is Step => (steps as readonly string[]).includes(state);

/**
 * Sets the state. A step that is reached takes today's date unless it has one already;
 * the dates of steps that are no longer reached are dropped, dates of earlier steps are never made up.
 */
export function setState(item: CaseItem, state: ItemState, today: IsoDate): CaseItem {
  if (!isStep(state)) return { ...item, state };
  const reached = steps.indexOf(state);
  const dated = (step: Step, date: IsoDate | null) => {
    if (step === state) return date ?? today;
    return steps.indexOf(step) < reached ? date : null;
  };
  return {
    ...item,
    state,
    askedOn: dated('asked', item.askedOn),
    receivedOn: dated('received', item.receivedOn),
    sentOn: dated('sent', item.sentOn),
    // Kept after "received", so that a tick by mistake can be taken back.
    dueOn: state === 'to-ask' ? null : item.dueOn,
  };
}

/** One step on: to ask → asked → received → sent. A record set aside comes back to "to ask". */
export function tick(item: CaseItem, today: IsoDate): CaseItem {
  const next = isStep(item.state) ? (steps[steps.indexOf(item.state) + 1] ?? 'sent') : 'to-ask';
  return setState(item, next, today);
}

/** One step back: sent → received → asked → to ask. */
export function untick(item: CaseItem, today: IsoDate): CaseItem {
  const before = isStep(item.state) ? (steps[steps.indexOf(item.state) - 1] ?? 'to-ask') : 'to-ask';
  return setState(item, before, today);
}

/** The dates a person can set by hand. */
export type ItemDate = 'askedOn' | 'dueOn' | 'receivedOn' | 'sentOn';

/** Sets or clears one date. */
export const setDate = (item: CaseItem, which: ItemDate, day: IsoDate | null): CaseItem => ({
  ...item,
  [which]: day,
});

/** Sets the person's note. */
export const setNote = (item: CaseItem, note: string): CaseItem => ({ ...item, note });

/** Sets who has the record. */
export const setHolder = (item: CaseItem, holder: string): CaseItem => ({ ...item, holder });

/** What else a person can write down of one request. */
export const particulars = ['method', 'reference', 'fee', 'place'] as const;
export type Particular = (typeof particulars)[number];

/** Writes one of them down; one that is emptied goes. */
export function setParticular(item: CaseItem, which: Particular, text: string): CaseItem {
  const { [which]: _, ...others } = item;
  return text === '' ? others : { ...others, [which]: text };
}

/** Renames a record that the person added; a record of the catalogue keeps its name. */
export const setLabel = (item: CaseItem, label: string): CaseItem =>
  isOwn(item) ? { ...item, label } : item;
