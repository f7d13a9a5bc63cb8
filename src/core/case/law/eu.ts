import lawEuFirstCopy from '../../guidance/sources/law-eu-first-copy.ts';
import lawIeHowLong from '../../guidance/sources/law-ie-how-long.ts';
import { type Law, toThePerson } from '../law.ts';

export default {
  id: 'eu',
  country: 'EU',
  region: null,
  place: { en: 'Another country of the European Union' },
  name: { en: 'GDPR' },
  clock: { count: 1, unit: 'months', extra: 2, basis: 'law' },
  says: {
    right: {
      en: 'This is an access request under Article 15 of the GDPR, for health data. I do not have to give a reason.',
    },
    delivery: toThePerson.delivery,
    fee: { en: 'The first copy is free of charge (Court of Justice of the EU, C-307/22).' },
    clock: {
      en: 'The law gives you one month. If you need up to two months more, please tell me why within the first month.',
    },
    images: null,
    genes: null,
    office: null,
  },
  tells: {
    toMe: toThePerson.toMe,
    due: {
      en: 'EU law gives the office one month from the day it gets your request. From {from}, that is {due}.',
    },
    late: {
      en: 'Write to the data protection officer first. Then you can complain to the data protection authority of your country.',
    },
  },
  regulator: { en: 'The data protection authority of your country' },
  source: lawEuFirstCopy,
  also: [lawIeHowLong],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'C-307/22 (26 October 2023): under Article 15 GDPR the first copy of medical records is free and needs no reason. Article 12: one month from receipt; two further months, with reasons, told within one month.',
  },
  clinician: null,
} satisfies Law;
