import lawAuNsw from '../../guidance/sources/law-au-nsw.ts';
import lawAuNswConsumers from '../../guidance/sources/law-au-nsw-consumers.ts';
import { type Law, toThePerson } from '../law.ts';

export default {
  id: 'au-nsw',
  country: 'AU',
  region: 'NSW',
  place: { en: 'Australia: New South Wales' },
  name: { en: 'HRIP Act' },
  clock: { count: 45, unit: 'days', extra: null, basis: 'law' },
  says: {
    right: { en: 'I ask for access to these health records under the HRIP Act 2002 (NSW).' },
    delivery: toThePerson.delivery,
    fee: { en: 'If you charge a fee, please tell me the amount in writing.' },
    clock: { en: 'The Act gives private clinics 45 days. Please tell me if another time holds for you.' },
    images: null,
    genes: null,
    office: null,
  },
  tells: {
    toMe: toThePerson.toMe,
    due: {
      en: 'The HRIP Act gives private clinics 45 days. From {from}, that is {due}. A public hospital may have another time.',
    },
    late: { en: 'No answer counts as a refusal. You can complain to the NSW Privacy Commissioner.' },
  },
  regulator: { en: 'The NSW Privacy Commissioner' },
  source: lawAuNsw,
  also: [lawAuNswConsumers],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'HRIP Act 2002 (NSW), section 27: a private sector person must respond within 45 days; fee by written notice; no response is a refusal.',
  },
  clinician: null,
} satisfies Law;
