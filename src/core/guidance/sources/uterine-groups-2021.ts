import type { Source } from '../advice.ts';

export default {
  organisation: 'Cancers',
  title:
    'The TCGA Molecular Classification of Endometrial Cancer and Its Possible Impact on Adjuvant Treatment Decisions',
  url: 'https://www.mdpi.com/2072-6694/13/6/1478',
  readAt: 'https://studylib.net/doc/26233080/tcga-molecular-classification-of-endometrial-cancer',
  date: '2021',
} satisfies Source;
