import type { Source } from '../advice.ts';

export default {
  organisation: 'MedlinePlus, US National Library of Medicine',
  title: 'Your cancer diagnosis: do you need a second opinion?',
  url: 'https://medlineplus.gov/ency/patientinstructions/000930.htm',
  date: 'undated',
} satisfies Source;
