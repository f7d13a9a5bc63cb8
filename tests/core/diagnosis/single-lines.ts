/** Single sentences of wards, clinics, letters and forms, without a heading to lean on. */
import type { Case } from './situations.ts';

/** By answer. */
export const singleLines: Readonly<Record<string, readonly Case[]>> = {
  'a sentence without a heading': [
    [
      'current',
      'Chair 4, bay 2. Mrs Ito here for third dose of nivolumab for her kidney cancer. Bloods good, itch grade 1. Cannula left hand. Went home at 15:40.',
    ],
    [
      'current',
      'Your chemotherapy plan: FLOT, four cycles before and four after surgery. What it is for: stomach cancer.',
    ],
    [
      'current',
      'Dear colleague, this gentleman is under our care with metastatic melanoma and has been admitted with colitis.',
    ],
    [
      'current',
      'Discharge letter. Reason you came in: to have part of your bowel taken out because of a cancer.',
    ],
    ['current', 'Ward round: D5 post Ivor Lewis for oesophageal adenoca. Chest drain out.'],
    [
      'current',
      'Hello, just a quick note that your HER2 test came back negative so we will go with the letrozole as planned. Breast care team.',
    ],
    [
      'current',
      'Pathology shows a high grade endometrial cancer, so I would like you to see Dr Amin in gynaecological oncology.',
    ],
    ['current', "The dermatologist's letter says that the lump on your ear is a squamous cell cancer."],
    ['current', 'Reason for admission: hypercalcaemia. Background: multiple myeloma, third relapse.'],
    [
      'current',
      'Occupational therapy visit. Mr Osei, 66, glioblastoma, right sided weakness. Needs a perching stool.',
    ],
    [
      'current',
      'Physio: lymphoedema arm after breast cancer surgery in January, radiotherapy starts Monday.',
    ],
    ['current', 'Dietitian: weight 51 kg (58). Pancreatic cancer, on Creon and supplements.'],
    ['current', 'Social work: applying for benefits under special rules, advanced lung cancer.'],
    ['current', 'Pharmacist: abiraterone started 2 weeks ago for metastatic prostate cancer. BP up.'],
    ['current', 'Sick note: unfit for work from 3/2 to 30/4 because of treatment for Hodgkin lymphoma.'],
    [
      'current',
      'Insurance letter: we request approval of pertuzumab for our patient with HER2 positive breast cancer.',
    ],
    ['current', 'Immunotherapy card: I am being treated with pembrolizumab for head and neck cancer.'],
    ['current', 'Your next steps. 1. PET scan 2. Port 3. Start chemo for the lymphoma on the 14th.'],
    ['current', 'The second opinion from Leeds agrees with us that this is a sarcoma.'],
    ['current', 'Diagnosis: Bowel cancer (T3 N1 M0). Plan: operation.'],
    ['current', 'Active problems: Ovarian cancer stage 3C, on carboplatin. Anxiety.'],
    [
      'current',
      'Referral to: Radiation oncology. Dx: C50.412 Malignant neoplasm of upper-outer quadrant of left female breast',
    ],
    ['current', 'Oncology follow-up. Stable disease on imatinib. CML since 2019.'],
    ['current', 'Seen for neuropathy from bortezomib. Myeloma in VGPR.'],
    ['current', 'Results: Adenocarcinoma, moderately differentiated, arising in a tubulovillous adenoma.'],
    ['current', 'We are sorry that the cancer did not respond to the last drug. Let us talk about a trial.'],
    ['suspected', 'Referral: urgent suspected cancer, lower GI. FIT 240.'],
    [
      'suspected',
      'The CT shows a mass on the kidney. We believe this to be a cancer, but only an operation will tell.',
    ],
    [
      'suspected',
      'Your ultrasound was abnormal. There is a solid lump in the thyroid with features that we worry about for cancer.',
    ],
    ['suspected', 'The bone scan shows spots which might be secondaries. An MRI will tell us more.'],
    ['suspected', 'Two of the lymph nodes look abnormal, and a lymphoma has to be considered.'],
    [
      'suspected',
      'I do not like the look of this mole. Melanoma is a possibility and I have asked for it to be removed next week.',
    ],
    ['suspected', 'The smear has severe changes and the doctor could not exclude an early cancer.'],
    ['suspected', 'The marrow is being done because we suspect leukaemia.'],
    [
      'suspected',
      'Impression: Findings highly suggestive of cholangiocarcinoma, MRCP and brushings advised.',
    ],
    ['suspected', 'Impression: Right renal mass suspicious for malignancy.'],
    ['suspected', 'MRI: expansile T2 bright lesion in the sacrum, chordoma considered most likely.'],
    [
      'history',
      'You are now 10 years clear of your breast cancer. There is no need for more mammograms than other women your age.',
    ],
    ['history', "Background: cured testicular cancer 2003. Today's problem: shoulder pain."],
    ['history', 'Past medical history: Wilms tumour as a child, asthma.'],
    ['history', 'Medical history includes skin cancer removed from the back in 2012 and high cholesterol.'],
    ['history', 'He remains free of recurrence 7 years after his nephrectomy for kidney cancer.'],
    ['history', 'She had a lumpectomy for breast cancer in 2009. Today she needs a flu jab.'],
    ['history', 'Cancer survivor (cervix, 1999). Menopause clinic.'],
    ['history', 'In 2011 he was treated for lymphoma. He has been well since then.'],
    ['history', 'Old problems: thyroid cancer (resolved 2016).'],
    [
      'history',
      'Ex-smoker. Previous laryngeal cancer treated with radiotherapy in 2010, discharged from follow up.',
    ],
    ['quiet', 'Our community cancer walk is on Saturday. T-shirts for all survivors.'],
    ['quiet', 'Your insurance covers one skin cancer check a year.'],
    [
      'quiet',
      'We reviewed your family tree. With three relatives with bowel cancer you should have a colonoscopy at 40.',
    ],
    [
      'quiet',
      'You wrote that your neighbour died of leukaemia and that you feel low. Let us talk on Friday.',
    ],
    ['quiet', 'Bring a list of questions. Mention if anyone in your family had breast or ovarian cancer.'],
    [
      'quiet',
      'The polyp had no cancer in it. It was the sort that could have become cancer in ten years or so.',
    ],
    ['quiet', 'Vitamin D does not prevent cancer. A daily dose of 10 micrograms is enough.'],
    ['quiet', 'Normal result. The test looks for bowel cancer and was negative.'],
    [
      'quiet',
      'HPV negative. Your next cervical screening is in five years. Screening prevents most cervical cancers.',
    ],
    ['quiet', 'The letter you got from the screening service was sent in error. There is no cancer.'],
    ['quiet', "Your daughter's neuroblastoma team asked us to check your own tests. All are normal."],
    [
      'quiet',
      "You look after your husband with dementia and your sister with lung cancer. Please take the carers' assessment.",
    ],
    [
      'quiet',
      'Side effects of the implant: headaches, acne. It may slightly raise the risk of breast cancer.',
    ],
    ['quiet', 'She worries that the headaches are from a brain tumour. Exam normal. Tension headache.'],
    ['quiet', 'Thickened endometrium 6 mm; biopsy benign. No hyperplasia, no cancer.'],
    [
      'quiet',
      'Gallbladder polyp 5 mm. The risk that it is or becomes a cancer is very small. Scan in a year.',
    ],
    ['quiet', "Nothing on today's scan suggests that you have cancer."],
    ['quiet', 'He stopped smoking 3 years ago, which halves the risk of lung cancer in ten years.'],
    ['quiet', 'Mammogram recall: the extra views were normal. You do not have breast cancer.'],
    [
      'quiet',
      'Your ferritin is low. At your age we check the bowel to be safe; most people do not have cancer.',
    ],
    ['quiet', 'Retired radiographer at a cancer hospital. Lives alone.'],
    [
      'quiet',
      'Your thyroid nodule biopsy is reported as Thy3a. The chance of cancer is about 10%. We will repeat it in 3 months.',
    ],
  ],
};
