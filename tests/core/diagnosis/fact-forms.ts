/** Facts on the lines of forms, in notes for every reader, and told of a time that is over; a sentence, the key, what is to be read. */
import type { Site } from './fact-wordings.ts';

type Row = readonly [text: string, key: string, value: string | undefined, site?: Site];

/** By class. */
export const forms: Readonly<Record<string, readonly Row[]>> = {
  'counts of nodes on lines of their own': [
    [
      'Total nodes examined (all sentinel) . 5\nNodes with macrometastases ........ 2\nNodes with micrometastases ........ 0',
      'nodes',
      '2/5',
    ],
    ['Nodes removed . 9\nNodes involved . 2', 'nodes', '2/9'],
    ['Axillary nodes in specimen: Yes. Total number 14\nNumber positive: 3 (largest 8 mm)', 'nodes', '3/14'],
    ['Axillary lymph nodes\tpresent\n\nTotal number\t14\n\nNumber involved\t3', 'nodes', '3/14'],
    ['Lymph nodes examined: 12\nPositive: 4\nKi-67: 20%', 'nodes', '4/12'],
    ['Sentinel nodes examined: 2\nNodes examined: 12\nNodes involved: 3', 'nodes', '3/12'],
    [
      'Sentinel nodes\nTotal number 3\nNumber positive 1\nOther nodes\nTotal number 11\nNumber positive 2',
      'nodes',
      undefined,
    ],
    ['Cores\nTotal number 12\nNumber positive 4', 'nodes', undefined, 'prostate'],
    [
      'Nodes examined ............................ 12\nNodes positive ............................ 3',
      'nodes',
      '3/12',
    ],
    ['Lymph nodes\nStation 4R: 0/2\nStation 7: 1/3', 'nodes', undefined, 'lung'],
    ['Lymph nodes:\nRight 0/2\nLeft 1/3', 'nodes', undefined, 'lung'],
    ['Regional lymph nodes\n\n2 of 19 with metastasis\n\nStage\n\nIIIB', 'nodes', '2/19', 'colon'],
    ['Regional lymph nodes\n\n2 of 19 with metastasis\n\nStage\n\nIIIB', 'stage', 'IIIB', 'colon'],
    ['Liver\n\nOne lesion with metastasis\n\nStage\n\nIIIB', 'stage', undefined, 'colon'],
  ],
  'what is told to every reader': [
    ['For information only: EGFR L858R is treated with osimertinib.', 'egfr', undefined, 'lung'],
    ['KRAS G12C: sotorasib (listed in every lung report).', 'kras', undefined, 'lung'],
    ['The legend for margins: R0 = clear; R1 = under 1 mm.', 'margins', undefined, 'colon'],
    ['PR 0%. Internal normal ducts ER and PR positive.', 'pr', 'negative'],
    ['The tumour lies beside normal ducts; PR positive.', 'pr', 'positive'],
    ['Bilateral breast cancers are rare.', 'laterality', undefined],
  ],
  'criteria by which a value was judged, and those of a trial': [
    ['HER2 IHC 3+, positive by the HERACLES criteria.', 'her2', 'positive', 'colon'],
    ['HER2 is scored by ASCO/CAP criteria: 0 and 1+ negative, 3+ positive.', 'her2', undefined],
    ['Trial criteria: HER2 3+.', 'her2', undefined],
  ],
  'that none had any is no supposition': [
    ['Four nodes were taken and none had any tumour (0 of 4).', 'nodes', '0/4'],
    ['Neither of the two sentinel nodes had any cancer (0/2).', 'nodes', '0/2'],
    ['Tell us if any node is positive (1 of 4).', 'nodes', undefined],
  ],
  'edges and sides in plain words': [
    ['Every edge of what came out is clear.', 'margins', 'negative'],
    ['The wound edge is clean.', 'margins', undefined],
    ['The cancer did not reach any edge.', 'margins', 'negative'],
    ['Any edge that is involved will need surgery.', 'margins', undefined],
    ['Synchronous bilateral screen-detected breast cancers.', 'laterality', 'bilateral'],
    ['Bilateral breast MRI for known cancers.', 'laterality', undefined],
    ['Left node-positive breast cancer.', 'laterality', 'left'],
    ['There was no macroscopic tumour left.', 'laterality', undefined],
    ['Tumour left in the breast: none.', 'laterality', undefined],
    ['Invasive cancer, left.', 'laterality', 'left'],
  ],
  'a grade with its parts': [
    ['Invasive grade: 3 (T3, P3, M2)', 'grade', '3'],
    ['Invasive grade 2 (T3 P2 M1)', 'tnm', undefined],
    ['Nuclear grade 2 (T2 N3 M1, sum 6)', 'metastatic', undefined],
    ['Carcinoma, grade 3 (T2 N1 M0)', 'tnm', 'T2 N1 M0'],
    ['Staging: grade 3, T2 N1 M1', 'tnm', 'T2 N1 M1'],
    ['Invasive grade 2 rash', 'grade', undefined],
  ],
  'what is awaited no more, and what a test could not tell': [
    ['MGMT, which was outstanding last time: unmethylated.', 'mgmt', 'unmethylated', 'brain'],
    ['MGMT is outstanding; if methylated, temozolomide.', 'mgmt', undefined, 'brain'],
    ['The HER2 FISH that had been pending is amplified.', 'her2', 'positive'],
    ['IDH1 R132H immunostain non-contributory.', 'idh', undefined, 'brain'],
    ['IDH1 R132H immunostain positive.', 'idh', 'R132H', 'brain'],
    ['EGFR L858R inconclusive.', 'egfr', undefined, 'lung'],
    ['EGFR exon 20 insertion: assay failed.', 'egfr', undefined, 'lung'],
  ],
  'sizes of it, and of a deposit': [
    ['A 28 mm left adrenal mass, confirmed as metastatic.', 'size', undefined, 'lung'],
    ['A 34 mm mass in the left lung, confirmed as adenocarcinoma.', 'size', '34 mm', 'lung'],
    ['We removed the tumour. It came out at 27 mm; the CT had it at 31 mm.', 'size', '27 mm', 'kidney'],
    ['The stone passed. It came out at 5 mm.', 'size', undefined, 'kidney'],
  ],
  'a row of a history that tells of another tumour': [
    [
      '06/2011\tRight breast cancer (old, separate primary): grade 1, ER negative. Mastectomy (0/7 nodes).\n\n01/2025\tLeft breast biopsy: invasive carcinoma, grade 3. ER positive.',
      'nodes',
      undefined,
    ],
    [
      '06/2011\tRight breast cancer (old, separate primary): grade 1, ER negative. Mastectomy (0/7 nodes).\n\n01/2025\tLeft breast biopsy: invasive carcinoma, grade 3. ER positive.',
      'grade',
      '3',
    ],
    ['03/2025\tLeft breast: new carcinoma, separate primary. Nodes 1/4.', 'nodes', '1/4'],
    [
      '01/2025\tBreast carcinoma, other cancer ruled out. Nodes 1/5.\n\n03/2025\tRadiotherapy.',
      'nodes',
      '1/5',
    ],
    ['2025 brought a separate primary. Nodes 1/4.', 'nodes', '1/4'],
  ],
  'what a tumour was, and what it is now': [
    [
      '2017: right temporal astrocytoma, WHO grade 2\n2025: regrowth, now CNS WHO grade 4',
      'grade',
      '4',
      'brain',
    ],
    ['2017: astrocytoma, grade 2, watched\nMay: surgery. Now grade 3.', 'grade', undefined, 'brain'],
    ['2025: astrocytoma, grade 3. Now on temozolomide.', 'grade', '3', 'brain'],
    ['2023: mastectomy, carcinoma grade 2. Now stage IV.', 'grade', '2'],
    ['The grade 2 tumour he had in 2017 has grown and is now grade 3.', 'grade', '3', 'brain'],
    ['The core was read as stage II; this has since been revised. Stage IIIA.', 'stage', 'IIIA'],
    ['The report said grade 1; this was revised to grade 2 carcinoma.', 'grade', '2'],
  ],
  'tested again in what a treatment left': [
    ['Core biopsy: ER positive (40%). Lumpectomy: ypT1c ypN0, ER 0%, negative.', 'er', 'negative'],
    ['Core biopsy: HER2 2+, FISH amplified. Lumpectomy: ypT1c ypN0.', 'her2', 'positive'],
  ],
};
