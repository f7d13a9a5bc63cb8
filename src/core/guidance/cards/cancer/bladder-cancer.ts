import type { DomainCard } from '../../domain-card.ts';
import bladdercancerNetPathology from '../../sources/bladdercancer-net-pathology.ts';
import moffittBladder2016 from '../../sources/moffitt-bladder-2016.ts';

export default {
  id: 'bladder-cancer',
  for: { status: ['current', 'suspected'], conditions: ['bladder-cancer'] },
  name: { en: 'Bladder cancer' },
  checks: {
    en: 'If there is muscle in the sample, and if the cancer is in the muscle. The grade, and flat cancer (CIS).',
  },
  see: { en: 'A urologic oncologist and a bladder pathologist.' },
  differs: {
    en: 'In the muscle or not decides between keeping and taking out the bladder. So the slides matter most.',
  },
  questions: [
    {
      id: 'bladder-cancer-1',
      to: 'second',
      words: { en: 'Was there muscle in the sample, and is cancer in it?' },
    },
    { id: 'bladder-cancer-2', to: 'second', words: { en: 'Do I need a second scrape before we decide?' } },
    {
      id: 'bladder-cancer-3',
      to: 'second',
      words: { en: 'Can the bladder be kept with drugs and radiation?' },
    },
  ],
  source: moffittBladder2016,
  also: [bladdercancerNetPathology],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'A pathology second opinion changed stage, grade or type in some; stage and grade decide treatment.',
  },
  clinician: null,
} satisfies DomainCard;
