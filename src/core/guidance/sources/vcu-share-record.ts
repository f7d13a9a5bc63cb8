import type { Source } from '../advice.ts';

export default {
  organisation: 'VCU Health',
  title: 'Sharing your record',
  url: 'https://www.vcuhealth.org/mychart/help-center/proxy-access',
  date: 'undated',
} satisfies Source;
