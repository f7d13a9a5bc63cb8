/** Myelodysplastic and myeloproliferative neoplasms. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  names:
    'essential thrombocythaemia|essential thrombocythemia|chronic myelomonocytic leukemia|juvenile myelomonocytic leukemia|myelodysplasia|polycythaemia vera|polycythemia vera|policitemia vera|polycythemia rubra vera|hypereosinophilic syndrome|myelodysplastic syndrome|myeloproliferative syndrome|myeloproliferative disease|trombocitemia esencial|myelodysplastic neoplasm|myeloproliferative neoplasm|sindrome mielodisplasico|myeloproliferative disorder|mielofibrosis|myelofibrosis|essential thrombocytosis|systemic mastocytosis|refractory anemia with excess blasts',
  short: 'mds|mpn|cmml',
  codes: 'C94.6|D45|D46|D47.1|D47.3|D47.4',
  lasting: true,
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  [
    'myelodysplastic syndrome',
    'The patient is a 63-year-old who has myelodysplastic syndrome.',
    'No morphologic evidence of myelodysplastic syndrome.',
  ],
  [
    'myelofibrosis',
    'Primary myelofibrosis, JAK2 positive.',
    'JAK2 was tested to rule out myelofibrosis in her sister.',
  ],
  ['polycythemia vera', 'Polycythemia vera on hydroxyurea.', 'Secondary polycythemia from sleep apnea.'],
  ['essential thrombocythemia', 'Essential thrombocythemia on aspirin.', 'Reactive thrombocytosis.'],
];
