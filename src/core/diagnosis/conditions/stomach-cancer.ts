/** Cancer of the stomach and small bowel. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  names: 'linitis plastica|gastrointestinal stromal tumor',
  short: 'gist',
  sites:
    'stomach|gastric|gastroesophageal junction|ge junction|duodenum|duodenal|jejunum|jejunal|ileum|ileal|small bowel|small intestine|estomago|gastrico|cardia|antrum',
  kinds: 'linitis plastica|signet ring cell',
  codes: 'C16|C17|C49.A',
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  [
    'stomach cancer',
    'Signet ring cell carcinoma of the stomach.',
    'Gastric biopsy: no carcinoma, H. pylori present.',
  ],
  ['small bowel cancer', 'Adenocarcinoma of the duodenum.', 'Gastric hyperplastic polyp.'],
  ['GIST', 'Gastrointestinal stromal tumor of the stomach, KIT positive.', 'A GIST was ruled out.'],
];
