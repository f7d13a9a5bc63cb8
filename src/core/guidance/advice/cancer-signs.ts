import type { Advice } from '../advice.ts';
import { isMetastatic } from '../facts.ts';
import ebMedicineOncologicEmergencies from '../sources/eb-medicine-oncologic-emergencies.ts';
import mcgrawOncologicEmergencies from '../sources/mcgraw-oncologic-emergencies.ts';

export default {
  id: 'cancer-signs',
  urgent: false,
  saysWait: false,
  rank: 126,
  for: {
    status: ['current'],
    conditions: [
      'breast-cancer',
      'lung-cancer',
      'colorectal-cancer',
      'prostate-cancer',
      'melanoma',
      'kidney-cancer',
      'bladder-cancer',
      'ovarian-cancer',
      'uterine-cancer',
      'cervical-cancer',
      'thyroid-cancer',
      'pancreatic-cancer',
      'liver-cancer',
      'bile-duct-cancer',
      'stomach-cancer',
      'esophageal-cancer',
      'head-neck-cancer',
      'brain-tumor',
      'sarcoma',
      'testicular-cancer',
      'neuroendocrine-tumor',
      'mesothelioma',
      'childhood-cancer',
      'acute-leukemia',
      'chronic-leukemia',
      'lymphoma',
      'myeloma',
      'myeloid-neoplasm',
      'adrenal-cancer',
      'eye-cancer',
      'other-cancer',
    ],
    // Where it has spread, `spread-signs` says more.
    facts: (facts) => !isMetastatic(facts),
  },
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
