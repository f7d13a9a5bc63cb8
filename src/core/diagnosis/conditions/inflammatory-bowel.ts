/** Crohn's disease and ulcerative colitis. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  category: 'autoimmune',
  names:
    "colitis ulcerosa|colitis ulcerativa|inflammatory bowel disease|crohn's|pouchitis|indeterminate colitis|ulcerative colitis|pancolitis|ileocolitis|regional enteritis",
  short: 'ibd|uc',
  cues: 'crohn\\w*|colitis|bowel|infliximab|mesalamine|asacol|colonoscopy|remicade',
  lasting: true,
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  ['Crohn disease', 'Crohn disease of the terminal ileum.', 'Biopsies show no Crohn disease.'],
  ['ulcerative colitis', 'Ulcerative colitis, for colectomy.', 'His father has ulcerative colitis.'],
  [
    'inflammatory bowel disease',
    'Inflammatory bowel disease, very early onset.',
    'Negative for inflammatory bowel disease.',
  ],
  ['pouchitis', 'Chronic pouchitis.', 'No pouchitis.'],
];
