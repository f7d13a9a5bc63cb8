/** Inherited conditions and high-risk genes. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  category: 'rare_genetic',
  names:
    "down syndrome|trisomy 21|marfan's|ehlers danlos|loeys dietz|lynch syndrome|adenomatous polyposis|li fraumeni|von hippel lindau|neurofibromatosis|tuberous sclerosis|cystic fibrosis|fragile x syndrome|turner syndrome|klinefelter|prader willi|angelman|noonan syndrome|digeorge|22q11 deletion|williams syndrome|osteogenesis imperfecta|achondroplasia|multiple endocrine neoplasia|men type 1|hemorrhagic telangiectasia|hereditary breast and ovarian cancer syndrome|familial hypercholesterolemia|sindrome de down|fibrosis quistica|retinitis pigmentosa|albinism|epidermolysis bullosa|ectodermal dysplasia|cowden syndrome|peutz jeghers|birt hogg dube",
  loose: 'brca1|brca2|brca|palb2',
  near: '¦ ?[12]? (?:mutation|positive|carrier|pathogenic)|(?:variant|mutation) in (?:the )?¦',
  unlike: 'cystic fibrosis carrier screening|brca mutation testing',
  lasting: true,
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  ['Down syndrome', 'Down syndrome with a heart defect.', 'Down syndrome screening is offered at 11 weeks.'],
  ['Marfan syndrome', 'Marfan syndrome, FBN1 positive.', 'Negative for Marfan syndrome.'],
  ['Ehlers-Danlos syndrome', 'Vascular Ehlers-Danlos syndrome.', 'No Ehlers-Danlos syndrome.'],
  ['Lynch syndrome', 'Lynch syndrome, MLH1.', 'Lynch syndrome was ruled out.'],
  [
    'familial adenomatous polyposis',
    'Familial adenomatous polyposis.',
    'His mother has familial adenomatous polyposis.',
  ],
  ['neurofibromatosis', 'Neurofibromatosis type 1.', 'No neurofibromatosis.'],
  ['tuberous sclerosis', 'Tuberous sclerosis.', 'No tuberous sclerosis.'],
  [
    'cystic fibrosis',
    'Cystic fibrosis, two copies of F508del.',
    'Cystic fibrosis carrier screening was negative.',
  ],
  ['BRCA2 mutation', 'She carries a BRCA-2 mutation.', 'BRCA mutation testing was offered.'],
  ['von Hippel-Lindau', 'Von Hippel-Lindau disease.', 'Cousin with von Hippel-Lindau.'],
  ['Li-Fraumeni syndrome', 'Li-Fraumeni syndrome.', 'Negative for Li-Fraumeni syndrome.'],
  [
    'hereditary hemorrhagic telangiectasia',
    'Hereditary hemorrhagic telangiectasia.',
    'No hereditary hemorrhagic telangiectasia.',
  ],
  ['osteogenesis imperfecta', 'Osteogenesis imperfecta type III.', 'Osteogenesis imperfecta was ruled out.'],
];
