import type { DomainCard } from '../../domain-card.ts';
import acsChildSecondOpinion from '../../sources/acs-child-second-opinion.ts';
import chopSecondOpinions from '../../sources/chop-second-opinions.ts';

export default {
  id: 'childhood-cancer',
  for: { status: ['current', 'suspected'], conditions: ['childhood-cancer'] },
  name: { en: 'A child’s cancer' },
  checks: { en: 'The tissue read by a children’s pathologist, the risk group, and the trial or plan used.' },
  see: { en: 'A children’s cancer center that works in a trial group.' },
  differs: {
    en: 'Treatment often starts within days. A second team can look while it starts. Ask about fertility before it starts.',
  },
  questions: [
    {
      id: 'childhood-cancer-1',
      to: 'current',
      words: { en: 'Is it safe to wait a few days, or should we start while another center looks?' },
    },
    {
      id: 'childhood-cancer-2',
      to: 'second',
      words: { en: 'Do you agree with the risk group, and so with how strong the treatment is?' },
    },
    {
      id: 'childhood-cancer-3',
      to: 'second',
      words: { en: 'Is there a trial for my child’s cancer, here or elsewhere?' },
    },
    {
      id: 'childhood-cancer-4',
      to: 'current',
      words: { en: 'What can protect fertility, hearing, heart and growth?' },
    },
  ],
  source: chopSecondOpinions,
  also: [acsChildSecondOpinion],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'Families seek second opinions to confirm a diagnosis; the best time is before or in the first weeks; childhood cancer is usually treated quickly.',
  },
  clinician: null,
} satisfies DomainCard;
