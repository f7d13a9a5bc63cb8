import type { Advice } from '../advice.ts';
import dartmouthWhenToCall from '../sources/dartmouth-when-to-call.ts';
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
    en: 'Call your doctor’s office now. If it is closed, ask for the doctor on call, or call your hospital’s main number. If you feel very ill, call your emergency number. Acute leukemia can move fast, so ask: is it safe to wait at all? If there is no time to see someone else, ask your doctor to call or email a leukemia center. A full second opinion can come later.',
  },
  caution: true,
  source: patientEmpowermentAml,
  also: [nccnAyaSecondOpinion, pennAmlQuestions, dartmouthWhenToCall],
  checked: {
    on: '2026-11-30',
    against: 'stored copy',
    supports:
      'A leukemia specialist: AML often leaves no time for a second visit; ask your doctor to call or email an expert in the region. By night and at weekends a blood cancer clinic is reached through the hospital’s operator, who pages the doctor on call; in danger, an emergency room.',
  },
  clinician: null,
  next: 'call',
} satisfies Advice;
