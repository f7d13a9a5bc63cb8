/** Short lines of notes and reports with all the facts that they state, and no other. */
import type { Site } from './fact-wordings.ts';

/** By the cancer of the page. */
export const notes: readonly (readonly [
  site: Site,
  text: string,
  facts: Readonly<Record<string, string>>,
])[] = [
  [
    'breast',
    'Final pathology: invasive ductal carcinoma, 1.9 cm, grade 2; margins widely clear; 1 of 5 lymph nodes positive (4 mm deposit).',
    { size: '1.9 cm', grade: '2', margins: 'negative', nodes: '1/5' },
  ],
  [
    'breast',
    'Estrogen receptors are expressed in 90 % of the cells. Progesterone receptors are not expressed. There is no HER2 overexpression (IHC 1+).',
    { er: 'positive', pr: 'negative', her2: 'negative' },
  ],
  ['breast', 'ER strongly +ve, PR +ve, HER2 -ve.', { er: 'positive', pr: 'positive', her2: 'negative' }],
  ['breast', 'ER+/HER2- disease.', { er: 'positive', her2: 'negative' }],
  ['breast', 'ER pos PR neg Her2 1+ Ki67 25.', { er: 'positive', pr: 'negative', her2: 'negative' }],
  ['breast', 'HER2 IHC 2+, FISH ratio 2.6 (amplified).', { her2: 'positive' }],
  ['breast', 'HER2 IHC: 2+. FISH: awaited.', { her2: 'equivocal' }],
  [
    'breast',
    'Your cancer is fuelled by oestrogen and is not the HER2 type.',
    { er: 'positive', her2: 'negative' },
  ],
  [
    'breast',
    'Your tumour is about the size of a grape (2 cm) and we think it is stage 2.',
    { size: '2 cm', stage: 'II' },
  ],
  ['breast', 'Clinical T2N1 (stage IIB), biopsy grade 3.', { tnm: 'T2 N1', stage: 'IIB', grade: '3' }],
  ['breast', 'A 2 cm area of DCIS surrounds a 9 mm invasive cancer.', { size: '9 mm' }],
  ['breast', 'Three lymph nodes contained cancer out of the twelve that were removed.', { nodes: '3/12' }],
  ['breast', 'All seven lymph nodes were clear.', { nodes: '0/7' }],
  ['breast', 'LN 2/14. LVI+. Margins -ve.', { nodes: '2/14', margins: 'negative' }],
  ['breast', 'BRCA2 pathogenic variant carrier.', { brca2: 'positive' }],
  [
    'breast',
    'Germline panel: BRCA1 and BRCA2 no pathogenic variant.',
    { brca1: 'negative', brca2: 'negative' },
  ],
  ['breast', 'Somatic PIK3CA H1047R; ESR1 wild type.', {}],
  ['prostate', 'Gleason 7 (4+3) on biopsy, T2b, PSA 12.', { gleason: '4+3=7', tnm: 'T2b' }],
  ['prostate', 'GG 4 in 3 cores.', { gradeGroup: '4' }],
  [
    'prostate',
    'Final: pT3b N1 (2/21), margin +ve, Gl 4+5.',
    { tnm: 'pT3b N1', nodes: '2/21', margins: 'positive' },
  ],
  [
    'prostate',
    'PSMA PET shows lesions in L3 and the left iliac bone consistent with metastases.',
    { metastaticSites: 'bone', metastatic: 'yes' },
  ],
  [
    'lung',
    'PDL1 55%. No actionable mutations (EGFR/ALK/ROS1/BRAF negative).',
    { pdl1: '55%', egfr: 'negative', alk: 'negative', braf: 'negative' },
  ],
  ['lung', 'EGFR ex19del +. TPS 5%.', { egfr: 'ex19del', pdl1: '5%' }],
  [
    'lung',
    'Extensive stage with liver, bone and brain spread.',
    { metastaticSites: 'liver, bone, brain', metastatic: 'yes' },
  ],
  [
    'lung',
    'The cancer is in the left lung and has travelled to the adrenal gland.',
    { laterality: 'left', metastaticSites: 'adrenal', metastatic: 'yes' },
  ],
  [
    'colon',
    'Sigmoid resection: 5.1 cm moderately differentiated adenocarcinoma invading through the muscularis propria (pT3), 0/22 nodes, margins free.',
    { size: '5.1 cm', grade: '2', tnm: 'pT3', nodes: '0/22', margins: 'negative' },
  ],
  [
    'colon',
    'MSI-high; BRAF V600E not detected; MLH1 promoter methylated.',
    { msi: 'MSI-H', braf: 'negative' },
  ],
  ['colon', 'dMMR (MLH1/PMS2 loss).', { mmr: 'deficient' }],
  ['colon', 'KRAS mutation present (G12D), NRAS/BRAF wild type.', { kras: 'G12D', braf: 'negative' }],
  ['colon', 'Stage III (T3N1b) disease, 3 nodes of 24.', { stage: 'III', tnm: 'T3 N1b', nodes: '3/24' }],
  [
    'colon',
    'The surgeon removed all of the cancer with clear edges. None of the 18 lymph nodes had cancer.',
    { margins: 'negative', nodes: '0/18' },
  ],
  [
    'kidney',
    'Left radical nephrectomy for an 82 mm clear cell carcinoma, pT2a, Fuhrman 2, margins clear.',
    { laterality: 'left', size: '82 mm', tnm: 'pT2a', grade: '2', margins: 'negative' },
  ],
  [
    'brain',
    'Right temporal glioblastoma, IDH-wildtype, MGMT methylated, WHO grade 4.',
    { laterality: 'right', idh: 'wild-type', mgmt: 'methylated', grade: '4' },
  ],
  [
    'melanoma',
    'Left calf melanoma, 1.1 mm Breslow, no ulceration, stage IB, SLNB 0/3.',
    { laterality: 'left', breslow: '1.1 mm', stage: 'IB', nodes: '0/3' },
  ],
  [
    'melanoma',
    'BRAF V600E mutation: detected. Lung and liver metastases, LDH normal, M1c.',
    { braf: 'V600E', metastaticSites: 'liver, lung', metastatic: 'yes', tnm: 'M1c' },
  ],
  [
    'uterus',
    'Grade 1 endometrioid, invading 4 mm of 16 mm myometrium, stage IA, MMRp.',
    { grade: '1', stage: 'IA', mmr: 'proficient' },
  ],
  ['cervix', '2.3 cm tumour, FIGO IB2, nodes negative on PET.', { size: '2.3 cm', stage: 'IB2' }],
];
