/** Hearts formed differently from birth. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  category: 'heart',
  names:
    "tetralogy of fallot|atrial septal defect|ventricular septal defect|coarctation of the aorta|aortic coarctation|transposition of the great arteries|transposition of great vessels|hypoplastic left heart|hypoplastic left heart syndrome|ebstein's anomaly|congenital heart disease|congenital heart defect|patent ductus arteriosus|truncus arteriosus|double outlet right ventricle|tricuspid atresia|pulmonary atresia|total anomalous pulmonary venous return|atrioventricular canal|atrioventricular septal defect|single ventricle|eisenmenger syndrome|anomalous coronary artery|cardiopatia congenita|tetralogia de fallot|comunicacion interventricular",
  short: 'vsd|asd|pda|tof|hlhs',
  cues: 'heart|septal|murmur|shunt|congenital|echo\\w*|cardiac|cardiology|ductus|pulmonary',
  codes: 'Q20|Q21|Q22|Q24|Q25|Q26',
  lasting: true,
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  [
    'tetralogy of Fallot',
    'Tetralogy of Fallot, repaired in infancy, with regurgitation.',
    'His cousin was born with tetralogy of Fallot.',
  ],
  ['ventricular septal defect', 'Large ventricular septal defect.', 'No ventricular septal defect is seen.'],
  [
    'atrial septal defect',
    'Secundum atrial septal defect of 22 mm.',
    'The bubble study shows no atrial septal defect.',
  ],
  ['coarctation', 'Coarctation of the aorta.', 'Negative for coarctation of the aorta.'],
  [
    'hypoplastic left heart',
    'Hypoplastic left heart syndrome after the Fontan.',
    'Hypoplastic left heart was ruled out.',
  ],
  ['transposition', 'Transposition of the great arteries.', 'No transposition of the great arteries.'],
  [
    'patent ductus arteriosus',
    'Patent ductus arteriosus with a large shunt in the PDA.',
    'The patent ductus arteriosus was ruled out.',
  ],
];
