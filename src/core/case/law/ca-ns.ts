import lawCaNsAccess from '../../guidance/sources/law-ca-ns-access.ts';
import lawCaNsFees from '../../guidance/sources/law-ca-ns-fees.ts';
import { type Law, toThePerson } from '../law.ts';

export default {
  id: 'ca-ns',
  country: 'CA',
  region: 'NS',
  place: { en: 'Canada: Nova Scotia' },
  name: { en: 'PHIA' },
  clock: { count: 30, unit: 'days', extra: null, basis: 'own' },
  says: {
    right: { en: 'I ask for these copies under Nova Scotia’s Personal Health Information Act (PHIA).' },
    delivery: toThePerson.delivery,
    fee: {
      en: 'PHIA allows a general fee of at most $30.00, plus listed costs. Please send me the estimate first.',
    },
    clock: { en: 'Please tell me how soon you can answer.' },
    images: null,
    genes: null,
    office: null,
  },
  tells: {
    toMe: toThePerson.toMe,
    due: {
      en: 'We did not find the exact time in the sources we read. This is a reminder of our own, 30 days after {from}: {due}.',
    },
    late: {
      en: 'Write to the privacy officer first. If that does not help, you can ask the Nova Scotia commissioner to look at it.',
    },
  },
  regulator: { en: 'The Information and Privacy Commissioner for Nova Scotia' },
  source: lawCaNsAccess,
  also: [lawCaNsFees],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'PHIA: right of access; fee estimate with a general fee of at most $30.00; review by the commissioner. The reminder after 30 days is our own.',
  },
  clinician: null,
} satisfies Law;
