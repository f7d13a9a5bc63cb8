import type { DomainCard } from '../../domain-card.ts';
import nciHeadNeck from '../../sources/nci-head-neck.ts';
import ukOropharynx2016 from '../../sources/uk-oropharynx-2016.ts';

export default {
  id: 'head-neck-cancer',
  for: { status: ['current', 'suspected'], conditions: ['head-neck-cancer'] },
  name: { en: 'Head and neck cancer' },
  checks: { en: 'The place, HPV (p16), the nodes, and what each plan does to speech and eating.' },
  see: { en: 'A team: head and neck surgeon, radiation and medical oncologist, dentist, speech therapist.' },
  differs: {
    en: 'HPV-linked cancer acts in its own way. Surgery and radiation can both be right, with other costs.',
  },
  questions: [
    {
      id: 'head-neck-cancer-1',
      to: 'second',
      words: { en: 'Is it HPV-linked, and does that change the plan?' },
    },
    {
      id: 'head-neck-cancer-2',
      to: 'second',
      words: { en: 'What will each plan do to my voice, taste and swallowing?' },
    },
    {
      id: 'head-neck-cancer-3',
      to: 'second',
      words: { en: 'Should I see a dentist and a speech therapist before I start?' },
    },
  ],
  source: ukOropharynx2016,
  also: [nciHeadNeck],
  checked: {
    on: '2026-11-29',
    against: 'stored copy',
    supports:
      'In the first source: every such cancer of the middle throat is tested for HPV; HPV-linked ones answer better to treatment; how best to treat is debated. The dentist and the speech therapist: to be checked by a clinician.',
  },
  clinician: null,
} satisfies DomainCard;
