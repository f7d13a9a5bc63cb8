import type { Advice } from '../advice.ts';
import nhlbiAneurysmSigns from '../sources/nhlbi-aneurysm-signs.ts';

export default {
  id: 'aortic-signs',
  urgent: true,
  saysWait: false,
  rank: 17,
  for: { status: ['current', 'suspected'], conditions: ['aortic-disease'] },
  title: { en: 'Sudden bad pain in chest, back or belly: call now' },
  words: {
    en: 'Call your emergency number for sudden bad pain in your chest, back or belly, or if you faint. Do not wait to see if it passes. If you have no such signs, ask your doctor soon how often it will be checked.',
  },
  caution: true,
  source: nhlbiAneurysmSigns,
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'An aneurysm can grow for years without signs; if it ruptures there can be sudden, severe pain, lightheadedness and shock, which need emergency treatment.',
  },
  clinician: null,
  next: 'call',
} satisfies Advice;
