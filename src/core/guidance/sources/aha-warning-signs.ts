import type { Source } from '../advice.ts';

export default {
  organisation: 'American Heart Association and American Stroke Association (as carried by a hospital)',
  title: 'Heart attack and stroke warning signs',
  url: 'https://www.heart.org/en/about-us/heart-attack-and-stroke-symptoms',
  readAt: 'https://rxhelp.freshdesk.com/support/solutions/articles/48001278988-when-to-call-9-1-1',
  date: 'undated',
} satisfies Source;
