/** Lymphoma. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  category: 'cancer',
  names:
    "hodgkin's disease|hodgkins|mycosis fungoides|sezary syndrome|sezary disease|waldenstrom's macroglobulinemia|waldenstrom macroglobulinaemia|lymphoplasmacytic lymphoma|castleman's disease|posttransplant lymphoproliferative disorder|lymphoproliferative disorder|enfermedad de hodgkin|micosis fungoide|langerhans cell histiocytosis|erdheim chester disease",
  short: 'dlbcl|nhl|mcl|ctcl|ptcl|ptld|hl',
  unlike: 'pseudolymphoma|lymphoma panel|lymphoma society',
  heads: 'lymphoma|lymphomata|linfoma',
  codes: 'C81|C82|C83|C84|C85|C86|C88|C96',
  codes9: '200|201|202',
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
