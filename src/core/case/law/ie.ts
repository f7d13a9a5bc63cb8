import lawEuFirstCopy from '../../guidance/sources/law-eu-first-copy.ts';
import lawIeHowLong from '../../guidance/sources/law-ie-how-long.ts';
import lawIeRecords from '../../guidance/sources/law-ie-records.ts';
import { type Law, toThePerson } from '../law.ts';

export default {
  id: 'ie',
  country: 'IE',
  region: null,
  place: { en: 'Ireland' },
  name: { en: 'GDPR' },
  clock: { count: 1, unit: 'months', extra: 2, basis: 'law' },
  says: {
    right: { en: 'This is an access request under Article 15 of the GDPR, for health data.' },
    delivery: toThePerson.delivery,
    fee: { en: 'The law says that this copy is free of charge.' },
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
      en: 'Write to the data protection officer first. Then you can complain to the Data Protection Commission.',
    },
  },
  regulator: { en: 'The Data Protection Commission' },
  source: lawIeHowLong,
  also: [lawIeRecords, lawEuFirstCopy],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'Article 15 GDPR covers records held by doctors and hospitals, public or private. One month from receipt; two further months, with reasons, told within one month. First copy of medical records free (C-307/22).',
  },
  clinician: null,
} satisfies Law;
