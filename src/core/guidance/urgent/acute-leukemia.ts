import type { Advice } from '../advice.ts';
import nccnAyaSecondOpinion from '../sources/nccn-aya-second-opinion.ts';
import patientEmpowermentAml from '../sources/patient-empowerment-aml.ts';
import pennAmlQuestions from '../sources/penn-aml-questions.ts';

export default {
  id: 'acute-leukemia',
  urgent: true,
  saysWait: false,
  rank: 10,
  for: { status: ['current', 'suspected'], conditions: ['acute-leukemia'] },
  title: { en: 'This may need treatment very soon' },
  words: {
    en: 'Acute leukemia can move fast. Ask your doctor today: is it safe to wait at all? If there is no time to see someone else, ask your doctor to call or email a leukemia center now. A full second opinion can come later.',
  },
  caution: true,
  source: patientEmpowermentAml,
  also: [nccnAyaSecondOpinion, pennAmlQuestions],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'A leukemia specialist: AML often leaves no time for a second visit; ask your doctor to call or email an expert in the region.',
  },
  clinician: null,
  next: 'questions',
} satisfies Advice;
