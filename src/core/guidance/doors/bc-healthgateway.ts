import type { Door } from '../door.ts';
import bcHealthGateway from '../sources/bc-health-gateway.ts';

export default {
  id: 'bc-healthgateway',
  steps: [
    { en: 'Open the timeline and pick a result.' },
    { en: 'Use the button to download the report.' },
    { en: 'For a list of many, open Export records.' },
  ],
  gives: { en: 'Lab and scan reports as PDF.' },
  lacks: { en: 'The scans and slides themselves. Ask the hospital.' },
  source: bcHealthGateway,
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Lab and imaging reports are offered as PDF downloads; a reports page exists in the product.',
  },
} satisfies Door;
