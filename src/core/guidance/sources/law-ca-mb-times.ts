import type { Source } from '../advice.ts';

export default {
  organisation: 'University of Winnipeg',
  title: 'Process of responding to a PHIA request',
  url: 'http://www.uwinnipeg.ca/privacy/access-to-information/responding-to-a-phia-request.html',
  date: 'undated',
} satisfies Source;
