import type { Source } from '../advice.ts';

export default {
  organisation: 'Ombud New Brunswick',
  title: 'Personal Health Information Privacy and Access Act: general information',
  url: 'https://ombudnb-aip-aivp.ca/personal-health-information-privacy-and-access/general-information/',
  date: 'undated',
} satisfies Source;
