import type { Source } from '../advice.ts';

export default {
  organisation: 'Bone Marrow Transplantation',
  title:
    'Cardiopulmonary assessment of patients with systemic sclerosis for hematopoietic stem cell transplantation',
  url: 'https://pubmed.ncbi.nlm.nih.gov/28530671/',
  date: '2017-05-22',
} satisfies Source;
