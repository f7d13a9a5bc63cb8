/** Cancer of the colon, rectum, anus and appendix. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  names: 'pseudomyxoma peritonei|malignant polyp',
  short: 'crc|mcrc',
  sites:
    'colon|colonic|colorectal|rectum|rectal|rectosigmoid|sigmoid|cecum|cecal|caecum|ascending colon|descending colon|transverse colon|hepatic flexure|splenic flexure|bowel|large intestine|anus|anal|anal canal|appendix|appendiceal|recto|colorrectal|ano',
  codes: 'C18|C19|C20|C21',
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  [
    'colon cancer',
    'Adenocarcinoma of the sigmoid colon, moderately differentiated.',
    'Colonoscopy is the best test to prevent colon cancer.',
  ],
  ['rectal cancer', 'Rectal adenocarcinoma, T3N1.', 'Tubular adenoma of the colon.'],
  ['anal cancer', 'Squamous cell carcinoma of the anal canal.', 'Family history of colon cancer.'],
];
