/** Diseased heart valves. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  category: 'heart',
  names:
    'flail leaflet|estenosis mitral|estenosis aortica|periaortic stenosis|insuficiencia mitral|bicuspid aortic valve|valvular heart disease|infective endocarditis|bacterial endocarditis|rheumatic heart disease|prosthetic valve dysfunction',
  loose: 'aortic|mitral|tricuspid|pulmonic',
  near: '¦ (?:valve )?(?:stenosis|regurgitation|insufficiency)',
  short: 'as',
  cues: 'ava|vmax|tavr|savr',
  unlike: 'physiologic mitral regurgitation',
  lasting: true,
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  ['aortic stenosis', 'Severe aortic stenosis, valve area 0.7 cm2.', 'No aortic stenosis was heard.'],
  [
    'aortic regurgitation',
    'Severe aortic regurgitation with a dilated ventricle.',
    'Trace aortic regurgitation is physiologic.',
  ],
  [
    'mitral regurgitation',
    'Severe mitral regurgitation from a flail leaflet.',
    'Trivial mitral regurgitation.',
  ],
  ['mitral stenosis', 'Rheumatic mitral stenosis.', 'There is no evidence of mitral stenosis.'],
  [
    'bicuspid aortic valve',
    'He was born with a bicuspid aortic valve.',
    'The valve is trileaflet, without aortic stenosis.',
  ],
  [
    'endocarditis',
    'Bacterial endocarditis of the mitral valve.',
    'Antibiotics to prevent bacterial endocarditis.',
  ],
  [
    'rheumatic heart disease',
    'Rheumatic heart disease since youth.',
    'Grandmother had rheumatic heart disease.',
  ],
];
