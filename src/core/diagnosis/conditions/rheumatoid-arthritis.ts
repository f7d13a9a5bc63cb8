/** Rheumatoid and other inflammatory arthritis. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  category: 'autoimmune',
  names:
    "ankylosing spondylitis|artritis reumatoide|axial spondyloarthritis|espondilitis anquilosante|felty's syndrome|inflammatory arthritis|juvenile idiopathic arthritis|palindromic rheumatism|psoriatic arthritis|rheumatoid arthritis|seronegative arthritis|spondyloarthropathy|still's disease",
  short: 'ra|jia',
  cues: 'rheumatoid|methotrexate|rheumatolog\\w+|joints?|enbrel|humira|prednisone|anti ccp|arthritis|seronegative|seropositive|mtx|biologic|dmards?',
  unlike: 'ra sat|ra pressure',
  lasting: true,
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  [
    'rheumatoid arthritis',
    'Seropositive rheumatoid arthritis on methotrexate.',
    'Sister with rheumatoid arthritis.',
  ],
  ['juvenile arthritis', 'Juvenile rheumatoid arthritis.', 'No juvenile idiopathic arthritis.'],
  ['psoriatic arthritis', 'Psoriatic arthritis of the hands.', 'No psoriatic arthritis.'],
  [
    'ankylosing spondylitis',
    'Ankylosing spondylitis, HLA-B27 positive.',
    'Negative for ankylosing spondylitis.',
  ],
  ['Still disease', "Adult Still's disease with fever.", "Still's disease was ruled out."],
];
