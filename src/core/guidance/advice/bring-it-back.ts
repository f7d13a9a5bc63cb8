import type { Advice } from '../advice.ts';
import loveFaq from '../sources/love-faq.ts';
import remoteDoctorGuide from '../sources/remote-doctor-guide.ts';

export default {
  id: 'bring-it-back',
  urgent: false,
  saysWait: false,
  rank: 232,
  for: { status: ['current'] },
  title: { en: 'Bring it back to your first doctor' },
  words: {
    en: 'Ask for the second opinion in writing. Take it to your first doctor and talk it over. You can often follow expert advice close to home.',
  },
  source: loveFaq,
  also: [remoteDoctorGuide],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'You can ask the center to talk with your own doctor, so that you can have the recommended treatment closer to home.',
  },
  clinician: null,
  next: 'records',
} satisfies Advice;
