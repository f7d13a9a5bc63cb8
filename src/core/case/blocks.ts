/** Passages that letters share, so that every request holds what a records office needs. */
import type { Passage } from './letter.ts';

/** The top of a letter. */
export const head: readonly Passage[] = [
  { does: 'date', words: { en: 'Date: {today}' } },
  { does: 'addressee', words: { en: 'To: {holder}\n{place}\n{place-address}' } },
];

/** Who the records are about, and who asks. */
export const who: readonly Passage[] = [
  {
    does: 'patient',
    words: {
      en: 'Patient: {name}\nOther names: {other-names}\nDate of birth: {birth-date}\nPatient number: {record-number}\nPhone: {phone}\nAddress: {address}',
    },
  },
  {
    does: 'requester',
    only: 'asks for self',
    words: { en: 'I am the patient, and I ask for my own records.' },
  },
  {
    does: 'requester',
    only: 'asks for another',
    words: {
      en: 'I am {asker}, and I act for the patient as {relation}. Proof that I may do so is enclosed.',
    },
  },
];

/** By which way, by when, at what cost. */
export const terms: readonly Passage[] = [
  {
    does: 'delivery',
    words: {
      en: 'Please use the way I tick:\n[ ] the patient portal\n[ ] post to the address above\n[ ] email to {email}. I know that email may not be private, and I accept that.',
    },
  },
  {
    does: 'need-by',
    only: 'visit known',
    words: { en: 'I need them by {need-by}. The second-opinion visit is on {visit}.' },
  },
  {
    does: 'need-by',
    only: 'visit not known',
    words: { en: 'I need them by {wanted-by}, for a second-opinion visit.' },
  },
  { does: 'fee-estimate', law: 'fee' },
  {
    does: 'fee-estimate',
    words: { en: 'Please tell me any cost before you start, and when the copies will be ready.' },
  },
];

/** The end of a request. */
export const close: readonly Passage[] = [
  {
    does: 'contact-and-gaps',
    words: {
      en: 'Please tell me whom I can call about this. If you do not have something, or hold it back, please write to me what and why.',
    },
  },
  {
    does: 'follow-up',
    words: { en: 'I plan to call around {call-on} to ask how it is going. Thank you for your help.' },
  },
  { does: 'signature', words: { en: 'Signature: {signature}\nDate: {today}' } },
  { does: 'enclosure', words: { en: 'Enclosed: a copy of my photo ID.' } },
];
