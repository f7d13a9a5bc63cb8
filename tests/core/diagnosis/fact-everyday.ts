/** Facts in forms and letters of every day, each class with what looks like it: a sentence, the key, what is to be read; undefined: nothing. */
import type { Site } from './fact-wordings.ts';

type Row = readonly [text: string, key: string, value: string | undefined, site?: Site];

/** By class. */
export const everyday: Readonly<Record<string, readonly Row[]>> = {
  'a total of nodes in a row of its own': [
    ['Total lymph nodes ............ 17\nInvolved lymph nodes ......... 2', 'nodes', '2/17', 'colon'],
    ['Axillary nodes, number: 9\nAxillary nodes, number positive: 4', 'nodes', '4/9'],
    ['Pelvic nodes: total\t12\nPelvic nodes: number positive\t0', 'nodes', '0/12', 'uterus'],
    ['Micrometastatic tumour in 1 node (3 mm), no other was sent.', 'nodes', undefined],
    ['Carcinoma in 1 node (3 sampled).', 'nodes', '1/3'],
  ],
  'a threshold in a bracket beside its result': [
    [
      'MGMT promoter: methylated, 21% (cut-off: unmethylated <10%, methylated ≥10%).',
      'mgmt',
      'methylated',
      'brain',
    ],
    ['MGMT: unmethylated, 3% (threshold low < 8%; high > 8%).', 'mgmt', 'unmethylated', 'brain'],
    ['The MGMT threshold is 8%, methylated above it.', 'mgmt', undefined, 'brain'],
  ],
  'a grade before the name of its tumour': [
    ['The kidney held a G3 papillary carcinoma.', 'grade', '3', 'kidney'],
    ['A G2 tumour was taken out.', 'grade', '2'],
    ['Neuropathy G2 from cancer drugs. Diarrhoea G1 cancer drugs held.', 'grade', undefined],
    ['G2 P1, mother of one.', 'grade', undefined],
  ],
  'a stage after what it is staged by': [
    ['TNM stage (HPV positive)\tII', 'stage', 'II', 'cervix'],
    ['Stage (of the wound) 2 weeks on', 'stage', undefined],
  ],
  'a size that was thought, and the one that was measured': [
    [
      'There was a lobular cancer. It was smaller than we had feared: it measured 14 mm, where the scan had predicted 20 mm.',
      'size',
      '14 mm',
    ],
    ['The tumour was 26 mm, although the mammogram had shown 18 mm.', 'size', '26 mm'],
    ['The mammogram showed a mass of 18 mm.', 'size', '18 mm'],
    ['A 33 mm G2 ductal carcinoma invading the skin.', 'size', '33 mm'],
    ['The 17 mm nodule in the left lung is an invasive adenocarcinoma.', 'size', '17 mm', 'lung'],
    ['The 6 mm nodule was a benign growth, no cancer.', 'size', undefined, 'lung'],
    ['There is 12 mm invading fat.', 'size', undefined],
  ],
  'a harmful change in a gene': [
    ['The blood test found a harmful (disease-causing) change in the BRCA2 gene.', 'brca2', 'positive'],
    ['You have a damaging mutation in BRCA1.', 'brca1', 'positive'],
    ['The test found no harmful change in BRCA1.', 'brca1', 'negative'],
    ['A harmful change in BRCA1 raises the risk.', 'brca1', undefined],
    ['If they found a harmful change in BRCA1, we will call.', 'brca1', undefined],
  ],
  'a consequence of what is so': [
    ['It is HER2 negative, so trastuzumab would do nothing for you.', 'her2', 'negative'],
    ['A HER2 negative cancer would not need it.', 'her2', undefined],
  ],
  'grades of a book': [
    [
      'Gleason 3+4=7, Grade Group 2.\nGrade Group 1: Gleason 6\nGrade Group 2: Gleason 3+4=7\nGrade Group 3: Gleason 4+3=7\nGrade Group 4: Gleason 8',
      'gradeGroup',
      '2',
      'prostate',
    ],
    [
      'Gleason 3+3=6.\nGrade group 1 means Gleason 6.\nGrade group 2 means Gleason 3+4=7.',
      'gleason',
      '3+3=6',
      'prostate',
    ],
    ['Grade Group 3: Gleason 4+3=7 in four cores.', 'gradeGroup', '3', 'prostate'],
    ['Grade 2: cells look less normal. Grade 3: cells look wild. Grade 1: mild.', 'grade', undefined],
    ['Grade 1: slow growing. Grade 2: in between. Grade 3: fast growing.', 'grade', undefined],
  ],
  'a tumour as it was then': [
    [
      'In 2015 a tumour was removed from your left temporal lobe. It was a grade 2 astrocytoma then.\n\nThe new result is an astrocytoma, grade 3.',
      'grade',
      '3',
      'brain',
    ],
  ],
  'one gene, and one change of it': [
    ['Your test showed a faulty BRCA2 gene.', 'brca2', 'positive'],
    ['You carry a BRCA1 mutation.', 'brca1', 'positive'],
    ['The blood was positive for a change in your BRCA2 gene.', 'brca2', 'positive'],
    ['The panel looks for mutations in BRCA1.', 'brca1', undefined],
    ['People who carry a BRCA1 mutation have a higher risk.', 'brca1', undefined],
    ['Each of your children could carry a BRCA2 mutation.', 'brca2', undefined],
    ['Some families have a faulty BRCA1 gene.', 'brca1', undefined],
    ["Your mother's test showed a faulty BRCA2 gene.", 'brca2', undefined],
    ['Testing was offered to look for a faulty BRCA1 gene.', 'brca1', undefined],
    ['The progesterone receptor, which was positive in 2012, is now negative.', 'pr', 'negative'],
    ['Patients or relatives with an EGFR L858R change are seen here.', 'egfr', undefined, 'lung'],
  ],
  'what was said before, in brackets or in one breath': [
    ['This is stage IV (when it was first found in 2011 it was stage IIA).', 'stage', 'IV'],
    ['It was staged as IIA in June and is now stage IV.', 'stage', 'IV'],
    ['The stage is IIIA, one step up from the clinical stage IIB.', 'stage', 'IIIA', 'lung'],
    ['Previously stage IIA (T2 N0).', 'stage', 'IIA'],
  ],
  'of the reader or of another organ': [
    ['Two of your five lymph glands had cancer in them.', 'nodes', '2/5'],
    ['You had your right breast removed in May.', 'laterality', 'right'],
    ['PET showed bone lesions and a 1.9 cm right adrenal mass.', 'size', undefined, 'lung'],
    ['CT: a 1.9 cm mass in the lung.', 'size', '1.9 cm', 'lung'],
    [
      'The smear was called a low grade glioma, grade 2. The report: astrocytoma, grade 3.',
      'grade',
      '3',
      'brain',
    ],
  ],
};
