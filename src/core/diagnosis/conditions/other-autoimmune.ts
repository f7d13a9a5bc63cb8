/** Other serious illness of the immune system. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  category: 'autoimmune',
  names:
    "autoimmune hemolytic anemia|thrombocytopenic purpura|bullous pemphigoid|cogan syndrome|igg4 related disease|thyroid eye disease|addison's disease|lambert eaton|sarcoidosis|primary biliary cirrhosis|uveitis|panuveitis|eosinophilic esophagitis|primary sclerosing cholangitis|primary biliary cholangitis|relapsing polychondritis|autoimmune pancreatitis|autoimmune hepatitis|myasthenia gravis|miastenia gravis|pemphigus|severe combined immunodeficiency|common variable immunodeficiency|adrenal insufficiency|graves' disease with orbitopathy|graves orbitopathy|celiac disease refractory",
  unlike: 'transient adrenal insufficiency',
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
