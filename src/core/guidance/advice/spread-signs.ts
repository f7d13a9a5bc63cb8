import type { Advice } from '../advice.ts';
import { isMetastatic } from '../facts.ts';
import bidmcCancerEmergencies from '../sources/bidmc-cancer-emergencies.ts';
import cureCancerEmergency from '../sources/cure-cancer-emergency.ts';
import ebMedicineOncologicEmergencies from '../sources/eb-medicine-oncologic-emergencies.ts';
import rnohSpinalCord from '../sources/rnoh-spinal-cord.ts';

export default {
  id: 'spread-signs',
  urgent: false,
  saysWait: false,
  rank: 106,
  for: { status: ['current'], categories: ['cancer'], facts: isMetastatic },
  alsoFor: [{ status: ['current'], conditions: ['metastatic-cancer'] }],
  title: { en: 'Signs to act on, by day or night' },
  words: {
    en: 'Call your emergency number for new weak or numb legs, trouble walking, or a change in bladder or bowels. Call it too for sudden short breath, chest pain, a seizure, new confusion or heavy bleeding. For a fever during treatment, call your team’s day and night line. For new or worse back pain, call your team the same day.',
  },
  caution: true,
  source: rnohSpinalCord,
  also: [bidmcCancerEmergencies, cureCancerEmergency, ebMedicineOncologicEmergencies],
  checked: {
    on: '2026-11-30',
    against: 'stored copy',
    supports:
      'In the first source: back pain, numb or weak arms or legs, bladder or bowel trouble with cancer are told to a doctor at once, within 24 hours at most. In the second: fever on chemotherapy is called in by day and night; chest pain and trouble breathing are for the emergency number. In the third: bleeding, seizures and delirium need care at once.',
  },
  clinician: null,
  next: 'call',
} satisfies Advice;
