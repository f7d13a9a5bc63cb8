import type { Advice } from '../advice.ts';
import torbayCaudaEquina from '../sources/torbay-cauda-equina.ts';

export default {
  id: 'cauda-equina',
  urgent: true,
  saysWait: false,
  rank: 13,
  for: {
    status: ['current', 'suspected'],
    conditions: ['disc-herniation', 'spinal-stenosis', 'spondylolisthesis', 'scoliosis'],
  },
  alsoFor: [
    { status: ['current', 'suspected'], urgentWords: /cauda equina|saddle|foot drop/i },
    {
      status: ['current', 'suspected'],
      categories: ['spine_joint', 'neuro', 'autoimmune', 'rare_genetic', 'other_serious'],
      urgentWords: /cord compress|compresi[oó]n medular/i,
    },
  ],
  title: { en: 'Numb between the legs: get help now' },
  words: {
    en: 'Go to an emergency department now if you feel numb between your legs, cannot pass urine, or cannot hold urine or stool. Go now if a leg or both get weaker fast, or it gets hard to walk. These nerves can be harmed for good. A second opinion can wait; this cannot.',
  },
  caution: true,
  source: torbayCaudaEquina,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'Numbness around the genitals or back passage, new trouble passing or holding urine or stool: attend the emergency department at once.',
  },
  clinician: null,
  next: 'call',
} satisfies Advice;
