/** Other serious illness of the immune system. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  category: 'autoimmune',
  names:
    "sarcoidosis|myasthenia gravis|autoimmune hepatitis|primary biliary cholangitis|primary biliary cirrhosis|primary sclerosing cholangitis|igg4 related disease|celiac disease refractory|addison's disease|graves' disease with orbitopathy|graves orbitopathy|thyroid eye disease|pemphigus|pemphigus vulgaris|bullous pemphigoid|autoimmune pancreatitis|immune thrombocytopenic purpura|idiopathic thrombocytopenic purpura|common variable immunodeficiency|lambert eaton|uveitis|panuveitis|autoimmune hemolytic anemia|thrombotic thrombocytopenic purpura|severe combined immunodeficiency|eosinophilic esophagitis|miastenia gravis|relapsing polychondritis|cogan syndrome|adrenal insufficiency",
  unlike: 'transient adrenal insufficiency',
  codes: 'D86|G70.0|K75.4|K74.3|K83.01|L10|D69.3|D83|E27.1',
  lasting: true,
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  ['sarcoidosis', 'Sarcoidosis of the lungs and nodes.', 'No sarcoidosis.'],
  ['myasthenia gravis', 'Myasthenia gravis on pyridostigmine.', 'Antibodies negative for myasthenia gravis.'],
  ['autoimmune hepatitis', 'Autoimmune hepatitis.', 'Autoimmune hepatitis was ruled out.'],
  ['primary biliary cholangitis', 'Primary biliary cholangitis.', 'No primary biliary cholangitis.'],
  [
    'primary sclerosing cholangitis',
    'Primary sclerosing cholangitis.',
    'MRCP negative for primary sclerosing cholangitis.',
  ],
  ['Addison disease', "Addison's disease.", "No Addison's disease."],
  ['pemphigus', 'Pemphigus vulgaris.', 'Pemphigus was excluded and no bullous pemphigoid.'],
  ['uveitis', 'Chronic uveitis of both eyes.', 'No uveitis.'],
  [
    'immune thrombocytopenia',
    'Immune thrombocytopenic purpura.',
    'Brother had idiopathic thrombocytopenic purpura.',
  ],
];
