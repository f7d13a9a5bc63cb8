import type { Advice } from '../advice.ts';
import { isMetastatic } from '../facts.ts';
import patientEmpowermentAml from '../sources/patient-empowerment-aml.ts';

export default {
  id: 'too-ill-to-travel',
  urgent: false,
  saysWait: false,
  rank: 145,
  for: {
    status: ['current'],
    conditions: [
      'acute-leukemia',
      'lymphoma',
      'myeloma',
      'childhood-cancer',
      'pancreatic-cancer',
      'brain-tumor',
      'heart-failure',
      'stroke',
      'als',
      'cirrhosis',
      'pulmonary-fibrosis',
      'pulmonary-hypertension',
      'kidney-failure',
      'vasculitis',
      'congenital-heart',
    ],
  },
  alsoFor: [{ status: ['current'], categories: ['cancer'], facts: isMetastatic }],
  title: { en: 'Too ill to wait or travel?' },
  words: {
    en: 'Ask your doctor to phone or email an expert for you now. Doctors do this for each other, and it can be quick.',
  },
  source: patientEmpowermentAml,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'If there is no expert nearby and you are very sick, ask your doctor to call or email someone who has the experience.',
  },
  clinician: null,
  next: 'questions',
} satisfies Advice;
