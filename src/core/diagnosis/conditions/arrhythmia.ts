/** Serious disorders of heart rhythm. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  category: 'heart',
  names:
    'atrial fibrillation|atrial flutter|ventricular tachycardia|ventricular fibrillation|sick sinus syndrome|av block|atrioventricular block|heart block|mobitz ii|long qt syndrome|brugada syndrome|wolff parkinson white|supraventricular tachycardia|tachy brady syndrome|arrhythmogenic right ventricular|cardiac arrest|fibrilacion auricular|taquicardia ventricular|bloqueo auriculoventricular|torsades de pointes',
  short: 'svt|wpw|vt',
  cues: 'atrial|ablation|pacemaker|rhythm|heart|cardiac|rate|ecg|ekg|amiodarone|tachycardia',
  unlike: 'first degree av block|first degree atrioventricular block|first degree heart block',
  lasting: true,
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  [
    'atrial fibrillation',
    'Paroxysmal atrial fibrillation on warfarin.',
    'No atrial fibrillation on the monitor.',
  ],
  [
    'ventricular tachycardia',
    'Sustained ventricular tachycardia with a defibrillator.',
    'No ventricular tachycardia on the monitor.',
  ],
  ['sick sinus syndrome', 'Sick-sinus syndrome, needs a pacemaker.', 'Sick sinus syndrome was ruled out.'],
  ['complete heart block', 'Complete heart block this morning.', 'First degree AV block, harmless.'],
  ['long QT syndrome', 'Congenital long QT syndrome.', 'His sister has long QT syndrome.'],
  ['Brugada syndrome', 'Brugada syndrome, type 1 pattern.', 'Negative for Brugada syndrome.'],
  [
    'Wolff-Parkinson-White',
    'Wolff-Parkinson-White syndrome, for ablation.',
    'No delta wave or Wolff-Parkinson-White.',
  ],
];
