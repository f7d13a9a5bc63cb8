import lawCaSkAccess from '../../guidance/sources/law-ca-sk-access.ts';
import { type Law, toThePerson } from '../law.ts';

export default {
  id: 'ca-sk',
  country: 'CA',
  region: 'SK',
  place: { en: 'Canada: Saskatchewan' },
  name: { en: 'HIPA' },
  clock: { count: 30, unit: 'days', extra: 30, basis: 'law' },
  says: {
    right: { en: 'I ask for these copies under Saskatchewan’s Health Information Protection Act (HIPA).' },
    delivery: toThePerson.delivery,
    fee: { en: 'HIPA allows a fair fee for access and copies.' },
    clock: { en: 'HIPA gives you 30 days. If you need up to 30 days more, please write to me why.' },
    images: null,
    genes: null,
    office: null,
  },
  tells: {
    toMe: toThePerson.toMe,
    due: { en: 'HIPA gives the office 30 days for a written request. From {from}, that is {due}.' },
    late: {
      en: 'Write to the privacy officer first. If that does not help, you can turn to the commissioner of Saskatchewan.',
    },
  },
  regulator: { en: 'The Information and Privacy Commissioner of Saskatchewan' },
  source: lawCaSkAccess,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'HIPA: a written request must be answered within 30 days, which can be extended by up to 30 days; a reasonable fee; complaints about denial or fee to the commissioner.',
  },
  clinician: null,
} satisfies Law;
