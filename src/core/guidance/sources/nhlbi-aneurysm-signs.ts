import type { Source } from '../advice.ts';

export default {
  organisation: 'US National Heart, Lung, and Blood Institute',
  title: 'What Are the Signs and Symptoms of an Aneurysm?',
  url: 'https://www.nhlbi.nih.gov/health/dci/Diseases/arm/arm_signs.html',
  readAt:
    'https://webarchive.library.unt.edu/eot2008/20090508182012/http:/www.nhlbi.nih.gov/health/dci/Diseases/arm/arm_signs.html',
  date: 'undated',
} satisfies Source;
