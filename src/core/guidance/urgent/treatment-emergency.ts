import type { Advice } from '../advice.ts';
import ebMedicineOncologicEmergencies from '../sources/eb-medicine-oncologic-emergencies.ts';
import glosBloodClots from '../sources/glos-blood-clots.ts';
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
    en: 'Call your emergency number for heavy bleeding, sudden short breath, chest pain, or new confusion. For a fever or chills, call your team’s day and night line now, most of all when your blood counts are low. Call it too for a leg that is newly swollen and sore. If no one answers, go to an emergency department.',
  },
  caution: true,
  source: ebMedicineOncologicEmergencies,
  also: [mayoOncologicEmergencies, glosBloodClots],
  checked: {
    on: '2026-11-30',
    against: 'stored copy',
    supports:
      'Fever with low white cells after chemotherapy, high calcium with confusion and tumor lysis are emergencies that need care at once. In the third source: a sore or swollen calf or arm is called in to the cancer unit, chest pain and bad short breath to the emergency number. The emergency department where nobody answers: general safety advice.',
  },
  clinician: null,
  next: 'call',
} satisfies Advice;
