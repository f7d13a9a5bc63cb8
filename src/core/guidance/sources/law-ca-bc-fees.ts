import type { Source } from '../advice.ts';

export default {
  organisation: 'British Columbia Laws, as told in a clinic’s policy',
  title: 'Personal Information Protection Act: access and fees',
  url: 'https://www.bclaws.gov.bc.ca/civix/document/id/complete/statreg/03063_01',
  readAt: 'https://docest.com/doc/326306/access-to-personal-information',
  date: 'undated',
} satisfies Source;
