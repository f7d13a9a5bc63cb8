import type { Source } from '../advice.ts';

export default {
  organisation: 'Alberta Medical Association',
  title: 'Regulated fee schedule under the Health Information Act',
  url: 'https://albertadoctors.org/practice/physician-compensation/uninsured-services/regulated-fee-schedule-under-the-health-information-act-hia',
  date: 'undated',
} satisfies Source;
