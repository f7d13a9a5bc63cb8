import lawCaQcAct from '../../guidance/sources/law-ca-qc-act.ts';
import lawCaQcEstrie from '../../guidance/sources/law-ca-qc-estrie.ts';
import lawCaQcFree from '../../guidance/sources/law-ca-qc-free.ts';
import { type Law, toThePerson } from '../law.ts';

export default {
  id: 'ca-qc',
  country: 'CA',
  region: 'QC',
  place: { en: 'Canada: Québec' },
  name: { en: 'Act respecting health and social services information' },
  clock: { count: 30, unit: 'days', extra: null, basis: 'own' },
  says: {
    right: {
      en: 'I ask for these copies under Québec’s Act respecting health and social services information.',
    },
    delivery: toThePerson.delivery,
    fee: { en: 'Section 66 of the Act makes this free of charge for the person concerned.' },
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
      en: 'Write to the person in charge of privacy first. Then ask the Commission d’accès à l’information for help.',
    },
  },
  regulator: { en: 'The Commission d’accès à l’information' },
  source: lawCaQcFree,
  also: [lawCaQcAct, lawCaQcEstrie],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'In force since July 2024. Section 66: information is given free of charge to the person concerned. The Commission d’accès à l’information oversees requests. The reminder after 30 days is our own.',
  },
  clinician: null,
} satisfies Law;
