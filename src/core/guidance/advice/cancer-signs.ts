import type { Advice } from '../advice.ts';
import ebMedicineOncologicEmergencies from '../sources/eb-medicine-oncologic-emergencies.ts';
import mcgrawOncologicEmergencies from '../sources/mcgraw-oncologic-emergencies.ts';

export default {
  id: 'cancer-signs',
  urgent: false,
  saysWait: false,
  rank: 126,
  for: { status: ['current', 'suspected'], categories: ['cancer'] },
  title: { en: 'Signs that cannot wait' },
  words: {
    en: 'Call your cancer team’s day and night line for a fever during treatment. Call your emergency number for sudden short breath, chest pain, a seizure, new confusion, numb or weak legs, or heavy bleeding.',
  },
  caution: true,
  source: ebMedicineOncologicEmergencies,
  also: [mcgrawOncologicEmergencies],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'Fever after chemotherapy, spinal cord compression, a blocked vena cava and high calcium are emergencies of cancer.',
  },
  clinician: null,
  next: 'call',
} satisfies Advice;
