/** Diseased heart valves. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  category: 'heart',
  names:
    'flail leaflet|aortic stenosis|mitral stenosis|estenosis mitral|pulmonic stenosis|estenosis aortica|tricuspid stenosis|periaortic stenosis|aortic regurgitation|aortic insufficiency|mitral regurgitation|mitral insufficiency|insuficiencia mitral|aortic valve stenosis|mitral valve stenosis|bicuspid aortic valve|valvular heart disease|severe aortic stenosis|infective endocarditis|bacterial endocarditis|rheumatic heart disease|pulmonary valve stenosis|aortic valve insufficiency|aortic valve regurgitation|mitral valve regurgitation|severe mitral regurgitation|prosthetic valve dysfunction|severe tricuspid regurgitation|mitral valve prolapse with regurgitation',
  unlike:
    'mild aortic insufficiency|mild aortic regurgitation|mild mitral insufficiency|mild mitral regurgitation|physiologic mitral regurgitation|trace aortic insufficiency|trace aortic regurgitation|trace mitral insufficiency|trace mitral regurgitation|trivial aortic insufficiency|trivial aortic regurgitation|trivial mitral regurgitation',
  codes: 'I05|I06|I08|I34|I35|I38|Q23.1',
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
