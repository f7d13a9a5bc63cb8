/** Hearts formed differently from birth. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  category: 'heart',
  names:
    "anomalous coronary artery|aortic coarctation|avsd|septal defect|atrioventricular canal|cardiopatia congenita|coarctation of the aorta|comunicacion interventricular|congenital heart defect|congenital heart disease|double outlet right ventricle|ebstein's anomaly|eisenmenger syndrome|hypoplastic left heart|patent ductus arteriosus|pulmonary atresia|single ventricle|tetralogia de fallot|tetralogy of fallot|total anomalous pulmonary venous return|transposition of great vessels|transposition of the great arteries|tricuspid atresia|truncus arteriosus",
  short: 'asd|hlhs|pda|tof|vsd',
  cues: 'heart|septal|murmur|shunt|congenital|echo\\w*|cardiac|cardiology|ductus|pulmonary',
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
