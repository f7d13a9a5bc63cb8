import type { DomainCard } from '../../domain-card.ts';
import lenza2017 from '../../sources/lenza-2017.ts';
import niamsStenosis from '../../sources/niams-stenosis.ts';

export default {
  id: 'spinal-stenosis',
  for: { status: ['current', 'suspected'], conditions: ['spinal-stenosis'] },
  name: { en: 'Narrow spinal canal' },
  checks: { en: 'How far you can walk, the MRI, and if bones slip.' },
  see: { en: 'A rehab doctor as well as a spine surgeon.' },
  differs: { en: 'Making room and fusing are two things. Ask if you need the second.' },
  questions: [
    {
      id: 'spinal-stenosis-1',
      to: 'second',
      words: { en: 'Do I need only more room, or a fusion as well?' },
    },
    { id: 'spinal-stenosis-2', to: 'second', words: { en: 'What would therapy or shots do first?' } },
    { id: 'spinal-stenosis-3', to: 'second', words: { en: 'What if I wait a year?' } },
  ],
  source: lenza2017,
  also: [niamsStenosis],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'After a second look far fewer were advised the same operation.',
  },
  clinician: null,
} satisfies DomainCard;
