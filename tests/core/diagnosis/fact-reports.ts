/** Facts as whole reports give them: which of several sizes, stations and times counts, and whose a stage is. */
import type { Site } from './fact-wordings.ts';

type Row = readonly [site: Site, text: string, facts: Readonly<Record<string, string | undefined>>];

/** Rows by class. */
export type Reports = Readonly<Record<string, readonly Row[]>>;

/** By class. */
export const reports: Reports = {
  'a stage named after another illness': [
    ['breast', 'Pressure ulcer of the left heel, stage III.', { stage: undefined }],
    ['breast', 'Chronic kidney disease, stage 3b, on lisinopril.', { stage: undefined }],
    ['breast', 'Endometriosis of the right ovary, stage IV.', { stage: undefined }],
    ['breast', 'Invasive carcinoma, stage IIA.', { stage: 'IIA' }],
    ['breast', 'Heart failure, COPD. Invasive carcinoma, stage IB.', { stage: 'IB' }],
  ],
  'which of several sizes': [
    ['breast', 'Two foci, the larger measuring 3.1 cm, the smaller 0.9 cm.', { size: '3.1 cm' }],
    ['breast', 'Whole tumour size 22 mm; invasive component 14 mm.', { size: '14 mm' }],
    [
      'breast',
      '12 mm grade 2 invasive carcinoma; whole tumour size 30 mm including DCIS.',
      { size: '12 mm' },
    ],
    ['breast', 'Whole tumour size 18 mm.', { size: '18 mm' }],
    ['kidney', 'Unifocal, 2.7 cm in greatest dimension.', { size: '2.7 cm' }],
    ['breast', 'Residual carcinoma, 1.4 cm, in a tumor bed of 4.0 cm.', { size: '1.4 cm' }],
    ['breast', 'Tumor bed: 3.0 cm. A 5 cm tumor bed is seen.', { size: undefined }],
    ['breast', 'Pretreatment tumor size: 5.1 cm on MRI. Residual carcinoma, 0.6 cm.', { size: '0.6 cm' }],
    ['lung', 'A 4.1 cm poorly-differentiated SCC.', { size: '4.1 cm' }],
    ['colon', 'Circumferential wall thickening over a length of 6 cm; aorta 2.2 cm.', { size: undefined }],
  ],
  'what was so before treatment, or by an earlier sample': [
    ['breast', 'Pre-treatment clinical stage IIIA. Stage IIB.', { stage: 'IIB' }],
    ['breast', 'The core biopsy had been called grade 1; grade 3 carcinoma.', { grade: '3' }],
    ['breast', 'Clinical stage before surgery: cT3 N1 M0. pT2 pN0.', { tnm: 'pT2 pN0 M0' }],
    ['lung', 'Stage IV M1b. Left primary 2019 (T1b N0, stage IA3).', { stage: 'IV' }],
  ],
  'a T that hangs on a condition': [
    ['prostate', 'Carcinoma in 3% of the chips (pT1a if clinically inapparent).', { tnm: undefined }],
    ['breast', 'Were it over 2 cm it would be pT2. pT1c.', { tnm: 'pT1c' }],
  ],
  'a TNM with counts between': [
    ['breast', 'pT1c pN0 (0/4) M0', { tnm: 'pT1c pN0 M0', nodes: '0/4' }],
    ['colon', 'pT3, pN1b (2/14), cM0', { tnm: 'pT3 pN1b cM0', nodes: '2/14' }],
    ['melanoma', 'Stage IV M1d.', { stage: 'IV', tnm: 'M1d', metastatic: 'yes' }],
    ['prostate', 'Stage IVB, T3b N1 M1b.', { stage: 'IVB', tnm: 'T3b N1 M1b' }],
  ],
  'nodes by station, and their sum': [
    ['lung', 'LYMPH NODES:\n Station 4R 0/2\n Station 7 1/3\n Station 11R 1/4\n Total 2/9', { nodes: '2/9' }],
    [
      'uterus',
      'Lymph nodes\n Right sentinel ....... 0/1\n Left sentinel ........ 0/2\n Total ................ 0/3',
      { nodes: '0/3' },
    ],
    [
      'lung',
      'Lymph nodes: level 7 (0/2), level 10 (1/1). In total 1/3 nodes are involved.',
      { nodes: '1/3' },
    ],
  ],
  'lists of genes that are denied by a label': [
    [
      'lung',
      'Not detected: ALK fusion, BRAF V600E, KRAS G12C.',
      { alk: 'negative', braf: 'negative', kras: 'negative' },
    ],
    [
      'lung',
      'Pertinent negatives: EGFR, ALK, BRAF.',
      { egfr: 'negative', alk: 'negative', braf: 'negative' },
    ],
    [
      'lung',
      'Negative: EGFR, ALK. Positive: KRAS G12C.',
      { egfr: 'negative', alk: 'negative', kras: 'G12C' },
    ],
    ['lung', 'No alterations were found in: EGFR, KRAS', { egfr: 'negative', kras: 'negative' }],
    ['lung', 'Detected: EGFR L858R. Not detected: ALK fusion.', { egfr: 'L858R', alk: 'negative' }],
    ['lung', 'Genes tested: EGFR, ALK, KRAS, BRAF.', { egfr: undefined, alk: undefined, kras: undefined }],
  ],
  'two variants of one gene': [
    ['lung', 'EGFR L858R 6.2%\n\nEGFR T790M 1.1%', { egfr: 'L858R, T790M' }],
    ['lung', 'KRAS c.35G>A p.G12D detected.', { kras: 'p.G12D' }],
    ['lung', 'KRAS p.G12C (c.34G>T).', { kras: 'p.G12C' }],
  ],
  'microsatellites, however told': [
    ['colon', 'Microsatellite status\tMS-Stable', { msi: 'MSS' }],
    ['colon', 'MSI-High: NOT DETECTED', { msi: 'MSS' }],
    ['colon', 'No MSI-H signal was detected.', { msi: 'MSS' }],
    ['colon', 'MSS. MSI-H is defined as two or more unstable markers.', { msi: 'MSS' }],
    ['colon', 'Pembrolizumab is approved for MSI-H or dMMR tumors.', { msi: undefined, mmr: undefined }],
    ['colon', 'Therapies targeting KRAS G12C do not apply. KRAS G12D detected.', { kras: 'G12D' }],
  ],
  'receptors, said once together and once apart': [
    ['breast', 'Hormone receptor positive. ER 90%, PR <1%.', { er: 'positive', pr: 'negative' }],
    ['breast', 'HR+/HER2- disease.', { er: 'positive', pr: 'positive', her2: 'negative' }],
  ],
  'a score of PD-L1 under its heading': [
    ['lung', 'PD-L1 IHC 22C3\nRESULT: TPS <1% (no expression)', { pdl1: '<1%' }],
    ['lung', 'Tumor proportion score (TPS): 60%', { pdl1: '60%' }],
    ['lung', 'Combined positive score (CPS): 12', { pdl1: 'CPS 12' }],
    ['lung', 'TPS 50% or more: high expression. TPS 1-49%: low expression.', { pdl1: undefined }],
  ],
  'where it has spread to': [
    ['lung', 'Liver, core biopsy: metastatic adenocarcinoma.', { metastaticSites: 'liver' }],
    ['prostate', 'Specimen site: liver, core biopsy (metastasis).', { metastaticSites: 'liver' }],
    [
      'lung',
      'Left pleural fluid, cell block: metastatic adenocarcinoma of lung origin.',
      { metastaticSites: 'pleura' },
    ],
    [
      'breast',
      'Bone, left iliac, biopsy: metastatic carcinoma of breast origin.',
      { metastaticSites: 'bone' },
    ],
    ['lung', 'Metastatic adenocarcinoma of the lung.', { metastaticSites: undefined }],
    ['colon', 'Hepatic and peritoneal metastatic disease.', { metastaticSites: 'liver, peritoneum' }],
    ['breast', 'Mets to bone, liver & brain.', { metastaticSites: 'liver, bone, brain' }],
    ['colon', 'It has spread to your liver and lungs.', { metastaticSites: 'liver, lung' }],
    ['lung', 'No liver or bone metastases.', { metastaticSites: undefined }],
  ],
  'a grade and a margin by other names': [
    ['breast', 'FNCLCC 3 (differentiation 2, mitoses 3, necrosis 1; total score 6)', { grade: '3' }],
    ['breast', 'FNCLCC: total 2-3 = grade 1, 4-5 = grade 2, 6-8 = grade 3.', { grade: undefined }],
    ['colon', 'R0 resection.', { margins: 'negative' }],
    ['colon', 'Resection status: R1', { margins: 'positive' }],
    [
      'breast',
      'Closest margin <1 mm (deep); ink on tumor is not seen, reported as close.',
      { margins: 'close' },
    ],
  ],
};
