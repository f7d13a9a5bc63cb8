import type { Source } from '../advice.ts';

export default {
  organisation: 'Mayo Clinic',
  title: 'Staging of colon and rectal cancer',
  url: 'https://www.mayoclinic.org/vid-20595028',
  date: 'undated',
} satisfies Source;
