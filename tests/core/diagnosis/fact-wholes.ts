/** Facts that a report tells in parts, beside others or with a legend: what counts of them is the whole. */
import type { Reports } from './fact-reports.ts';

/** By class. */
export const wholes: Reports = {
  'nodes of several parts, added up': [
    [
      'breast',
      'B. Sentinel node 1, right: tumor present (1/1).\nC. Sentinel node 2, right: (0/3).',
      { nodes: '1/4' },
    ],
    ['colon', 'Ileocolic nodes 1/9, right colic 0/6, apical 0/2.', { nodes: '1/17' }],
    ['lung', 'Hilar lymph nodes: benign (0/4).\nStation 5: two nodes, negative (0/2).', { nodes: '0/6' }],
    ['uterus', 'Left pelvic nodes 0/5; right pelvic nodes 1/6; para-aortic nodes 0/2.', { nodes: '1/13' }],
    // The same told twice is no second station.
    [
      'breast',
      'B. Sentinel nodes, left axilla: 1/2.\n\nIn short, 1/2 sentinel nodes held tumor.',
      { nodes: '1/2' },
    ],
    ['lung', 'Level 7: 0/3. Level 10: 1/2. Lymph nodes 1/5 positive.', { nodes: '1/5' }],
    ['breast', 'Sentinel nodes 1/2; axillary nodes 3/14.', { nodes: undefined }],
    ['colon', 'Lymph nodes 2/15. Later they wrote that the nodes were 3/15.', { nodes: undefined }],
  ],
  'a total of nodes, and the rows of a form': [
    ['colon', 'Pericolic nodes 1/8; apical nodes 0/4. Final count of the nodes: 2/19.', { nodes: '2/19' }],
    [
      'lung',
      'Peribronchial nodes (0/3).\nTwo lymph nodes, negative (0/2).\nSUMMARY OF NODES\nTotal nodes: 0/9.',
      { nodes: '0/9' },
    ],
    ['colon', 'Nodes: proximal 1/4, distal 0/5. Total nodes 11, positive 1.', { nodes: '1/11' }],
    [
      'breast',
      'A. Sentinel node (0/1).\n\nNodes examined 6\nNodes with macrometastases 1\nNodes with micrometastases 1',
      { nodes: '2/6' },
    ],
    ['breast', 'Nodes examined 4\nNodes with metastases 0', { nodes: '0/4' }],
    ['breast', 'Axillary contents: 2 of 9 lymph nodes; in total nodes 3 of 11 positive.', { nodes: '3/11' }],
    // A part's own count is no total of the others.
    ['breast', 'Nodes with macrometastases 1', { nodes: undefined }],
  ],
  'one of the two': [
    [
      'melanoma',
      'Three sentinel nodes. One of the three holds a tiny deposit of melanoma.',
      { nodes: '1/3' },
    ],
    ['melanoma', 'Four lymph nodes. Two of the four contain metastatic melanoma.', { nodes: '2/4' }],
    ['melanoma', 'Two sentinel nodes. One of the two is free of tumour.', { nodes: undefined }],
    [
      'melanoma',
      'Two sentinel nodes. One of the three drains was removed for carcinoma.',
      { nodes: undefined },
    ],
  ],
  'what is measured beside the tumour': [
    ['colon', 'Omentum with a tumor implant of 4.5 cm.', { size: undefined }],
    ['melanoma', 'The node holds a deposit of melanoma, 3 mm across.', { size: undefined }],
    ['colon', 'Tumor size: 3.4 cm. Sessile serrated lesion in the sigmoid, 1.1 cm.', { size: '3.4 cm' }],
    ['colon', 'Adenocarcinoma, 28 mm. Separate polypoid lesion measuring 9 mm.', { size: '28 mm' }],
    ['colon', 'Nine of 20 nodes positive; the mesenteric mass is 3.9 cm.', { size: undefined }],
    ['lung', 'Liver, wedge: metastatic carcinoma, 1.2 cm.', { size: undefined }],
  ],
  'sizes that open a line, or whose label comes first': [
    [
      'colon',
      'Adenocarcinoma, moderately differentiated\n4.4 x 3.0 cm; reaches the serosa (pT4a)',
      { size: '4.4 cm' },
    ],
    ['breast', "Invasive ductal carcinoma, grade 2\n1.4 cm, at 3 o'clock", { size: '1.4 cm' }],
    ['colon', 'Margins free of carcinoma\n2.2 cm; from the nearest edge', { size: undefined }],
    ['colon', 'Adenocarcinoma. Two nodes sampled\n1.2 cm; benign', { size: undefined }],
    [
      'cervix',
      'Squamous cell carcinoma of the cervix. Width 14 mm, depth of invasion 2 mm.',
      { size: '14 mm' },
    ],
    ['cervix', 'The margin is clear. Width 9 mm.', { size: undefined }],
    [
      'colon',
      'A rectal tumour, lower edge 6 cm from the verge, craniocaudal length 41 mm.',
      { size: '41 mm' },
    ],
    ['colon', 'Spleen: craniocaudal length 13 cm.', { size: undefined }],
    ['lung', 'Total tumor size 3.3 cm; invasive component 2.1 cm.', { size: '3.3 cm' }],
    ['breast', 'Total tumor size including DCIS 33 mm; invasive component 21 mm.', { size: '21 mm' }],
  ],
  'the largest of several': [
    ['colon', 'Multifocal (4 tumors; 1.9, 1.1, 0.4 and 0.3 cm).', { size: '1.9 cm' }],
    ['kidney', 'Two tumors: 0.8 cm and 3.6 cm.', { size: '3.6 cm' }],
    ['kidney', 'Three tumors on slides 2, 3 and 4.', { size: undefined }],
    ['uterus', 'Bilateral masses (right 6.1 cm, left 4 cm).', { size: '6.1 cm' }],
  ],
  'a mass that a scope or a scan shows': [
    ['prostate', 'Prostate: avid uptake at the left base, 2.4 x 1.8 cm.', { size: '2.4 cm' }],
    ['prostate', 'Prostate: no abnormal uptake, 5.2 x 4.0 cm.', { size: undefined }],
    ['prostate', 'Nodes: intense uptake in a right iliac node, 1.4 cm.', { size: undefined }],
    ['kidney', 'CT: 4.2 cm solid and enhancing mass of the left kidney.', { size: '4.2 cm' }],
    ['kidney', 'CT: 4.2 cm cyst and a mass.', { size: undefined }],
  ],
  'a former operation, and both taken together': [
    [
      'breast',
      'Previous lumpectomy: 1.8 cm carcinoma, medial margin positive. New medial margin negative.',
      { margins: 'negative' },
    ],
    [
      'breast',
      'Previous excision: margin positive. Residual carcinoma, 4 mm. Taken with the prior excision: carcinoma, grade 2, 2.6 cm, margins negative.',
      { margins: 'negative', size: '2.6 cm' },
    ],
    [
      'breast',
      'Prior lumpectomy (3/4): inferior margin positive. New inferior margin negative.',
      { margins: 'negative' },
    ],
    [
      'breast',
      'Prior lumpectomy: inferior margin positive. Re-excision is planned.',
      { margins: 'positive' },
    ],
    [
      'breast',
      'The prior MRI was read together with the ultrasound. Lateral margin positive.',
      { margins: 'positive' },
    ],
    [
      'lung',
      'Comparison: CT of May, mass 1.1 cm. The mass in the right lung is now 2.3 cm on CT.',
      { size: '2.3 cm' },
    ],
  ],
  'prefixes and suffixes of a TNM': [
    ['colon', 'Conclusion: mT2 N1a, mid-rectal cancer.', { tnm: 'mT2 N1a' }],
    ['prostate', 'PSMA PET: miT2b N0 M0.', { tnm: 'miT2b N0 M0' }],
    ['colon', 'Two growths: pT2(m) pN0.', { tnm: 'pT2(m) pN0' }],
    ['colon', 'pT2(m) pN0. Summary: pT2 pN0.', { tnm: 'pT2(m) pN0' }],
    ['breast', 'pT1c pN1mi(sn) M0', { tnm: 'pT1c pN1mi M0' }],
    ['brain', 'The MT2 receptor was not tested.', { tnm: undefined }],
  ],
  'a prognostic stage beside the anatomic one': [
    ['breast', 'Clinical prognostic stage IIA (anatomic IIIA).', { stage: 'IIA' }],
    ['breast', 'Pathological prognostic stage IB (anatomic stage IIA)', { stage: 'IB' }],
    ['breast', 'Anatomic stage IIIA; prognostic stage IIB', { stage: undefined }],
    ['breast', 'Stage IIB (anatomic IIB).', { stage: 'IIB' }],
  ],
  'a grade of a sample and one of the whole': [
    [
      'colon',
      'Biopsy June moderately differentiated adenocarcinoma. Poorly differentiated adenocarcinoma, pT3.',
      { grade: '3' },
    ],
    ['breast', 'Core biopsy in March showed a grade 2 carcinoma.', { grade: '2' }],
    ['breast', 'Biopsy: grade 2 carcinoma. Grade 3 carcinoma.', { grade: undefined }],
    ['breast', 'Carcinoma infiltrante, grado histológico 3 de Nottingham', { grade: '3' }],
    ['breast', 'Necrosis grado 2 de 4 en la piel', { grade: undefined }],
  ],
  'a legend in brackets after the value': [
    [
      'breast',
      'HER2 by IHC: 2+ = equivocal (0 and 1+ negative, 2+ equivocal, 3+ positive)',
      { her2: 'equivocal' },
    ],
    ['breast', 'HER2: 1+ = negative (3+ positive; 2+ equivocal; 0/1+ negative).', { her2: 'negative' }],
    ['breast', 'ER: 80% (1% or more is reported as positive)', { er: 'positive' }],
    ['lung', 'PD-L1 CPS 4 (a CPS of at least 1 counts as positive)', { pdl1: 'CPS 4' }],
    ['lung', 'PD-L1 TPS 60% (≥50% means high, 1-49% low)', { pdl1: '60%' }],
    ['breast', 'Ki-67 34% (high; cut-off 20%)', { ki67: '34%' }],
    ['lung', 'PD-L1 TPS 60% (cut-off 50%)', { pdl1: '60%' }],
    ['breast', 'Ki-67 22% (<5% low, 5-29% intermediate, ≥30% high)', { ki67: '22%' }],
    // What stands in the bracket alone is no result.
    ['breast', 'HER2 (3+ = positive, 2+ = equivocal, 0/1+ = negative)', { her2: undefined }],
    ['breast', 'HER2: 3+ = positive, 2+ = equivocal, 1+ = negative', { her2: undefined }],
    ['lung', 'PD-L1 (CPS ≥10 counts as high): pending', { pdl1: undefined }],
    ['breast', 'HER2 positive (IHC 3+)', { her2: 'positive' }],
  ],
  'the side of the part that is malignant': [
    [
      'breast',
      'Right breast, core: invasive carcinoma. Left breast, core: fibrosis, no carcinoma.',
      { laterality: 'right' },
    ],
    [
      'lung',
      'Left upper lobe: adenocarcinoma. Right lower lobe biopsy: reactive changes, negative for malignancy.',
      { laterality: 'left' },
    ],
    ['breast', 'Left breast: no benign tissue, carcinoma only.', { laterality: 'left' }],
    ['breast', 'Left breast: carcinoma, margins free of carcinoma.', { laterality: 'left' }],
    ['lung', 'Left lung: adenocarcinoma. Right lung: adenocarcinoma.', { laterality: undefined }],
  ],
  'sentinel nodes and others': [
    ['breast', 'Sentinel nodes, right axilla: 1/2. Intramammary node: 0/1.', { nodes: '1/3' }],
    ['breast', 'Sentinel nodes 2/4. Another axillary node 0/1.', { nodes: undefined }],
  ],
  'a sum among its parts, and one place within all': [
    [
      'uterus',
      'Bilateral pelvic nodes 1/9. Right pelvic nodes 1/4; left pelvic nodes 0/5.',
      { nodes: '1/9' },
    ],
    ['colon', 'Lymph nodes 3/16. Apical node negative (0/1).', { nodes: '3/16' }],
    ['lung', 'N1 nodes 1/6; N2 nodes 0/7.', { nodes: '1/13' }],
    ['breast', 'Positive lymph nodes: 2\nTotal lymph nodes: 13', { nodes: '2/13' }],
  ],
  "a size that is no tumour's own": [
    ['breast', 'Invasive carcinoma, 17 mm\n2 mm (anterior), 8 mm (posterior)', { size: '17 mm' }],
    ['breast', 'Carcinoma, 16 mm. Width of the clear rim 4 mm.', { size: '16 mm' }],
    ['colon', 'Diameter 3 cm stent.', { size: undefined }],
    [
      'kidney',
      'Mass 3.8 cm, suspicious for carcinoma. Liver lesion 2 cm, suspicious for metastasis.',
      { size: '3.8 cm' },
    ],
    ['breast', 'Multifocal invasive carcinoma, foci measuring 2.1, 1.2 and 0.3 cm.', { size: '2.1 cm' }],
    ['breast', 'Satellite foci measuring 0.4, 0.3 and 0.2 cm.', { size: undefined }],
  ],
};
