import type { RecordItem } from '../record.ts';

export default {
  id: 'st-endoscopy',
  kind: 'report',
  for: {
    conditions: [
      'colorectal-cancer',
      'stomach-cancer',
      'esophageal-cancer',
      'lung-cancer',
      'head-neck-cancer',
      'bladder-cancer',
      'pancreatic-cancer',
      'bile-duct-cancer',
      'neuroendocrine-tumor',
    ],
  },
  start: null,
  rank: 20,
  label: { en: 'Scope report' },
  why: { en: 'It says where the tumor sits and how far it goes.' },
  holder: { en: 'The clinic that did the scope' },
  form: { en: 'PDF' },
  time: { words: { en: 'A few days' }, estimate: true },
  tip: null,
  sources: [],
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'No programme list seen; our own judgement.',
  },
} satisfies RecordItem;
