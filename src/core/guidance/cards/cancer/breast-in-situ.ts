import type { DomainCard } from '../../domain-card.ts';
import cancerAustraliaDcis from '../../sources/cancer-australia-dcis.ts';
import dcisInfoSecondOpinion from '../../sources/dcis-info-second-opinion.ts';
import onega2017 from '../../sources/onega-2017.ts';

export default {
  id: 'breast-in-situ',
  for: { status: ['current', 'suspected'], conditions: ['breast-in-situ'] },
  name: { en: 'Breast cancer in place (DCIS)' },
  checks: {
    en: 'If it is really in place and how high the grade is. The size, the margins, and if every spot seen on the mammogram was taken out.',
  },
  see: { en: 'A breast pathologist first. Then a breast surgeon and a radiation oncologist.' },
  differs: {
    en: 'By its name, it has not grown into the tissue around it. Low-grade cases are hard to read, so a second reading of the slides matters most here. Ask how soon to act.',
  },
  questions: [
    {
      id: 'breast-in-situ-1',
      to: 'second',
      words: { en: 'Do you agree that this is in place and nothing has broken through?' },
    },
    {
      id: 'breast-in-situ-2',
      to: 'second',
      words: { en: 'What is the grade, and how wide are the clear margins?' },
    },
    { id: 'breast-in-situ-3', to: 'second', words: { en: 'Do the slides match what the mammogram showed?' } },
    {
      id: 'breast-in-situ-4',
      to: 'second',
      words: { en: 'What if I had surgery alone, without radiation, or were watched closely?' },
    },
  ],
  source: dcisInfoSecondOpinion,
  also: [onega2017, cancerAustraliaDcis],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'Ask for another pathologist when the report and the mammogram do not match; size, grade and margins matter; low-grade DCIS is read differently by different pathologists.',
  },
  clinician: null,
} satisfies DomainCard;
