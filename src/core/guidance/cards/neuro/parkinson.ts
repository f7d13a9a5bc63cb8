import type { DomainCard } from '../../domain-card.ts';
import parkinsonsNetDiagnosis from '../../sources/parkinsons-net-diagnosis.ts';

export default {
  id: 'parkinson',
  for: { status: ['current', 'suspected'], conditions: ['parkinson'] },
  name: { en: 'Parkinson’s disease' },
  checks: { en: 'The exam by an expert, how well the medicine works, and look-alikes.' },
  see: { en: 'A movement disorder specialist.' },
  differs: { en: 'It is named by exam, not by one test. Look-alikes need other care.' },
  questions: [
    { id: 'parkinson-1', to: 'second', words: { en: 'Could it be something that looks like Parkinson’s?' } },
    { id: 'parkinson-2', to: 'second', words: { en: 'Is my medicine the right kind and dose?' } },
    { id: 'parkinson-3', to: 'second', words: { en: 'Am I a fit for deep brain stimulation or a trial?' } },
  ],
  source: parkinsonsNetDiagnosis,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'Parkinson’s is hard to diagnose; a movement disorder specialist has more training; diseases with similar signs exist.',
  },
  clinician: null,
} satisfies DomainCard;
