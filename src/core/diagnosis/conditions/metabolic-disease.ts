/** Inborn errors of metabolism. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  category: 'rare_genetic',
  names:
    "methylmalonic acidemia|galactosemia|homocystinuria|phenylketonuria|porphyria|adrenal hyperplasia|hypophosphatasia|hurler syndrome|hunter syndrome|krabbe|lysosomal storage disease|glycogen storage disease|maple syrup urine|pompe|niemann pick|wilson's disease|gaucher's|tay sachs|fabry|enfermedad de wilson|urea cycle disorder|fatty acid oxidation disorder|hereditary amyloidosis|mucopolysaccharidosis|cystinosis|transcarbamylase deficiency|adrenoleukodystrophy",
  lasting: true,
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  ['Wilson disease', "Wilson's disease with cirrhosis.", "Ceruloplasmin normal, no Wilson's disease."],
  ['Gaucher disease', 'Gaucher disease type 1.', 'Negative for Gaucher disease.'],
  ['Fabry disease', 'Fabry disease of the heart.', 'Fabry disease was ruled out.'],
  ['Pompe disease', 'Pompe disease.', 'No Pompe disease.'],
  ['phenylketonuria', 'Phenylketonuria on diet.', 'Newborn screen negative for phenylketonuria.'],
  ['porphyria', 'Acute intermittent porphyria.', 'No porphyria.'],
  ['Niemann-Pick disease', 'Niemann-Pick disease type C.', 'Cousin with Niemann-Pick disease.'],
  ['urea cycle disorder', 'Urea cycle disorder.', 'No urea cycle disorder.'],
  ['adrenoleukodystrophy', 'Adrenoleukodystrophy.', 'Brother has adrenoleukodystrophy.'],
];
