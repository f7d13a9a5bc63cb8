import type { Source } from '../advice.ts';

export default {
  organisation: 'Frontiers in Oncology',
  title:
    'Survival Outcomes in Patients With 2018 FIGO Stage IA2–IIA2 Cervical Cancer Treated With Laparoscopic Versus Open Radical Hysterectomy',
  url: 'https://www.frontiersin.org/articles/10.3389/fonc.2021.682849/full',
  date: '2021-06-17',
} satisfies Source;
