import type { DomainCard } from '../../domain-card.ts';
import nindsHydrocephalus from '../../sources/ninds-hydrocephalus.ts';
import shuntResponse2021 from '../../sources/shunt-response-2021.ts';

export default {
  id: 'hydrocephalus',
  for: { status: ['current', 'suspected'], conditions: ['hydrocephalus'] },
  name: { en: 'Fluid on the brain' },
  checks: { en: 'The scans, the pressure, and a test of draining fluid.' },
  see: { en: 'A neurosurgeon who does many shunts.' },
  differs: { en: 'In older people a trial of draining fluid shows if a shunt may help.' },
  questions: [
    { id: 'hydrocephalus-1', to: 'second', words: { en: 'Did a fluid drain test make me walk better?' } },
    { id: 'hydrocephalus-2', to: 'second', words: { en: 'Shunt or a small opening, and why?' } },
    { id: 'hydrocephalus-3', to: 'second', words: { en: 'What will tell me that the shunt is blocked?' } },
  ],
  source: shuntResponse2021,
  also: [nindsHydrocephalus],
  checked: {
    on: '2026-11-29',
    against: 'stored copy',
    supports:
      'In the first source: many illnesses look alike; draining fluid for some days, or once, and measuring pressure are used to foresee if a shunt will help, and none is sure.',
  },
  clinician: null,
} satisfies DomainCard;
