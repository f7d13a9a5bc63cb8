import type { DomainCard } from '../../domain-card.ts';
import nindsHydrocephalus from '../../sources/ninds-hydrocephalus.ts';

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
  source: nindsHydrocephalus,
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Shunt or ventriculostomy; facts to be checked.',
  },
  clinician: null,
} satisfies DomainCard;
