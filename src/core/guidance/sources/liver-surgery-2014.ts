import type { Source } from '../advice.ts';

export default {
  organisation: 'World Journal of Gastroenterology',
  title: 'Current surgical treatment strategies for hepatocellular carcinoma in North America',
  url: 'https://www.wjgnet.com/1007-9327/full/v20/i41/15007.htm',
  date: '2014-11-07',
} satisfies Source;
