import type { DomainCard } from '../../domain-card.ts';
import eano2023 from '../../sources/eano-2023.ts';
import vaGlioma2018 from '../../sources/va-glioma-2018.ts';

export default {
  id: 'brain-tumor',
  for: { status: ['current', 'suspected'], conditions: ['brain-tumor'] },
  name: { en: 'Brain tumor' },
  checks: {
    en: 'The name of the tumor from tissue and genes: IDH, 1p/19q, MGMT and methylation. The MRI from each date.',
  },
  see: { en: 'A brain tumor team with a neurosurgeon, a neuro-oncologist and a neuropathologist.' },
  differs: {
    en: 'The name now rests on gene tests as well as the look of the tissue. How much can be taken out safely is a judgment.',
  },
  questions: [
    {
      id: 'brain-tumor-1',
      to: 'second',
      words: { en: 'Were IDH, 1p/19q and MGMT tested, and do you agree with the name?' },
    },
    {
      id: 'brain-tumor-2',
      to: 'second',
      words: { en: 'Can more be taken out safely, and would awake surgery help?' },
    },
    {
      id: 'brain-tumor-3',
      to: 'second',
      words: { en: 'Is there a trial, and must I join it before other treatment?' },
    },
  ],
  source: eano2023,
  also: [vaGlioma2018],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'The name of a glioma needs molecular tests such as IDH and 1p/19q; MGMT predicts; testing is recommended.',
  },
  clinician: null,
} satisfies DomainCard;
