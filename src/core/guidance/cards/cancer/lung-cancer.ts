import type { DomainCard } from '../../domain-card.ts';
import lcrfBiomarkers from '../../sources/lcrf-biomarkers.ts';
import lungAssociationTesting from '../../sources/lung-association-testing.ts';

export default {
  id: 'lung-cancer',
  for: { status: ['current', 'suspected'], conditions: ['lung-cancer'] },
  name: { en: 'Lung cancer' },
  checks: {
    en: 'Small cell or not. The stage, with nodes checked by a biopsy. A wide marker test: EGFR, ALK, ROS1, KRAS, BRAF, MET, RET and PD-L1.',
  },
  see: { en: 'A thoracic oncologist and a thoracic surgeon who meet as a team.' },
  differs: {
    en: 'Marker results can decide the first drug. Some drugs given too early can do harm, so ask if results are back first.',
  },
  questions: [
    {
      id: 'lung-cancer-1',
      to: 'second',
      words: { en: 'Are all my marker results back, and is it wise to start before they are?' },
    },
    {
      id: 'lung-cancer-2',
      to: 'second',
      words: { en: 'Were the lymph nodes in the chest checked by biopsy, not just by scan?' },
    },
    {
      id: 'lung-cancer-3',
      to: 'second',
      words: { en: 'Can this be taken out, and has a chest surgeon looked at the scans?' },
    },
  ],
  source: lcrfBiomarkers,
  also: [lungAssociationTesting],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'Complete comprehensive biomarker testing before starting treatment; certain treatments before knowing the markers may be harmful.',
  },
  clinician: null,
} satisfies DomainCard;
