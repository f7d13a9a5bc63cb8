/** Kidneys that are failing. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  category: 'organ_failure',
  names:
    'esrd|eskd|adpkd|end stage renal disease|end stage kidney disease|renal failure|kidney failure|polycystic kidney disease|iga nephropathy|focal segmental glomerulosclerosis|membranous nephropathy|glomerulonephritis|nephrotic syndrome|on hemodialysis|on dialysis|dialysis dependent|alport syndrome|minimal change disease|insuficiencia renal terminal|insuficiencia renal cronica|enfermedad renal terminal|hemolytic uremic syndrome|hepatorenal syndrome|diabetic nephropathy',
  loose: 'chronic kidney disease|ckd|enfermedad renal cronica',
  near: '(?:stage|grade) (?:4|5|iv|v) ?¦|¦ ?(?:\\([^)]*\\))?,? ?(?:stage|estadio)? ?g?(?:4|5|iv|v)(?![\\da-z.])(?!a)|¦ ?g[45]a',
  short: 'pkd|fsgs',
  cues: 'renal|kidney|dialysis|creatinine|transplant|glomer\\w+|hypertension',
  unlike: 'acute renal failure|acute kidney failure|prerenal failure',
  lasting: true,
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  [
    'end-stage renal disease',
    'End-stage renal disease on hemodialysis.',
    'His mother was on dialysis for kidney failure.',
  ],
  [
    'chronic kidney disease stage 4',
    'Stage IV chronic kidney disease.',
    'Chronic kidney disease stage 2, no kidney failure.',
  ],
  ['polycystic kidney disease', 'Polycystic kidney disease.', 'No polycystic kidney disease.'],
  ['IgA nephropathy', 'IgA nephropathy on biopsy.', 'Biopsy negative for IgA nephropathy.'],
  [
    'focal segmental glomerulosclerosis',
    'Focal segmental glomerulosclerosis.',
    'No focal segmental glomerulosclerosis.',
  ],
  ['nephrotic syndrome', 'Nephrotic syndrome in a child.', 'Nephrotic syndrome was ruled out.'],
  ['Alport syndrome', 'Alport syndrome.', 'Uncle with Alport syndrome.'],
];
