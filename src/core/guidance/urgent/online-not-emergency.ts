import type { Advice } from '../advice.ts';
import mskRemote from '../sources/msk-remote.ts';

export default {
  id: 'online-not-emergency',
  urgent: true,
  saysWait: false,
  givesWay: true,
  rank: 30,
  for: { status: ['current', 'suspected'], urgentWords: /./i },
  title: { en: 'If you feel very ill, call now' },
  words: {
    en: 'Call your own team or your emergency number. A second opinion, online or not, is not made for an emergency.',
  },
  caution: true,
  source: mskRemote,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'The center states that its remote service is not an emergency service; in an emergency call the local service or go to hospital.',
  },
  clinician: null,
  next: 'call',
} satisfies Advice;
