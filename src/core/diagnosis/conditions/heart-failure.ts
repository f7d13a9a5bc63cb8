/** A weak or stiff heart muscle. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  category: 'heart',
  names:
    'heart failure|cardiac failure|cardiomyopathy|cardiomyopathies|systolic dysfunction|severe left ventricular dysfunction|severe lv dysfunction|hfref|hfpef|low ejection fraction|reduced ejection fraction|cardiac amyloidosis|transthyretin amyloidosis|myocarditis|constrictive pericarditis|cardiac sarcoidosis|insuficiencia cardiaca|miocardiopatia|cor pulmonale',
  short: 'chf|hcm|attr',
  cues: 'heart|cardiac|ejection|lasix|furosemide|edema|cad|copd|bnp|failure|pleural|dm|htn|diabetes|hypertension|systolic|diastolic|atrial|dyspnea|shortness|history|renal|mi',
  lasting: true,
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  [
    'heart failure',
    'Congestive heart failure with an ejection fraction of 20%.',
    'The Heart Failure Clinic is on the second floor and no heart failure was found.',
  ],
  [
    'dilated cardiomyopathy',
    'Dilated cardiomyopathy, idiopathic.',
    'Screening for cardiomyopathy in relatives.',
  ],
  [
    'hypertrophic cardiomyopathy',
    'Hypertrophic cardiomyopathy with obstruction.',
    'His father has hypertrophic cardiomyopathy.',
  ],
  [
    'cardiac amyloidosis',
    'Transthyretin amyloidosis of the heart.',
    'Biopsy negative for cardiac amyloidosis.',
  ],
  ['myocarditis', 'Acute myocarditis on cardiac MRI.', 'Myocarditis was ruled out.'],
  [
    'left ventricular dysfunction',
    'Left ventricular systolic dysfunction, end stage.',
    'No left ventricular systolic dysfunction.',
  ],
  ['CHF', 'CHF on furosemide with edema.', 'She denies CHF and edema.'],
  [
    'constrictive pericarditis',
    'Constrictive pericarditis after radiation.',
    'No constrictive pericarditis.',
  ],
];
