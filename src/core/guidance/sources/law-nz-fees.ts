import type { Source } from '../advice.ts';

export default {
  organisation: 'Privacy Commissioner (New Zealand)',
  title: 'Charging for access to personal information',
  url: 'https://privacy.org.nz/responsibilities/charging-for-access-to-personal-information',
  date: 'undated',
} satisfies Source;
