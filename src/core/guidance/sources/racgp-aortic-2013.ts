import type { Source } from '../advice.ts';

export default {
  organisation: 'Royal Australian College of General Practitioners',
  title: 'Aortic aneurysms: screening, surveillance and referral',
  url: 'https://www.racgp.org.au/afp/2013/june/aortic-aneurysms',
  date: '2013-06',
} satisfies Source;
