/** What stands beside the facts of a tumour: templates, controls, rules of trials, what is only asked for, other growths. */
import type { Site } from './fact-wordings.ts';

type Row = readonly [text: string, key: string, value: string | undefined, site?: Site];

/** By class: what is not to be read, and what looks like it and is. */
export const besides: Readonly<Record<string, readonly Row[]>> = {
  'a box that nobody has ticked': [
    ['Receptors: ER [ ] positive [ ] negative; HER2 [ ] 0 [ ] 1+ [ ] 2+ [ ] 3+', 'er', undefined],
    ['HER2: ☐ 0 ☐ 1+ ☐ 2+ ☐ 3+', 'her2', undefined],
    ['Margins: ☐ clear ☐ involved', 'margins', undefined],
    ['ER [x] positive [ ] negative', 'er', 'positive'],
    ['Margins: ☐ clear ☑ involved', 'margins', 'positive'],
  ],
  'the controls of a test': [
    ['HER2 controls (0, 1+, 2+, 3+) stained as they should.', 'her2', undefined],
    ['Positive control tissue: ER positive.', 'er', undefined],
    ['Controls adequate; ER positive in 90% of cells.', 'er', 'positive'],
  ],
  'the rules of a trial, of a staging book, of a plan': [
    ['Inclusion: pT2 or pT3, HER2 negative.', 'her2', undefined],
    ['NCT00000000 is open to stage III.', 'stage', undefined],
    ['Any T any N M1 is stage IV.', 'stage', undefined],
    ['For reference, T1 N0 with grade 1 is stage IA.', 'stage', undefined],
    ['We would treat if a core shows Gleason 4+3 or higher.', 'gleason', undefined, 'prostate'],
    ['A rise to clinical stage T2b would change the plan.', 'tnm', undefined, 'prostate'],
    ['Surveillance is not for grade group 3, 4 or 5.', 'gradeGroup', undefined, 'prostate'],
    ['Grade group 3, four cores.', 'gradeGroup', '3', 'prostate'],
    ['The benefit is greatest for CPS ≥5.', 'pdl1', undefined],
    ['Pembrolizumab is given for CPS ≥10.', 'pdl1', undefined],
    ['PD-L1 CPS 12.', 'pdl1', 'CPS 12'],
    ['PD-L1 TPS: ≥50%', 'pdl1', '≥50%', 'lung'],
    ['Cancers that are stage IV have reached the bones.', 'stage', undefined],
    ['Yours is a cancer that is stage II.', 'stage', 'II'],
    ['Had ER been negative, chemotherapy alone.', 'er', undefined],
  ],
  'a test that is only asked for': [
    ['Testing for EGFR T790M has begun.', 'egfr', undefined, 'lung'],
    ['Not a candidate for a KRAS G12C inhibitor.', 'kras', undefined, 'lung'],
    ['Tested for EGFR L858R: detected.', 'egfr', 'L858R', 'lung'],
    ['KRAS G12C was found.', 'kras', 'G12C', 'lung'],
  ],
  'a result told over two sentences': [
    ['HER2/CEP17 ratio 1.1; mean HER2 copy number 2.4. Result: not amplified.', 'her2', 'negative'],
    ['There is an irregular mass at 3:00. On MRI it measures 1.7 cm.', 'size', '1.7 cm'],
  ],
  'a growth or an organ that is not the tumour': [
    ['Right breast: stable oval mass, 0.8 cm.', 'size', undefined],
    ['Right breast: stable oval mass, 0.8 cm.', 'laterality', undefined],
    ['A harmless lump called benign, 1.2 cm.', 'size', undefined],
    ['The carcinoma is stable at 3.2 cm.', 'size', '3.2 cm'],
    ['Gland volume 48 cc (4.8 x 4.4 x 4.5 cm).', 'size', undefined, 'prostate'],
    ['Margins free of tumour, 4 mm at the apex.', 'size', undefined, 'prostate'],
    ['Two nodes with metastasis, largest focus 0.6 cm.', 'size', undefined, 'colon'],
    ['A 2.2 cm spiculated nodule in the lingula.', 'size', '2.2 cm', 'lung'],
    ['A 4 mm nodule in the lingula.', 'size', undefined, 'lung'],
    ['Dominant nodule: 1.9 cm.', 'size', '1.9 cm', 'prostate'],
    ['1.4 cm invasive size (2.0 cm total).', 'size', '1.4 cm', 'lung'],
    ['Total tumor size 2.6 cm, of which 1.2 cm is invasive.', 'size', '1.2 cm', 'lung'],
    [
      'DCIS, nuclear grade 3, solid and cribriform, with comedonecrosis and calcifications, spanning 3.1 cm.',
      'size',
      '3.1 cm',
    ],
  ],
  'a second tumour': [
    ['Incidental carcinoid of the appendix, 0.7 cm, grade 1.', 'size', undefined, 'colon'],
    ['Carcinoma, left lobe, 0.2 cm (incidental).', 'size', undefined],
    ['Tumor 1: 1.1 cm, pT1. Tumor 2: 3.8 cm, pT3.', 'size', undefined, 'colon'],
    ['Two primaries: left 2.1 cm, EGFR L858R; right 1.0 cm, KRAS G12V.', 'kras', undefined, 'lung'],
    ["The patient's 2012 seminoma was stage I.", 'stage', undefined, 'colon'],
  ],
  'edges before and after a second operation': [
    ['Margins were first positive below. At re-excision final margins negative.', 'margins', 'negative'],
    ['Margins: clear but close, 1.5 mm deep.', 'margins', 'close'],
    ['The upper margin is clear but the deep margin is involved.', 'margins', 'positive'],
  ],
  'organs in a list': [
    [
      'Metastatic to brain (two lesions) and left adrenal gland.',
      'metastaticSites',
      'brain, adrenal',
      'lung',
    ],
    [
      'PSMA PET: avid disease in pelvic nodes, ribs and both lungs.',
      'metastaticSites',
      'bone, lung',
      'prostate',
    ],
    ['A pancreatic metastasis.', 'metastaticSites', 'pancreas', 'kidney'],
  ],
  'a fusion': [
    ['ALK: EML4-ALK by RNA.', 'alk', 'EML4-ALK fusion', 'lung'],
    ['Anti-ALK treatment.', 'alk', undefined, 'lung'],
  ],
  'values that stand apart from their labels': [
    ['ER/PR/HER2: +/+/-', 'her2', 'negative'],
    ['ER/PR: pos/neg', 'pr', 'negative'],
    ['ER/PR positive, HER2 negative.', 'pr', 'positive'],
  ],
  'nodes of which some are ill': [['Axilla: 2 macromets out of 11 nodes.', 'nodes', '2/11']],
  'a side without its organ': [['A sore on the left side of the tongue.', 'laterality', undefined]],
  'nodes told over two sentences': [
    ['We took thirteen lymph nodes. Two of them had cancer.', 'nodes', '2/13'],
    ['Eleven nodes were removed. Only one was involved.', 'nodes', '1/11'],
    ['We removed eleven lymph nodes. Three had cancer cells in them.', 'nodes', '3/11'],
    ['They took out 14 nodes. All were clear.', 'nodes', '0/14'],
    ['We took 9 nodes. None of them had cancer.', 'nodes', '0/9'],
    ['One of 3 nodes is in doubt. Two of them had cancer.', 'nodes', undefined],
    ['You have two sisters. Two of them had cancer.', 'nodes', undefined],
  ],
  "somebody else's gene": [
    ['You did not inherit the BRCA2 change found in your half-sister.', 'brca2', 'negative'],
    ['We looked for the BRCA1 mutation found in your aunt.', 'brca1', undefined],
    ['BRCA2: pathogenic variant detected in your blood sample.', 'brca2', 'positive'],
  ],
  'the ER that is no emergency room': [
    ['You were found to have an ER positive cancer.', 'er', 'positive'],
    ['An ER+ carcinoma.', 'er', 'positive'],
    ['She was seen in the ER. Troponin positive.', 'er', undefined],
  ],
  'where a growth lies before it is measured': [
    ['The tumor was on the side wall and measured about 3.8 cm.', 'size', '3.8 cm'],
    ['The tumor was near the wall and the node measured about 1.8 cm.', 'size', undefined],
    ['It was the lobular type and at its widest measured 31 millimeters.', 'size', '31 mm'],
    ['A 46 mm mass of the sigmoid. A 15 mm lesion in segment IV is a cyst.', 'size', '46 mm', 'colon'],
    ['A 15 mm lesion in segment IV is carcinoma.', 'size', '15 mm', 'colon'],
  ],
  'the side of an organ that is not paired': [
    ['Colon, right, hemicolectomy: mucinous adenocarcinoma.', 'laterality', 'right', 'colon'],
    ['Diverticula of the left colon.', 'laterality', undefined, 'colon'],
    ['2 of 14 cores, both from the right side, show cancer.', 'laterality', 'right', 'prostate'],
    ['Prostate cancer, nerve sparing on the right side.', 'laterality', undefined, 'prostate'],
    ['Left apex: Gleason 3+4. Right apex: Gleason 3+3.', 'laterality', undefined, 'prostate'],
    ['5.2 cm L temporoparietal enhancing mass.', 'laterality', 'left', 'brain'],
    ['R temple, excision. The left cheek spot is just an AK.', 'laterality', 'right', 'melanoma'],
  ],
  'a bracket that goes on in the next line': [
    ['Breast cancer 2012 (left,\nER+/PR+, stage IIB) treated.', 'stage', undefined, 'colon'],
    ['Carcinoma (left,\nER+/PR+, stage IIB).', 'stage', 'IIB'],
  ],
  'a stage of before the spread': [
    ['Stage IIIB at that time, 5/16 nodes. Lung metastases now.', 'stage', undefined, 'colon'],
    ['Stage IIIB at that time, 5/16 nodes. Lung metastases now.', 'nodes', undefined, 'colon'],
    ['Stage IVA with lung metastases, 5/16 nodes.', 'nodes', '5/16', 'colon'],
  ],
  'a metastasis that was taken out': [
    ['Liver metastasis ablated 11/2025, two lung metastases.', 'metastaticSites', 'lung', 'colon'],
    ['Liver metastasis, to be ablated.', 'metastaticSites', 'liver', 'colon'],
  ],
  'what is of both of two tumours': [
    ['Bilateral renal tumors. Both were biopsied: carcinoma, grade 2, in each.', 'grade', '2', 'kidney'],
    ['Bilateral renal tumors. Right: carcinoma, grade 2.', 'grade', undefined, 'kidney'],
  ],
  'a second reading': [
    ['A carcinoma called grade 2 elsewhere, on our review grade 3.', 'grade', '3'],
    ['HER2 score 1.', 'her2', 'negative'],
    ['Your HER2 was 1+.', 'her2', 'negative'],
    ['Your HER2 was 2+, so the FISH was sent.', 'her2', 'equivocal'],
    ['Proteins of mismatch repair are all present.', 'mmr', 'proficient', 'colon'],
  ],
};
