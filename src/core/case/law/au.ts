import lawAuAccess from '../../guidance/sources/law-au-access.ts';
import lawAuApp12 from '../../guidance/sources/law-au-app-12.ts';
import lawAuComplaint from '../../guidance/sources/law-au-complaint.ts';
import lawAuFeeCase from '../../guidance/sources/law-au-fee-case.ts';
import lawAuStates from '../../guidance/sources/law-au-states.ts';
import { type Law, toThePerson } from '../law.ts';

export default {
  id: 'au',
  country: 'AU',
  region: null,
  place: { en: 'Australia' },
  name: { en: 'Privacy Act' },
  clock: { count: 30, unit: 'days', extra: null, basis: 'guidance' },
  says: {
    right: {
      en: 'I ask for access to these health records under the Privacy Act 1988 (APP 12). If you are a public hospital, please treat this as a request under your state’s law.',
    },
    delivery: toThePerson.delivery,
    fee: { en: 'A charge may not be excessive, and there is none for asking.' },
    clock: { en: 'The OAIC regards 30 days as a fair time to answer.' },
    images: null,
    genes: null,
    office: null,
  },
  tells: {
    toMe: toThePerson.toMe,
    due: {
      en: 'A private clinic has to answer in a fair time. The OAIC regards 30 days as fair. From {from}, that is {due}. Public hospitals go by state law.',
    },
    late: { en: 'Complain to the clinic in writing first. Then you can complain to the OAIC.' },
  },
  regulator: { en: 'The Office of the Australian Information Commissioner (OAIC)' },
  source: lawAuAccess,
  also: [lawAuStates, lawAuComplaint, lawAuApp12, lawAuFeeCase],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'Privacy Act 1988, APP 12: access on request; organisations within a reasonable period, OAIC thinks 30 days; agencies within 30 days; charges not excessive and none for lodging. Public hospitals go by state law. Complain to the provider first, then to the commissioner.',
  },
  clinician: null,
} satisfies Law;
