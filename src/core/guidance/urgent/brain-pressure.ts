import type { Advice } from '../advice.ts';
import { spreadTo } from '../facts.ts';
import mayoOncologicEmergencies from '../sources/mayo-oncologic-emergencies.ts';
import mcgrawOncologicEmergencies from '../sources/mcgraw-oncologic-emergencies.ts';

export default {
  id: 'brain-pressure',
  urgent: true,
  saysWait: false,
  rank: 14,
  for: {
    status: ['current', 'suspected'],
    conditions: ['brain-tumor', 'benign-brain-tumor', 'brain-aneurysm', 'hydrocephalus'],
  },
  alsoFor: [
    {
      status: ['current', 'suspected'],
      urgentWords: /herniation|midline|mass effect|intra(cranial|cerebral)|hydroceph|subarachnoid|subdural/i,
    },
    { status: ['current', 'suspected'], facts: (facts) => spreadTo(facts, /brain|mening|cerebr|intracran/i) },
  ],
  title: { en: 'Seizure, confusion or a sudden bad headache: call now' },
  words: {
    en: 'Call your emergency number for a seizure, new confusion, a sudden very bad headache, or vomiting with a headache. Call if one side turns weak or you are hard to wake. These can mean pressure in the head. Do not wait for a second opinion.',
  },
  caution: true,
  source: mcgrawOncologicEmergencies,
  also: [mayoOncologicEmergencies],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'Raised pressure from a brain lesion: headache, blurred vision, new weakness; handled at once with neurosurgery.',
  },
  clinician: null,
  next: 'call',
} satisfies Advice;
