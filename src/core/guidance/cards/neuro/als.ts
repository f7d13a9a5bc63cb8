import type { DomainCard } from '../../domain-card.ts';
import alsAssociationSecondOpinion from '../../sources/als-association-second-opinion.ts';
import alsguidanceSecondOpinion from '../../sources/alsguidance-second-opinion.ts';

export default {
  id: 'als',
  for: { status: ['current', 'suspected'], conditions: ['als'] },
  name: { en: 'ALS' },
  checks: { en: 'The exam and the EMG, done by someone who sees many, and what else it could be.' },
  see: { en: 'An ALS center.' },
  differs: { en: 'Other illnesses can look like ALS. Aids and care can start while you check.' },
  questions: [
    { id: 'als-1', to: 'second', words: { en: 'What else could this be, and has each been ruled out?' } },
    { id: 'als-2', to: 'second', words: { en: 'Will you repeat the EMG?' } },
    {
      id: 'als-3',
      to: 'second',
      words: { en: 'Should I have a gene test, and is there a drug or trial that fits?' },
    },
  ],
  source: alsAssociationSecondOpinion,
  also: [alsguidanceSecondOpinion],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'A second opinion is recommended for every person; in about 10-15% another condition is found; the exam and EMG are critical.',
  },
  clinician: null,
} satisfies DomainCard;
