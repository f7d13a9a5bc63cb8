/** Serious illness of the blood that is not cancer. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  category: 'rare_genetic',
  names:
    "anemia de celulas falciformes|anemia falciforme|beta thalassemia|chronic granulomatous disease|diamond blackfan|factor v leiden|fanconi anemia|hemochromatosis|hemofilia|lymphohistiocytosis|hemophilia|spherocytosis|nocturnal hemoglobinuria|protein c deficiency|protein s deficiency|pure red cell aplasia|severe neutropenia|sickle cell anemia|sickle cell crisis|sickle cell disease|thalassemia intermedia|thalassemia major|von willebrand's disease",
  unlike: 'beta thalassemia trait|beta thalassemia minor',
  lasting: true,
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  ['sickle cell disease', 'Sickle cell anemia with crises.', 'Sickle cell trait only.'],
  ['hemophilia', 'Severe hemophilia A.', 'His grandfather had hemophilia.'],
  ['thalassemia', 'Beta thalassemia, transfusion dependent.', 'Beta thalassemia minor, harmless.'],
  [
    'paroxysmal nocturnal hemoglobinuria',
    'Paroxysmal nocturnal hemoglobinuria.',
    'No paroxysmal nocturnal hemoglobinuria.',
  ],
  ['hemochromatosis', 'Hereditary hemochromatosis.', 'Hemochromatosis was ruled out.'],
  ['Fanconi anemia', 'Fanconi anemia.', 'No Fanconi anemia.'],
  ['von Willebrand disease', 'Von Willebrand disease type 2.', 'Sister with von Willebrand disease.'],
];
