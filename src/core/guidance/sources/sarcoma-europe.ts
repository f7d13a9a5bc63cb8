import type { Source } from '../advice.ts';

export default {
  organisation: 'Annals of Oncology',
  title:
    'Sarcoma: concordance between initial diagnosis and centralized expert review within three European regions',
  url: 'https://academic.oup.com/annonc',
  readAt: 'https://paperexplained.cn/articles/paper/detail/0330b7e123a15fc8186bad0399d00892c3b11ce2',
  date: 'undated',
} satisfies Source;
