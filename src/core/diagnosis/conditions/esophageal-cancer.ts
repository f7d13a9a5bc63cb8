/** Cancer of the oesophagus. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  sites: 'esophagus|esophageal|oesophagus|oesophageal|esofago|esofagico|esoph|gej|ge junction',
  codes: 'C15',
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  [
    'esophageal cancer',
    'Adenocarcinoma of the distal esophagus.',
    "Barrett's esophagus without dysplasia or carcinoma.",
  ],
  [
    'oesophageal cancer',
    'Squamous cell carcinoma of the oesophagus.',
    'Barrett oesophagus raises the risk of oesophageal cancer.',
  ],
];
