/** Inherited disease of nerve and muscle. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  category: 'rare_genetic',
  names:
    'atrofia muscular espinal|congenital myopathy|distrofia muscular|leigh syndrome|melas|mitochondrial disease|mitochondrial myopathy|muscular dystrophy|myotonic dystrophy|nemaline myopathy|periodic paralysis|spinal muscular atrophy',
  short: 'dmd|sma|fshd',
  cues: 'dystroph\\w+|muscular|muscle|nusinersen|atrophy',
  unlike: 'sma velocity',
  lasting: true,
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  [
    'Duchenne muscular dystrophy',
    'Duchenne muscular dystrophy on steroids.',
    'Muscular dystrophy was ruled out.',
  ],
  ['myotonic dystrophy', 'Myotonic dystrophy type 1.', 'No myotonic dystrophy.'],
  [
    'spinal muscular atrophy',
    'Spinal muscular atrophy type 2.',
    'Newborn screen negative for spinal muscular atrophy.',
  ],
  ['mitochondrial disease', 'Mitochondrial disease, MELAS.', 'No mitochondrial disease.'],
  [
    'limb-girdle dystrophy',
    'Limb-girdle muscular dystrophy.',
    'His uncle had limb-girdle muscular dystrophy.',
  ],
];
