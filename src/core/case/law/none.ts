import { type Law, toThePerson } from '../law.ts';

export default {
  id: 'none',
  country: null,
  region: null,
  place: { en: 'Another country, or not chosen' },
  name: null,
  clock: { count: 30, unit: 'days', extra: null, basis: 'own' },
  says: {
    right: { en: 'I ask for a copy of these records for a second opinion.' },
    delivery: toThePerson.delivery,
    fee: null,
    clock: null,
    images: null,
    genes: null,
    office: null,
  },
  tells: {
    toMe: toThePerson.toMe,
    due: { en: 'No country is chosen, so this is a reminder of our own. It is 30 days after {from}: {due}.' },
    late: {
      en: 'Ask the office who checks its work. Choose your country in the settings to see the rule there.',
    },
  },
  regulator: null,
  source: 'general safety advice',
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Claims no law. The reminder after 30 days is our own.',
  },
  clinician: null,
} satisfies Law;
