/** Lymphoma. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  names:
    "castleman's disease|erdheim chester disease|hodgkin's|langerhans cell histiocytosis|lymphoproliferative disorder|micosis fungoide|mycosis fungoides|sezary disease|sezary syndrome|waldenstrom's",
  short: 'dlbcl|nhl|mcl|ctcl|ptcl|ptld|hl|fl|mzl|pcnsl|chl',
  unlike: 'pseudolymphoma',
  heads: 'lymphoma|lymphomata|linfoma',
  codes: 'C81|C82|C83|C84|C85|C86|C88|C96',
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  [
    'diffuse large B-cell lymphoma',
    'Diffuse large B-cell lymphoma, stage III.',
    'Reactive lymph node, no lymphoma.',
  ],
  ['Hodgkin lymphoma', "Hodgkin's disease, nodular sclerosis.", 'Lymphoma was ruled out.'],
  ['mycosis fungoides', 'Mycosis fungoides, plaque stage.', 'Pseudolymphoma of the skin.'],
  [
    'Waldenström macroglobulinemia',
    'Waldenström macroglobulinemia on ibrutinib.',
    'Brother died from lymphoma.',
  ],
];
