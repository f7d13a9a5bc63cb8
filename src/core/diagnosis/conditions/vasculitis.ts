/** Inflamed blood vessels. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  category: 'autoimmune',
  names:
    "arteritis de celulas gigantes|behcet's|buerger's disease|churg strauss|cryoglobulinemia|giant cell arteritis|goodpasture's|polyangiitis|henoch schonlein|kawasaki's disease|polyarteritis|polymyalgia rheumatica|takayasu's|temporal arteritis|thromboangiitis|vasculitis|wegener's",
  short: 'gpa|gca|egpa',
  cues: 'vasculitis|arteritis|anca|polyangiitis|rituximab|temporal',
  lasting: true,
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  [
    'giant cell arteritis',
    'Giant cell arteritis on biopsy.',
    'Temporal artery biopsy negative for giant cell arteritis.',
  ],
  ['Takayasu arteritis', 'Takayasu arteritis.', 'No Takayasu arteritis.'],
  [
    'granulomatosis with polyangiitis',
    "Wegener's granulomatosis of lung and kidney.",
    "Wegener's granulomatosis was ruled out.",
  ],
  ['polyarteritis nodosa', 'Polyarteritis nodosa.', 'No polyarteritis nodosa.'],
  ['Kawasaki disease', 'Kawasaki disease with coronary changes.', 'No Kawasaki disease.'],
  ['Behçet disease', "Behçet's disease with eye disease.", "Cousin with Behcet's disease."],
  ['Goodpasture syndrome', 'Goodpasture syndrome.', 'Negative for Goodpasture syndrome.'],
];
