import lawCaNbAccess from '../../guidance/sources/law-ca-nb-access.ts';
import lawCaNbAct from '../../guidance/sources/law-ca-nb-act.ts';
import lawCaNbReview from '../../guidance/sources/law-ca-nb-review.ts';
import lawCaNbTimes from '../../guidance/sources/law-ca-nb-times.ts';
import { type Law, toThePerson } from '../law.ts';

export default {
  id: 'ca-nb',
  country: 'CA',
  region: 'NB',
  place: { en: 'Canada: New Brunswick' },
  name: { en: 'PHIPAA' },
  clock: { count: 30, unit: 'working days', extra: 30, basis: 'law' },
  says: {
    right: { en: 'I ask for these copies under New Brunswick’s health privacy law (PHIPAA).' },
    delivery: toThePerson.delivery,
    fee: { en: 'PHIPAA sets which fees may apply. Please tell me the fee before you start.' },
    clock: {
      en: 'PHIPAA gives you 30 business days to answer. If you need up to 30 more, please write to me why.',
    },
    images: null,
    genes: null,
    office: null,
  },
  tells: {
    toMe: toThePerson.toMe,
    due: {
      en: 'PHIPAA gives the office 30 business days. From {from}, weekends left out, that is {due}. Public holidays come on top.',
    },
    late: { en: 'No answer counts as a refusal. You can complain to the Ombud of New Brunswick.' },
  },
  regulator: { en: 'The Ombud of New Brunswick' },
  source: lawCaNbTimes,
  also: [lawCaNbReview, lawCaNbAct, lawCaNbAccess],
  checked: {
    on: '2026-11-29',
    against: 'stored copy',
    supports:
      'PHIPAA: reply no later than 30 business days after receipt, or it counts as a refusal; up to 30 more in some cases (section 10, text of 2012); fees set by regulation; review by the Ombud.',
  },
  clinician: null,
} satisfies Law;
