import lawCaOnAccess from '../../guidance/sources/law-ca-on-access.ts';
import lawCaOnComplaint from '../../guidance/sources/law-ca-on-complaint.ts';
import lawCaOnFees from '../../guidance/sources/law-ca-on-fees.ts';
import { type Law, toThePerson } from '../law.ts';

export default {
  id: 'ca-on',
  country: 'CA',
  region: 'ON',
  place: { en: 'Canada: Ontario' },
  name: { en: 'PHIPA' },
  clock: { count: 30, unit: 'days', extra: 30, basis: 'law' },
  says: {
    right: { en: 'I ask for these copies under Ontario’s health privacy law (PHIPA).' },
    delivery: toThePerson.delivery,
    fee: { en: 'PHIPA allows a fee up to fair cost recovery, and asks you to give me an estimate first.' },
    clock: {
      en: 'PHIPA gives you 30 days. If you need up to 30 days more, please write to me why, and how long.',
    },
    images: null,
    genes: null,
    office: null,
  },
  tells: {
    toMe: toThePerson.toMe,
    due: {
      en: 'PHIPA gives the office 30 days from the day it gets your request. From {from}, that is {due}.',
    },
    late: {
      en: 'If they stay silent, that counts as a no. You can complain to the Ontario commissioner (IPC) within six months.',
    },
  },
  regulator: { en: 'The Information and Privacy Commissioner of Ontario (IPC)' },
  source: lawCaOnAccess,
  also: [lawCaOnFees, lawCaOnComplaint],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'PHIPA: answer no later than 30 days after receipt; up to 30 more with written reasons. Fee: estimate first, at most reasonable cost recovery. No answer is a deemed refusal; complaint to the IPC within six months.',
  },
  clinician: null,
} satisfies Law;
