import type { Source } from '../advice.ts';

export default {
  organisation: 'Surgical Neurology International',
  title:
    'Gamache FW: The value of “another” opinion for spinal surgery: A prospective 14-month study of one surgeon’s experience',
  url: 'https://surgicalneurologyint.com/surgicalint-articles/the-value-of-another-opinion-for-spinal-surgery-a-prospective-14-month-study-of-one-surgeons-experience/',
  date: '2012-11-26',
} satisfies Source;
