import type { Source } from '../advice.ts';

export default {
  organisation: 'Acta Neurochirurgica',
  title:
    'Clinical predictors of shunt response in the diagnosis and treatment of idiopathic normal pressure hydrocephalus',
  url: 'https://www.springermedizin.de/clinical-predictors-of-shunt-response-in-the-diagnosis-and-treat/19344008',
  date: '2021-07-08',
} satisfies Source;
