import type { Source } from '../advice.ts';

export default {
  organisation: 'Cancer Council Australia',
  title: 'What is the outcome of a second opinion in bone and soft tissue tumour pathology?',
  url: 'http://wiki.cancer.org.au/australia/Clinical_question:What_is_the_outcome_of_a_second_opinion_in_BSTT_pathology%3F',
  date: 'undated',
} satisfies Source;
