import type { Source } from '../advice.ts';

export default {
  organisation: 'Beth Israel Deaconess Medical Center',
  title: 'Cancer Emergencies',
  url: 'http://www.bidmc.org/Centers-and-Departments/Departments/Cancer-Center/About-the-Cancer-Center/LivingwithCancer/2014/October/Cancer-Emergencies.aspx',
  date: '2014-10-14',
} satisfies Source;
