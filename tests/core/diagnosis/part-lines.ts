/** Lines told in messy notes, letters and messages of many hands: what was thought and what it is, odds, labels without a colon, and whose it is. */
import type { Case } from './situations.ts';

/** The answer a text should have ("quiet" for none), and the text. */
export const partLines: Readonly<Record<string, readonly Case[]>> = {
  'what was thought, and what it is': [
    ['current', 'The bump that everyone thought was a cyst came back as Merkel cell carcinoma.'],
    [
      'current',
      'The nodule which we assumed was a fibroadenoma turned out to be invasive lobular carcinoma.',
    ],
    ['quiet', 'What we feared was a lymphoma turned out to be toxoplasmosis.'],
    ['quiet', 'The shadow that he thought might be lung cancer has gone; it was a pneumonia.'],
    ['quiet', 'The bump I worried was a melanoma is a seborrheic keratosis.'],
    ['quiet', 'I had thought this was a lymphoma; it is only a swollen gland.'],
    ['quiet', "My friend's lump turned out to be lymphoma."],
  ],
  'a doubt by its look, or by its odds': [
    ['suspected', 'Impression: all of this smells like myeloma. No name for it until the marrow is in.'],
    ['suspected', 'It has the look of a kidney cancer on the scan.'],
    ['suspected', 'That means better than even odds that it is a breast cancer.'],
    ['suspected', 'It is more likely than not that this is a cancer of the ovary.'],
    ['suspected', "We can't tell from the pictures whether it has turned into cancer."],
    ['quiet', 'The odds of this being a cancer are far less than one in a thousand.'],
    ['quiet', 'We spoke of infections and the small question mark on breast cancer.'],
    ['quiet', 'RCC can go there late.'],
  ],
  'labels that a dash or a gap sets off, or nothing': [
    ['history', 'PMHx melanoma 2011\nImp - viral cough'],
    ['quiet', 'Fam - mother ovarian cancer 55\nAssessment - fibroids'],
    ['quiet', 'Fam: mo CLL in 80s.\nPE: lungs clear'],
    ['current', 'PMH nil\nDH none\nBx of R cheek: squamous cell carcinoma, for excision.'],
    ['current', 'Imp - carcinoma of the left breast, grade 2.'],
  ],
  'the answer to what was asked before the knife': [
    [
      'quiet',
      'Preop: 3 cm nodule, r/o follicular carcinoma\nFinal diagnosis: follicular adenoma. No carcinoma.',
    ],
    ['quiet', 'Preop dx: mass, r/o ovarian cancer\nPostop dx: serous cystadenoma, benign.'],
    ['suspected', 'Preop dx: mass, r/o ovarian cancer\nPostop dx: pending'],
  ],
  'treatment that is over, and that goes on': [
    ['history', 'You have now completed your treatment for breast cancer and all scans are clear.'],
    ['history', 'Ten yrs from transplant for lymphoma, late effects clinic.'],
    ['history', 'Remission of her lymphoma goes on, now in the eighth year.'],
    ['current', 'Leukemia in remission on maintenance mercaptopurine.'],
    ['current', 'His lymphoma is in remission, and he stays on lenalidomide.'],
  ],
  'abbreviations in small letters': [
    ['current', 'bx = vulvar scc, invasive 4 mm'],
    ['current', '71m w/ r tongue scc, neck dissection 5/3'],
    ['current', 'endometrium 19 mm, dx endometrial ca'],
    ['suspected', '58F, endometrium 19 mm ?ca'],
    ['quiet', 'Sent bcc to the practice manager. All of it is normal.'],
    ['quiet', 'MRI: LISTHESIS L4-5, 7 MM, OPENS TO 10 ON FLEX. MARROW NORMAL.'],
  ],
  'whose it is': [
    ['quiet', 'You know his lung cancer has gone to the liver and I do all the driving.'],
    ['quiet', 'My neighbour Ann has started chemo for her ovarian cancer.'],
    ['quiet', 'Fam hx - dtr w/ Hodgkin at 19, now well.'],
    ['current', 'I saw him today: his lung cancer has gone to the liver.'],
  ],
  'in Spanish': [
    ['history', 'Hace seis años se le extirpó un melanoma del muslo. Libre de enfermedad.'],
    ['current', 'El mieloma múltiple le ha bajado con los tres ciclos.'],
    ['suspected', 'Hallazgos sospechosos de cáncer de ovario.'],
    ['quiet', 'La prueba de hace 2 años fue normal; sirve para prevenir el cáncer.'],
    ['quiet', '¿Es un carcinoma in situ? Se explica aquí a todas.', 'Preguntas frecuentes'],
    [
      'current',
      'Hermana con lupus.\nBIOPSIA (laminillas, revisadas aquí): carcinoma epidermoide de cérvix.',
      'Antecedentes',
    ],
  ],
  'of whom a study, a form or a label tells': [
    ['quiet', 'Now open: adults newly diagnosed with stage III pancreatic cancer, not yet treated.'],
    ['quiet', 'Adults with newly diagnosed stage III pancreatic cancer.', 'Studies that are recruiting'],
    ['current', 'She is newly diagnosed with stage III pancreatic cancer.'],
    ['suspected', 'IMP: R/O OV CA, STRONGLY SUSP.'],
    ['quiet', 'OV 6/4: CA and phosphate normal.'],
  ],
  'a heading that names the family as readers': [
    ['current', 'The name of it is Hodgkin lymphoma, stage II.', 'Clinic summary for family'],
    ['current', 'Biopsy: high grade osteosarcoma.', 'Tumor board, released to the family'],
    ['quiet', 'Mother: Hodgkin lymphoma, stage II.', 'Family history'],
    ['current', 'Nodule in L breast turned out to be lobular carcinoma.', 'Patient informed'],
  ],
  'what was asked, and the answer somewhere else': [
    ['quiet', 'Urgent suspected cancer pathway. We did not find lung cancer on the CT.'],
    ['quiet', 'You came on the suspected cancer pathway, and ovarian cancer has been ruled out.'],
    ['suspected', 'You have been referred on the urgent suspected cancer pathway.'],
    ['suspected', 'Colon cancer was ruled out.\n\nThe liver lesion is suspicious for malignancy.'],
    ['suspected', 'We did not find colon cancer. The lump in your neck could be cancer.'],
    [
      'suspected',
      'Lung cancer has been ruled out. The mass in the kidney is suspicious for renal cell carcinoma.',
    ],
    ['quiet', 'Final diagnosis: usual ductal hyperplasia. No carcinoma.\nCLINICAL: calcifications, r/o DCIS'],
    [
      'quiet',
      'DIAGNOSIS:\nThyroid, left: benign follicular nodule.\nCLINICAL INFORMATION:\nNodule, r/o papillary carcinoma.',
    ],
    ['suspected', 'DIAGNOSIS:\nPending.\nCLINICAL INFORMATION:\nNodule, r/o papillary carcinoma.'],
    ['suspected', 'Diagnosis: enlarged node.\nReason for visit: suspected lymphoma.'],
    ['suspected', 'Lymphoma is what I am most worried about until the node is out.'],
    ['history', 'Colon cancer resected in 2012. Impression: no recurrent tumor.'],
  ],
  'the chances in a legend, and the share of a specimen': [
    ['quiet', 'Thyroid nodule: benign (category II).\nNote: category VI (malignant) 97-100%.', 'Diagnosis'],
    ['current', 'Prostate, left base: adenocarcinoma 40% of the core.', 'Diagnosis'],
  ],
  'tissue in Spanish, and a picture': [
    ['current', 'La citología es compatible con carcinoma papilar de tiroides.'],
    ['current', 'Estudio anatomopatológico consistente con linfoma folicular.'],
    ['suspected', 'La tomografía es compatible con cáncer de pulmón.'],
  ],
  'a cancer that is over, in the words of a follow-up': [
    ['history', 'Papillary thyroid cancer, 6 yr follow-up.'],
    ['history', 'Stage I seminoma, orchidectomy 2022. There is no sign of the cancer returning.'],
    ['history', 'Hodgkin lymphoma, ABVD 2021. No clinical or radiological evidence of disease.'],
    ['current', 'Papillary thyroid cancer, 6 weeks after the operation.'],
    ['current', 'You have breast cancer. The scans show no evidence of disease elsewhere.'],
    ['current', 'You have lymphoma. PET: no evidence of disease progression.'],
    [
      'current',
      'You have a seminoma. No sign of it in the chest; the nodes in the belly have grown, chemotherapy starts Monday.',
    ],
  ],
  'a worry, and the name of an office': [
    ['quiet', 'She worries she could have cancer too.'],
    ['suspected', 'The solid spot could be a kidney cancer.', 'Conversation with Oak Hill Family Care'],
    ['quiet', 'Kidney cancer in two uncles.', 'Family history'],
    ['quiet', 'Se cambia el diurético por su relación con el cáncer cutáneo.', 'Plan'],
  ],
};
