import type { Source } from '../advice.ts';

export default {
  organisation: 'Medical University of South Carolina',
  title: 'A Second Opinion (on Garcia D and others, Annals of Surgical Oncology 2018)',
  url: 'https://muschealth.org/health-professionals/progressnotes/2018/yir/caring/second-opinion',
  date: '2018',
} satisfies Source;
