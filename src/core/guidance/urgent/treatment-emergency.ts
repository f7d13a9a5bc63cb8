import type { Advice } from '../advice.ts';
import ebMedicineOncologicEmergencies from '../sources/eb-medicine-oncologic-emergencies.ts';
import mayoOncologicEmergencies from '../sources/mayo-oncologic-emergencies.ts';

export default {
  id: 'treatment-emergency',
  urgent: true,
  saysWait: false,
  rank: 16,
  for: {
    status: ['current', 'suspected'],
    urgentWords:
      /neutropeni|febrile|tumou?r lysis|hypercalc|bleed|h[ae]+morrhage|\bDIC\b|embol|thrombosis|seps|septic|clot|\bDVT\b/i,
  },
  alsoFor: [{ status: ['current', 'suspected'], conditions: ['acute-leukemia'] }],
  title: { en: 'Fever, bleeding or a clot: call now' },
  words: {
    en: 'Call your emergency number for heavy bleeding, sudden short breath, chest pain, or new confusion. For a fever or chills, call your team’s day and night line now, most of all when your blood counts are low. If no one answers, go to an emergency department.',
  },
  caution: true,
  source: ebMedicineOncologicEmergencies,
  also: [mayoOncologicEmergencies],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'Fever with low white cells after chemotherapy, high calcium with confusion and tumor lysis are emergencies that need care at once. The emergency department where nobody answers: general safety advice.',
  },
  clinician: null,
  next: 'call',
} satisfies Advice;
