import type { Source } from '../advice.ts';

export default {
  organisation: 'American Medical Association',
  title: 'FAQs on requesting images on CD',
  url: 'https://www.ama-assn.org',
  readAt: 'https://docslib.org/doc/12588688/faqs-on-requesting-images-on-cd',
  date: 'undated',
} satisfies Source;
