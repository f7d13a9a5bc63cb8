import type { Source } from '../advice.ts';

export default {
  organisation: 'Annals of Cardiothoracic Surgery',
  title:
    'Chronic thromboembolic pulmonary hypertension: diagnosis, operability assessment and patient selection for pulmonary endarterectomy',
  url: 'https://www.annalscts.com/article/view/16881/html',
  date: 'undated',
} satisfies Source;
