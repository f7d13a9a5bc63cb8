import type { DomainCard } from '../../domain-card.ts';
import ancaVasculitis2020 from '../../sources/anca-vasculitis-2020.ts';
import niamsVasculitis from '../../sources/niams-vasculitis.ts';

export default {
  id: 'vasculitis',
  for: { status: ['current', 'suspected'], conditions: ['vasculitis'] },
  name: { en: 'Vasculitis' },
  checks: { en: 'The biopsy or vessel images, the ANCA test, and which organs are hit.' },
  see: { en: 'A vasculitis clinic with kidney and lung doctors.' },
  differs: { en: 'It can move fast in kidneys and lungs. Infection and drugs can look like it.' },
  questions: [
    { id: 'vasculitis-1', to: 'second', words: { en: 'How was it proved: by biopsy, images or blood?' } },
    { id: 'vasculitis-2', to: 'second', words: { en: 'Which organs are at risk right now?' } },
    { id: 'vasculitis-3', to: 'second', words: { en: 'How can we lower the steroid dose safely?' } },
  ],
  source: ancaVasculitis2020,
  also: [niamsVasculitis],
  checked: {
    on: '2026-11-29',
    against: 'stored copy',
    supports:
      'In the first source: many organs, often lungs and kidneys; best confirmed by biopsy; steroids and other drugs in two steps; treatment raised survival greatly.',
  },
  clinician: null,
} satisfies DomainCard;
