/** Stroke and bleeding in or around the brain. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  category: 'neuro',
  names:
    'accidente cerebrovascular|carotid dissection|cerebral venous thrombosis|cerebrovascular accident|derrame cerebral|epidural hematoma|hemorragia cerebral|ictus|infarto cerebral|moyamoya|stroke|subdural hematoma|transient ischemic|venous sinus thrombosis|vertebral artery dissection',
  loose: 'infarct|infarction|hemorrhage',
  near: '(?:brain|cerebral|cerebellar|brainstem|lacunar|[mp]ca|acute|old|cord|artery|pontine|thalamic|territory|intra\\w+|subarachnoid) ¦',
  short: 'cva|tia',
  cues: 'stroke|cerebr\\w+|brain|weakness|hemipar\\w+|facial|speech|aphasia|infarct|history|hypertension|cad|dm|neuro\\w*|residual|coumadin|diabetes|seizure',
  unlike:
    'stroke volume|heat stroke|stroke prevention|stroke index|stroke work|risk of stroke|costovertebral angle|cva tenderness|stroke scale',
  lasting: true,
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  ['ischemic stroke', 'Right middle cerebral artery stroke with weakness.', 'CVA tenderness of the flank.'],
  ['cerebral hemorrhage', 'Intracerebral hemorrhage of the left thalamus.', 'No intracranial hemorrhage.'],
  ['subdural hematoma', 'Acute subdural hematoma on the right.', 'CT negative for subdural hematoma.'],
  [
    'subarachnoid hemorrhage',
    'Subarachnoid hemorrhage, Hunt and Hess grade 2.',
    'Subarachnoid hemorrhage was ruled out.',
  ],
  ['transient ischemic attack', 'Transient ischemic attack yesterday.', 'Stroke volume index is normal.'],
  ['venous sinus thrombosis', 'Cerebral venous sinus thrombosis.', 'No cerebral venous thrombosis.'],
  ['spinal cord infarction', 'Cervicothoracic spinal cord infarction.', 'Grandfather had strokes.'],
  ['moyamoya', 'Moyamoya disease with stenosis.', 'Heat stroke on the football field.'],
];
