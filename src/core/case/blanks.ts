/** The blanks of letters: what only the person can fill in, by hand or in our own form, never from a portal. */
import type { Country, Words } from '../guidance/advice.ts';
import { isNorthAmerican } from './law.ts';

/** What stands between the brackets until the person fills it in. */
export const blanks = {
  name: { en: 'name as on the chart' },
  'other-names': { en: 'other names used, if any' },
  'birth-date': { en: 'date of birth' },
  'record-number': { en: 'hospital or health number, if you know it' },
  phone: { en: 'phone' },
  address: { en: 'post address' },
  email: { en: 'email, if you want it that way' },
  asker: { en: 'your own name' },
  relation: { en: 'parent, guardian or other' },
  signature: { en: 'sign here by hand' },
  place: { en: 'name of the hospital or clinic' },
  'place-address': { en: 'its address or fax' },
  doctor: { en: 'doctor’s name' },
  'second-doctor': { en: 'second doctor or clinic' },
  'second-address': { en: 'their address, fax or upload link' },
  'from-date': { en: 'first date' },
  'to-date': { en: 'last date' },
  'scan-dates': { en: 'dates and kinds of scans' },
  'biopsy-date': { en: 'date of the biopsy or surgery' },
  'lab-number': { en: 'lab number on the report' },
  lab: { en: 'name and address of the lab that will review' },
  'return-by': { en: 'date to return them' },
  'test-date': { en: 'date of the test' },
  insurer: { en: 'insurer' },
  'member-number': { en: 'member number' },
  'visit-day': { en: 'day of the visit' },
  'wanted-by': { en: 'date you need them by' },
  advice: { en: 'their advice, in one or two lines' },
} as const satisfies Record<string, Words>;

export type Blank = keyof typeof blanks;

/** What a few blanks are called in North America. */
export const american: Partial<Readonly<Record<Blank, Words>>> = { address: { en: 'mailing address' } };

/** What stands for a blank in a letter to an office of that country. */
export const labelOf = (blank: Blank, country: Country | null): Words =>
  (isNorthAmerican(country) ? american[blank] : undefined) ?? blanks[blank];

/** Those that say who a person is or how to reach them. */
export const identity: readonly Blank[] = [
  'name',
  'other-names',
  'birth-date',
  'record-number',
  'phone',
  'address',
  'email',
  'asker',
  'relation',
  'signature',
  'member-number',
];

/** True where a word in braces is a blank. */
export const isBlank = (slot: string): slot is Blank => Object.hasOwn(blanks, slot);
