import type { Source } from '../advice.ts';

export default {
  organisation: 'Organ Procurement and Transplantation Network',
  title: 'Multiple listing',
  url: 'https://optn.transplant.hrsa.gov/patients/about-transplantation/multiple-listing/',
  date: 'undated',
} satisfies Source;
