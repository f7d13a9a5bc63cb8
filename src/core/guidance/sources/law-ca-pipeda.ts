import type { Source } from '../advice.ts';

export default {
  organisation: 'Office of the Privacy Commissioner of Canada',
  title: 'Responding to access to information requests under PIPEDA',
  url: 'https://www.priv.gc.ca/en/privacy-topics/accessing-personal-information/obligations-for-organizations/02_05_d_54_ati_02/',
  readAt: 'https://montrealparking.preciseparklink.com/access-information-requests',
  date: '2014-02',
} satisfies Source;
