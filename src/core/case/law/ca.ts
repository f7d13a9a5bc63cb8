import lawCaPipeda from '../../guidance/sources/law-ca-pipeda.ts';
import { type Law, toThePerson } from '../law.ts';

export default {
  id: 'ca',
  country: 'CA',
  region: null,
  place: { en: 'Canada: another province or territory' },
  name: null,
  clock: { count: 30, unit: 'days', extra: null, basis: 'own' },
  says: {
    right: { en: 'I ask for these copies under the health privacy law of my province or territory.' },
    delivery: toThePerson.delivery,
    fee: { en: 'Please keep any fee to what the law allows.' },
    clock: { en: 'Many Canadian laws give 30 days. Please tell me if yours gives another time.' },
    images: null,
    genes: null,
    office: null,
  },
  tells: {
    toMe: toThePerson.toMe,
    due: {
      en: 'Many Canadian laws give 30 days, but not all. From {from}, that is {due}. Ask which time holds where you live.',
    },
    late: {
      en: 'Write to the privacy officer first. If that does not help, turn to the commissioner or ombudsman where you live.',
    },
  },
  regulator: { en: 'The privacy commissioner or ombudsman of your province or territory' },
  source: lawCaPipeda,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'PIPEDA: access within 30 days, at minimal or no cost; provinces have health privacy laws of their own, and several of them name 30 days.',
  },
  clinician: null,
} satisfies Law;
