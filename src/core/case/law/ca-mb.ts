import lawCaMbAccess from '../../guidance/sources/law-ca-mb-access.ts';
import lawCaMbComplaint from '../../guidance/sources/law-ca-mb-complaint.ts';
import lawCaMbTimes from '../../guidance/sources/law-ca-mb-times.ts';
import { type Law, toThePerson } from '../law.ts';

export default {
  id: 'ca-mb',
  country: 'CA',
  region: 'MB',
  place: { en: 'Canada: Manitoba' },
  name: { en: 'PHIA' },
  clock: { count: 30, unit: 'days', extra: null, basis: 'law' },
  says: {
    right: { en: 'I ask for these copies under Manitoba’s Personal Health Information Act (PHIA).' },
    delivery: toThePerson.delivery,
    fee: { en: 'If a fee applies, please send me an estimate first.' },
    clock: {
      en: 'PHIA gives you 72 hours for records of care that is going on now, and 30 days for all others.',
    },
    images: null,
    genes: null,
    office: null,
  },
  tells: {
    toMe: toThePerson.toMe,
    due: {
      en: 'PHIA gives the office 30 days at most. From {from}, that is {due}. For records of care you are getting now it is 72 hours.',
    },
    late: { en: 'Write to the privacy officer first. Then you can complain to the Manitoba Ombudsman.' },
  },
  regulator: { en: 'The Manitoba Ombudsman' },
  source: lawCaMbTimes,
  also: [lawCaMbComplaint, lawCaMbAccess],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'PHIA: 72 hours where the request is about care now being given, 30 days otherwise. Estimate of fees. Complaints in writing to the Manitoba Ombudsman.',
  },
  clinician: null,
} satisfies Law;
