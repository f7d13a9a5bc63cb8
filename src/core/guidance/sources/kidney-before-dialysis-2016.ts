import type { Source } from '../advice.ts';

export default {
  organisation: 'Transplantation',
  title: 'Reassessing Preemptive Kidney Transplantation in the United States: Are We Making Progress?',
  url: 'https://journals.lww.com/transplantjournal/Fulltext/2016/05000/Reassessing_Preemptive_Kidney_Transplantation_in.28.aspx',
  date: '2016-05',
} satisfies Source;
