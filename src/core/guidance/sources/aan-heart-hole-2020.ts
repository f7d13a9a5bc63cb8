import type { Source } from '../advice.ts';

export default {
  organisation: 'American Academy of Neurology',
  title: 'Practice advisory update summary: Patent foramen ovale and secondary stroke prevention',
  url: 'https://www.neurology.org/doi/10.1212/WNL.0000000000009443',
  readAt: 'https://scribd.com/document/470970502/PFO-AHA-guidelines-2020-pdf',
  date: '2020',
} satisfies Source;
