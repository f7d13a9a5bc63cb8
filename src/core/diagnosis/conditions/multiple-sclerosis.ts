/** Multiple sclerosis and its kin. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  category: 'neuro',
  names:
    'neuromyelitis optica|esclerosis multiple|clinically isolated syndrome|demyelinating disease|mog antibody disease|demyelinating disorder|multiple sclerosis|transverse myelitis|disseminated encephalomyelitis|optic neuritis',
  short: 'ms|rrms|nmosd',
  cues: 'sclerosis|demyelinat\\w+|plaques?|relaps\\w+|neurolog\\w+|interferon|copaxone|ocrelizumab|lesions|mri|optic',
  unlike: 'ms contin',
  lasting: true,
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  [
    'multiple sclerosis',
    'Relapsing-remitting multiple sclerosis on ocrelizumab.',
    'Her aunt has multiple sclerosis.',
  ],
  ['neuromyelitis optica', 'Neuromyelitis optica, antibody positive.', 'Negative for neuromyelitis optica.'],
  ['transverse myelitis', 'Acute transverse myelitis at T4.', 'No transverse myelitis.'],
  ['optic neuritis', 'Optic neuritis of the left eye.', 'Optic neuritis was ruled out.'],
  [
    'clinically isolated syndrome',
    'Clinically isolated syndrome with two lesions.',
    'No demyelinating disease is seen.',
  ],
  ['demyelinating disease', 'Findings are those of demyelinating disease.', 'She took MS Contin for pain.'],
];
