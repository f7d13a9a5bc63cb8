import type { Source } from '../advice.ts';

export default {
  organisation: 'Annals of the Rheumatic Diseases',
  title:
    'Treating rheumatoid arthritis to target: 2014 update of the recommendations of an international task force',
  url: 'https://doi.org/10.1136/annrheumdis-2015-207524',
  readAt:
    'https://ichgcp.net/fi/clinical-trials-registry/publications/108689-treating-rheumatoid-arthritis-to-target-2014-update-of-the-recommendations-of-an-international-task',
  date: '2015-05-12',
} satisfies Source;
