/** Inflamed blood vessels. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  category: 'autoimmune',
  names:
    "vasculitis|giant cell arteritis|temporal arteritis|takayasu's arteritis|polyarteritis nodosa|granulomatosis with polyangiitis|wegener's granulomatosis|wegener's|microscopic polyangiitis|churg strauss syndrome|eosinophilic granulomatosis with polyangiitis|behcet's disease|behcet's syndrome|henoch schonlein purpura|kawasaki's disease|cryoglobulinemia|anca associated vasculitis|goodpasture's syndrome|buerger's disease|polymyalgia rheumatica|arteritis de celulas gigantes|thromboangiitis obliterans",
  short: 'gpa|gca|egpa',
  cues: 'vasculitis|arteritis|anca|polyangiitis|rituximab|temporal',
  codes: 'M30|M31|D89.1|I77.6',
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
