import type { Source } from '../advice.ts';

export default {
  organisation: 'HealthLeaders',
  title: 'Cleveland Clinic’s Virtual Second Opinion Program Changes Medical Treatment',
  url: 'https://www.healthleadersmedia.com/telehealth/cleveland-clinics-virtual-second-opinion-program-changes-medical-treatment',
  date: '2021-04-13',
} satisfies Source;
