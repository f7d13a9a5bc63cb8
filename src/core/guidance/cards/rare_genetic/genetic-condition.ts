import type { DomainCard } from '../../domain-card.ts';
import udnApply from '../../sources/udn-apply.ts';
import wenger2016 from '../../sources/wenger-2016.ts';

export default {
  id: 'genetic-condition',
  for: { status: ['current', 'suspected'], conditions: ['genetic-condition'] },
  name: { en: 'A genetic condition' },
  checks: { en: 'The gene report: how sure is the link, and has it been read again lately?' },
  see: { en: 'A clinical geneticist and a genetic counselor.' },
  differs: { en: 'Old gene data can give new answers when read again. Family members may want to know.' },
  questions: [
    {
      id: 'genetic-condition-1',
      to: 'second',
      words: { en: 'Has my gene data been read again in the last two years?' },
    },
    {
      id: 'genetic-condition-2',
      to: 'second',
      words: { en: 'Is the change proven to cause this, or of unknown meaning?' },
    },
    { id: 'genetic-condition-3', to: 'second', words: { en: 'Who in my family should be told or tested?' } },
  ],
  source: wenger2016,
  also: [udnApply],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports: 'Reading old data again gave an answer for 4 of 40 people; ask for it from time to time.',
  },
  clinician: null,
} satisfies DomainCard;
