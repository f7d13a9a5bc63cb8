import lawGb2026 from '../../guidance/sources/law-gb-2026.ts';
import lawGbComplaint from '../../guidance/sources/law-gb-complaint.ts';
import lawGbGdpr from '../../guidance/sources/law-gb-gdpr.ts';
import lawGbIco from '../../guidance/sources/law-gb-ico.ts';
import nhseAccess from '../../guidance/sources/nhse-access.ts';
import { type Law, toThePerson } from '../law.ts';

export default {
  id: 'gb',
  country: 'GB',
  region: null,
  place: { en: 'United Kingdom' },
  name: { en: 'UK GDPR' },
  clock: { count: 1, unit: 'months', extra: 2, basis: 'law', rolls: true },
  says: {
    right: {
      en: 'This is a subject access request under Articles 12 and 15 of the UK GDPR, for health data.',
    },
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
      en: 'UK law gives the office one month from the day it gets your request. From {from}, that is {due}. A bank holiday can move it, and it can stop while they wait for an answer from you.',
    },
    late: {
      en: 'Complain to the office itself first. Then you can complain to the ICO, best within three months.',
    },
  },
  regulator: { en: 'The Information Commissioner (ICO)' },
  source: lawGbIco,
  also: [lawGbGdpr, lawGb2026, nhseAccess, lawGbComplaint],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'Articles 12, 12A (in force since February 2026, with a stop of the clock while the body waits for what it asked for) and 15 of the UK GDPR: one month from receipt, to the same date of the next month or its last day; a weekend or public holiday moves it to the next working day; two further months if complex, told within one month. Free of charge. ICO: complain to the body first, then within three months.',
  },
  clinician: null,
} satisfies Law;
