import type { EvidenceCard } from '../evidence-card.ts';
import kaisey2019 from '../sources/kaisey-2019.ts';

export default {
  id: 'ms-referrals-2019',
  for: { status: ['current', 'suspected'], conditions: ['multiple-sclerosis'] },
  rank: 5,
  title: { en: 'Sent to a center with MS' },
  says: {
    finding: { en: 'Nearly 1 in 5 turned out to have something else, most often migraine.' },
    caveat: {
      en: 'Keep in mind: only people sent to two expert centers were counted, so it may be less common elsewhere.',
    },
  },
  population: { en: '241 people newly sent on with a diagnosis of MS.' },
  n: 241,
  setting: { en: 'Two US university clinics over one year.' },
  changed: { en: 'They did not meet the rules for MS and another illness fit better.' },
  source: kaisey2019,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      '241 new patients referred with established MS at 2 academic centers: 17% and 19% misdiagnosed, almost 1 in 5; migraine the most common alternative.',
  },
  clinician: null,
} satisfies EvidenceCard;
