import lawNzCode from '../../guidance/sources/law-nz-code.ts';
import lawNzFees from '../../guidance/sources/law-nz-fees.ts';
import lawNzRecords from '../../guidance/sources/law-nz-records.ts';
import lawNzTime from '../../guidance/sources/law-nz-time.ts';
import { type Law, toThePerson } from '../law.ts';

export default {
  id: 'nz',
  country: 'NZ',
  region: null,
  place: { en: 'New Zealand' },
  name: { en: 'Health Information Privacy Code' },
  clock: { count: 20, unit: 'working days', extra: null, basis: 'law' },
  says: {
    right: { en: 'I ask for these health records under rule 6 of the Health Information Privacy Code.' },
    delivery: toThePerson.delivery,
    fee: {
      en: 'Public health agencies may not charge for this. If you are private, please tell me any fee first.',
    },
    clock: {
      en: 'The law gives you 20 working days to answer. If you need longer, please tell me why, and how long.',
    },
    images: null,
    genes: null,
    office: null,
  },
  tells: {
    toMe: toThePerson.toMe,
    due: {
      en: 'The Privacy Act gives the office 20 working days. From {from}, weekends left out, that is {due}. Public holidays come on top.',
    },
    late: {
      en: 'Write to the privacy officer first. If that does not help, you can turn to the Privacy Commissioner.',
    },
  },
  regulator: { en: 'The Privacy Commissioner' },
  source: lawNzTime,
  also: [lawNzCode, lawNzRecords, lawNzFees],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'Rule 6 of the Health Information Privacy Code and Privacy Act 2020: answer not later than 20 working days after receipt; more time only with a reason and how long. Public health agencies cannot charge.',
  },
  clinician: null,
} satisfies Law;
