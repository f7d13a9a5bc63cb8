import type { Source } from '../advice.ts';

export default {
  organisation: 'Yale, via HowStuffWorks',
  title: 'What to bring to your first visit to a cancer center',
  url: 'https://health.howstuffworks.com/diseases-conditions/cancer/facts/first-visit-to-a-cancer-center.htm',
  date: 'undated',
} satisfies Source;
