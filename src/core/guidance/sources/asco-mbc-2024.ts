import type { Source } from '../advice.ts';

export default {
  organisation: 'American Society of Clinical Oncology',
  title: 'Biomarkers for Systemic Therapy in Metastatic Breast Cancer: guideline and rapid update',
  url: 'https://ace.asco.org/guidelines/9676',
  date: '2024-09-20',
} satisfies Source;
