import type { DomainCard } from '../../domain-card.ts';
import medicareBeforeSurgery from '../../sources/medicare-before-surgery.ts';
import niamsOsteoarthritis from '../../sources/niams-osteoarthritis.ts';

export default {
  id: 'joint-disease',
  for: { status: ['current', 'suspected'], conditions: ['joint-disease'] },
  name: { en: 'A worn or failed joint' },
  checks: { en: 'Standing X-rays, what you have tried, and the cause of an implant’s trouble.' },
  see: { en: 'A joint surgeon. For a failed implant, one who redoes them often.' },
  differs: { en: 'It is rarely urgent, so what you want to do again matters most.' },
  questions: [
    { id: 'joint-disease-1', to: 'second', words: { en: 'What is left to try before a new joint?' } },
    { id: 'joint-disease-2', to: 'second', words: { en: 'Am I a fit for a partial joint?' } },
    { id: 'joint-disease-3', to: 'second', words: { en: 'If an implant failed: was infection ruled out?' } },
  ],
  source: medicareBeforeSurgery,
  also: [niamsOsteoarthritis],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Consider a second opinion before surgery that is not an emergency.',
  },
  clinician: null,
} satisfies DomainCard;
