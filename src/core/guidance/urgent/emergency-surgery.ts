import type { Advice } from '../advice.ts';
import medicareBeforeSurgery from '../sources/medicare-before-surgery.ts';

export default {
  id: 'emergency-surgery',
  urgent: true,
  saysWait: false,
  rank: 17,
  for: {
    status: ['current', 'suspected'],
    urgentWords:
      /appendic|ruptur|dissect|perforat|torsion|(bowel|intestin\w+) obstruct|strangulat|emergen(tly|cy (surgery|operation|procedure))/i,
  },
  title: { en: 'Emergency surgery should not wait' },
  words: {
    en: 'Do not wait for a second opinion if you need emergency surgery. That holds for a blood clot, a bulge in a blood vessel that leaks or grows fast, a burst organ, or a bad injury. You can ask for a second opinion about the next steps later.',
  },
  caution: true,
  source: medicareBeforeSurgery,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'Don’t wait for a second opinion when emergency surgery is needed, such as appendicitis, blood clots or aneurysms, or injuries.',
  },
  clinician: null,
  next: null,
} satisfies Advice;
