/** People and places around a case, and the phone calls: whom to reach, who said what. Typed by the person, never taken from a portal. */
import type { Blank } from './blanks.ts';
import type { Case, CaseItem, IsoDate, Role } from './case.ts';
import type { CallText, ContactText } from './people-texts.ts';

export { type Role, roles } from './case.ts';
export {
  type CallText,
  type ContactText,
  callTexts,
  contactTexts,
} from './people-texts.ts';

/** One person or place; "" where nothing was written. */
export type Contact = Readonly<Record<ContactText, string>> & { readonly id: string; readonly role: Role };

/** One phone call. `done`: the follow-up needs no more reminding. */
export type Call = Readonly<Record<CallText, string>> & {
  readonly id: string;
  readonly on: IsoDate;
  readonly followUpOn: IsoDate | null;
  readonly done: boolean;
};

/** The people of a case, in the order they were added. */
export const peopleIn = (kept: Case): readonly Contact[] => kept.people ?? [];

/** The calls of a case, the latest first. */
export const callsIn = (kept: Case): readonly Call[] =>
  (kept.calls ?? []).toSorted((a, b) => b.on.localeCompare(a.on));

/** Adds someone of whom only the role is known yet; once. */
export function addContact(kept: Case, id: string, role: Role): Case {
  if (peopleIn(kept).some((each) => each.id === id)) return kept;
  const blank = { name: '', place: '', phone: '', email: '', address: '', note: '' };
  return { ...kept, people: [...peopleIn(kept), { id, role, ...blank }] };
}

/** Changes what is known of one of them. */
export const setContact = (kept: Case, id: string, change: Partial<Omit<Contact, 'id'>>): Case => ({
  ...kept,
  people: peopleIn(kept).map((each) => (each.id === id ? { ...each, ...change } : each)),
});

/** Takes one off. */
export const removeContact = (kept: Case, id: string): Case => ({
  ...kept,
  people: peopleIn(kept).filter((each) => each.id !== id),
});

/** Notes a call of today, with everything still to be written; once. */
export function addCall(kept: Case, id: string, on: IsoDate): Case {
  const calls = kept.calls ?? [];
  if (calls.some((each) => each.id === id)) return kept;
  const blank = { with: '', said: '', reference: '', followUpOn: null, done: false };
  return { ...kept, calls: [...calls, { id, on, ...blank }] };
}

/** Changes what was written of a call. A new day to follow up on is one that still matters. */
export const setCall = (kept: Case, id: string, change: Partial<Omit<Call, 'id'>>): Case => ({
  ...kept,
  calls: (kept.calls ?? []).map((each) =>
    each.id === id ? { ...each, ...('followUpOn' in change && { done: false }), ...change } : each,
  ),
});

/** Takes a call off. */
export const removeCall = (kept: Case, id: string): Case => ({
  ...kept,
  calls: (kept.calls ?? []).filter((each) => each.id !== id),
});

/** What to call someone: by name, else by place; "" where neither is written. */
export const calledOf = ({ name, place }: Pick<Contact, 'name' | 'place'>): string =>
  name.trim() || place.trim();

/** Holders to suggest: places and names of the people, then what other records of the list say; each once. */
export function holdersKnown(kept: Case, items: readonly CaseItem[]): readonly string[] {
  const known = [
    ...peopleIn(kept).flatMap(({ name, place }) => [place, name]),
    ...items.map(({ holder }) => holder),
  ];
  const each = new Map(known.map((text) => [text.trim().toLowerCase(), text.trim()]));
  each.delete('');
  return [...each.values()];
}

const slotsOf: Readonly<Record<Role, Partial<Record<Blank, readonly ContactText[]>>>> = {
  doctor: { doctor: ['name'], place: ['place'], 'place-address': ['address'] },
  records: { place: ['place', 'name'], 'place-address': ['address'] },
  insurer: { insurer: ['name', 'place', 'address'] },
  other: { place: ['place', 'name'], 'place-address': ['address'] },
};

/** What someone fills of a letter's blanks. An insurer's blank takes name and address; every other the first text there is. */
export function fillsOf(contact: Contact, wanted: readonly Blank[]): readonly (readonly [Blank, string])[] {
  return Object.entries(slotsOf[contact.role]).flatMap(
    ([slot, texts]): readonly (readonly [Blank, string])[] => {
      const blank = wanted.find((each) => each === slot);
      const written = texts.map((text) => contact[text].trim()).filter(Boolean);
      const filled = slot === 'insurer' ? written.join('\n') : (written[0] ?? '');
      return blank && filled ? [[blank, filled]] : [];
    },
  );
}
