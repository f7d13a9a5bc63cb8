import lawCaBcAccess from '../../guidance/sources/law-ca-bc-access.ts';
import lawCaBcFees from '../../guidance/sources/law-ca-bc-fees.ts';
import { type Law, toThePerson } from '../law.ts';

export default {
  id: 'ca-bc',
  country: 'CA',
  region: 'BC',
  place: { en: 'Canada: British Columbia' },
  name: { en: 'BC privacy law' },
  clock: { count: 30, unit: 'working days', extra: null, basis: 'law' },
  says: {
    right: {
      en: 'I ask for these copies under BC privacy law: FIPPA for public hospitals, PIPA for private clinics.',
    },
    delivery: toThePerson.delivery,
    fee: { en: 'If a fee applies, please send me a written estimate first. PIPA allows only a minimal one.' },
    clock: { en: 'The law gives you 30 business days to answer.' },
    images: null,
    genes: null,
    office: null,
  },
  tells: {
    toMe: toThePerson.toMe,
    due: {
      en: 'BC law gives the office 30 business days. From {from}, weekends left out, that is {due}. Public holidays come on top.',
    },
    late: {
      en: 'Write to the privacy officer first. If that does not help, you can turn to BC’s commissioner.',
    },
  },
  regulator: { en: 'The Information and Privacy Commissioner for British Columbia' },
  source: lawCaBcAccess,
  also: [lawCaBcFees],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'FIPPA (public bodies, hospitals) and PIPA (private practice): 30 business days to respond. PIPA: a minimal fee, with a written estimate first. Complaints to the commissioner.',
  },
  clinician: null,
} satisfies Law;
