import lawCaAbAct from '../../guidance/sources/law-ca-ab-act.ts';
import lawCaAbFees from '../../guidance/sources/law-ca-ab-fees.ts';
import { type Law, toThePerson } from '../law.ts';

export default {
  id: 'ca-ab',
  country: 'CA',
  region: 'AB',
  place: { en: 'Canada: Alberta' },
  name: { en: 'Health Information Act' },
  clock: { count: 30, unit: 'days', extra: null, basis: 'law' },
  says: {
    right: { en: 'I ask for these copies under Alberta’s Health Information Act.' },
    delivery: toThePerson.delivery,
    fee: {
      en: 'I know that a basic fee of $25 may apply, and that work may start once it is paid. Please send an estimate of any further fee.',
    },
    clock: { en: 'The Act gives you 30 days to answer.' },
    images: null,
    genes: null,
    office: null,
  },
  tells: {
    toMe: toThePerson.toMe,
    due: {
      en: 'Alberta’s Health Information Act gives the office 30 days. From {from}, that is {due}. If a fee is due, they may start once it is paid.',
    },
    late: {
      en: 'Write to the privacy officer first. If that does not help, you can ask the commissioner of Alberta to look at it.',
    },
  },
  regulator: { en: 'The Information and Privacy Commissioner of Alberta' },
  source: lawCaAbFees,
  also: [lawCaAbAct],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'Health Information Act: 30 days to respond to an access request; a basic fee of $25, work begins once it is paid; an estimate of further fees. The commissioner reviews responses.',
  },
  clinician: null,
} satisfies Law;
