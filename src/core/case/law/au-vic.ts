import lawAuVic from '../../guidance/sources/law-au-vic.ts';
import lawAuVicFees from '../../guidance/sources/law-au-vic-fees.ts';
import lawAuVicTimes from '../../guidance/sources/law-au-vic-times.ts';
import { type Law, toThePerson } from '../law.ts';

export default {
  id: 'au-vic',
  country: 'AU',
  region: 'VIC',
  place: { en: 'Australia: Victoria' },
  name: { en: 'Health Records Act' },
  clock: { count: 45, unit: 'days', extra: null, basis: 'law' },
  says: {
    right: {
      en: 'I ask for these health records under the Health Records Act 2001 (Vic). If you are a public hospital, please treat this as a request under the Freedom of Information Act.',
    },
    delivery: toThePerson.delivery,
    fee: { en: 'The Act limits what may be charged. Please tell me the fee first.' },
    clock: { en: 'The Act gives private clinics 45 days. Please tell me if another time holds for you.' },
    images: null,
    genes: null,
    office: null,
  },
  tells: {
    toMe: toThePerson.toMe,
    due: {
      en: 'The Health Records Act gives private clinics 45 days. From {from}, that is {due}. Public hospitals go by another law.',
    },
    late: {
      en: 'Complain to the clinic in writing first. Then you can complain to the Health Complaints Commissioner.',
    },
  },
  regulator: { en: 'The Health Complaints Commissioner of Victoria' },
  source: lawAuVic,
  also: [lawAuVicTimes, lawAuVicFees],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'Health Records Act 2001 (Vic): access to own records; section 34: within 45 days of receipt; section 35: no answer is taken as a refusal; fees limited by the Act; public hospitals go by the Freedom of Information Act; complaints to the Health Complaints Commissioner.',
  },
  clinician: null,
} satisfies Law;
