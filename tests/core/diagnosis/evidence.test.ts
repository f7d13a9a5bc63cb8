/** A name counts where something says that it is the reader's: what attributes a disease, and what only talks of it. */
import { describe, expect, test } from 'vitest';
import { diagnosisOf, section } from './section.ts';

type Answer = 'current' | 'suspected' | 'history' | 'quiet';
type Case = readonly [answer: Answer, text: string, heading?: string];

const kinds: Readonly<Record<string, readonly Case[]>> = {
  'a disease told to the reader': [
    ['current', "I'm sorry to tell you that the biopsy came back as cancer."],
    ['current', 'We found cancer cells in two of the samples.'],
    ['current', 'Your lymphoma is responding to the infusions.'],
    ['current', 'Dx: CaP GG2, PSA 7'],
    ['current', 'High-risk NMIBC on BCG'],
    ['current', 'The lump turned out to be a melanoma.'],
    ['current', 'He has bowel cancer and will be seen by the surgeon on Friday.'],
    ['current', 'The scan and the marrow confirm multiple myeloma.'],
    ['current', 'You are booked for surgery on 4 May for kidney cancer.'],
    ['current', 'This 58 year old lady with ovarian cancer attended today.'],
    ['current', 'Lamento decirle que se trata de un cáncer de colon.'],
    ['current', 'La biopsia mostró un carcinoma de mama.'],
    ['current', 'The cancer has not grown since March.'],
    ['current', 'Pathology result: adenocarcinoma in the rectal polyp, 8 mm'],
    ['current', 'Prostate cancer, Gleason 3+4, on active surveillance'],
    ['current', 'Gastrointestinal stromal tumor (GIST), epithelioid type, 4.2 cm'],
    ['current', 'Sarcoma arising in the left thigh'],
    ['current', '☑ Leukemia'],
    ['current', 'Prior authorization: nivolumab for melanoma, approved'],
  ],
  'talk of a disease': [
    ['quiet', 'A tablet for men whose prostate cancer has returned.'],
    ['quiet', 'The likelihood of womb cancer by 70 is 40 to 60 percent.'],
    ['quiet', 'There is a one in five probability of thyroid cancer with such a nodule.'],
    ['quiet', 'Spot lung cancer sooner: drop-in scans at the library'],
    ['quiet', 'Catch bowel cancer while it is small'],
    ['quiet', 'Living with prostate cancer'],
    ['quiet', 'Coping with leukemia at school'],
    ['quiet', 'Breast cancer: what to ask'],
    ['quiet', 'Kidney cancer'],
    ['quiet', 'She had googled melanoma half the night.'],
    ['quiet', 'The things I was hunting for were lymphoma and myeloma.'],
    ['quiet', 'We have taken her off the cancer pathway.'],
    ['quiet', 'Sandra Webb, Lung Cancer Nurse Specialist'],
    ['quiet', 'Just diagnosed with ovarian cancer? Look at our studies.'],
    ['quiet', 'Levels over 35 may indicate ovarian cancer.'],
    ['quiet', 'Lymphoma and leukemia are presumptive conditions.'],
    ['quiet', 'I am convinced it is a brain tumor.'],
    ['quiet', 'Cancer type: ______________'],
    ['quiet', 'Mild changes are removed so that cervical cancer never begins.'],
    ['quiet', 'Spoke of ↑ risk colorectal CA with long disease'],
    ['quiet', 'You asked about your sister. While she was treated for breast cancer a gene was found.'],
    ['quiet', 'FH MGM ovarian CA, PGF DM.'],
    ['quiet', 'No fever. No prior malignancy.', 'HPI'],
    ['quiet', 'My list says "Malignant neoplasm of colon". You do not have this diagnosis; it was a slip.'],
  ],
  'what is not settled, and what is over': [
    ['suspected', 'Lymphoma has to be ruled out.'],
    ['suspected', 'Primary lung malignancy is the leading consideration.'],
    ['suspected', 'Leading possibilities are an old bleed and low-grade glioma.'],
    ['suspected', 'There is a real chance of a kidney cancer here.'],
    ['suspected', 'Clinically significant cancer is highly likely to be present.'],
    ['history', 'Acute myeloid leukemia in CR1 since 2018'],
    ['history', 'Is my lymphoma back?'],
    ['suspected', 'Nodes matted. I am worried about lymphoma; excision on Tuesday.', 'Assessment'],
    ['quiet', 'She is worried about breast cancer and asked for a scan.', 'HPI'],
    ['suspected', 'Lymphoma and tuberculosis remain possible.'],
    ['suspected', 'PI-RADS 5 lesion, clinically significant prostate cancer highly likely.', 'Impression'],
    ['suspected', 'A 4 cm enhancing lesion. Favored RCC; oncocytoma not excluded.', 'Impression'],
    ['suspected', 'The pattern makes lymphoma a real concern.'],
    ['suspected', 'It may be benign, but ovarian cancer is a genuine possibility.'],
    ['quiet', 'Already being treated for bowel cancer', 'Please do not use the kit if you'],
    ['quiet', 'You were told that the growth might be cancer. It was not.'],
    ['suspected', 'You were told that the growth might be cancer. It was not clear on the scan.'],
    ['quiet', 'The margin was examined for squamous cell carcinoma and none is seen.'],
    ['quiet', 'Sections were searched for melanoma in particular, and none was found.', 'Comment'],
  ],
  'a disease that is known, and words that are only explained': [
    ['current', 'An ulcer of the tonsil, consistent with the known squamous cell carcinoma.'],
    ['current', 'New uptake in T9, in keeping with his known metastatic prostate cancer.'],
    ['suspected', 'A lung nodule, consistent with malignancy.'],
    ['current', 'Everyone accepts the reading of ductal adenocarcinoma of the pancreas.'],
    ['current', 'The X-rays found holes in your ribs, and that is when it turned into multiple myeloma.'],
    ['current', 'The marrow showed 40% plasma cells, so you have multiple myeloma.'],
    ['quiet', 'About 40% of smokers have a nodule, and few have lung cancer.'],
    ['quiet', 'Words such as "dysplasia", "carcinoma" or "grade" are explained here.'],
    ['quiet', 'Pts with this condition have a bit more melanoma than others.'],
    ['quiet', 'Your ovarian cancer chance is about 1%.'],
    ['quiet', 'We talked about infections and the small breast cancer signal in the trials.'],
    ['current', 'Your ovarian cancer is growing.'],
    ['quiet', 'Hector starts chemo for his pancreatic cancer and I need to be home with him.'],
    ['current', 'Hector starts chemo for his pancreatic cancer on the 9th.', 'Plan'],
    ['quiet', 'I know the word "neoplasm" on the order gave you a fright.'],
    ['quiet', 'Breast cancer showed up a little more often in the trials.'],
    ['current', 'For: chronic myeloid leukemia in chronic phase'],
    ['current', 'EUS-FNB read by Dr. Szymanski: pancreatic ductal adenocarcinoma.'],
    ['current', 'Pt w/ hx of stage IVA adenocarcinoma of the lung, on pemetrexed.', 'HPI'],
    ['quiet', 'Sandpiper Dermatology, The Skin Cancer Experts of the Gulf Coast'],
    ['quiet', 'One more way to stop colorectal cancer early.'],
    ['quiet', 'Two ways to find bowel cancer at home.'],
  ],
};

const answerTo = (...sections: readonly ReturnType<typeof section>[]): Answer => {
  const { cancer } = diagnosisOf(...sections);
  return cancer === 'other' || cancer === 'none' ? 'quiet' : cancer;
};

describe.each(Object.entries(kinds))('%s', (_, cases) => {
  for (const [answer, text, heading] of cases)
    test(`${answer}: ${text}`, () => {
      expect(answerTo(section(text, heading))).toBe(answer);
    });
});

test('a name by itself is a statement in a record, and none on a page of links', () => {
  const name = section('Follicular lymphoma', 'Shown today');
  expect(answerTo(name)).toBe('quiet');
  expect(answerTo(section('Tired for weeks.', 'HPI'), section('Two nodes.', 'Exam'), name)).toBe('current');
});

describe('a part that names no cancer', () => {
  const cancer = section('You have a kidney cancer.', 'Visit');
  test.each([
    ['history', 'There is no evidence of disease.'],
    ['current', 'Major depressive disorder, in remission.'],
    ['current', 'Asthma, off therapy since May.'],
    ['current', 'Provider: Ned Ward, PA.'],
    ['current', 'Palpitations: no recurrence since the ablation.'],
    ['current', 'The scans show no evidence of disease elsewhere.'],
    ['current', 'Ulcerative colitis in remission.'],
    ['current', 'Ulcerative colitis. Quiet, in remission since 2019.'],
    ['current', 'Atrial fibrillation: no recurrence since the ablation.'],
  ])('leaves a cancer named in another one %s: %s', (answer, text) => {
    expect(answerTo(cancer, section(text, 'Notes'))).toBe(answer);
  });
});

describe('what is over, beside what is not', () => {
  const now = section('New endometrial cancer, stage IA, treated by hysterectomy.', 'A/P');
  test.each([
    ['current', 'L breast ca, 2011, lumpectomy and tamoxifen. NED since.', 'PMH'],
    ['current', 'Hodgkin lymphoma at age 17. No relapse in 28 years.', 'History'],
    ['history', 'Her mother had ovarian cancer. She remains in remission.', 'Subjective'],
  ])('is told apart: %s: %s', (answer, text, heading) => {
    const still = section('Endometrial cancer treated by hysterectomy.', 'History');
    expect(answerTo(section(text, heading), answer === 'current' ? now : still)).toBe(answer);
  });

  test('“no evidence of recurrence” by itself is said of the cancer of another part, and after its own subject it is not', () => {
    const told = section('2017: right breast IDC, 1.6 cm, grade 2.', 'Treatment summary');
    expect(answerTo(told, section('No evidence of recurrence, 8 years out.', 'Assessment'))).toBe('history');
    expect(answerTo(told, section('Hernia repair: no evidence of recurrence.', 'Assessment'))).toBe(
      'current',
    );
  });

  test('a trace that is not there, and a complete remission, are of the cancer told before', () => {
    const told = 'In 2015 a lump was found. It was a 1.4 cm invasive lobular cancer with clean nodes.';
    expect(answerTo(section(`${told} Eleven years out and no trace of it.`, 'Letter'))).toBe('history');
    expect(answerTo(section(`${told} You start letrozole today.`, 'Letter'))).toBe('current');
    const young = 'Classical Hodgkin lymphoma at age 18 (2003). ABVD x4. Complete remission, now 23 years.';
    expect(answerTo(section(young, 'Background'), section('Thyroid small.', 'Exam'))).toBe('history');
  });

  test('what is denied does not go on: “no metastatic disease”', () => {
    const told = section('03/2020: L radical orchiectomy: seminoma 3.8 cm.', 'Interval');
    const over = section('Stage I seminoma, no evidence of disease at 6 yrs.', 'A/P');
    expect(answerTo(told, section('CT: no metastatic disease.', 'Data'), over)).toBe('history');
    expect(answerTo(told, section('CT: metastatic disease in the chest.', 'Data'), over)).toBe('current');
  });
});

describe('parts inside a text', () => {
  test.each([
    [
      'history',
      'Active (2)\nRosacea\nMigraine\nResolved (2)\nMalignant melanoma of right calf\nPlantar fasciitis',
    ],
    ['current', 'Active (2)\nMalignant melanoma of right calf\nMigraine\nResolved (1)\nPlantar fasciitis'],
  ])('a list of what is resolved, with its count: %s', (answer, text) => {
    expect(answerTo(section(text, 'Health Conditions'))).toBe(answer);
  });

  test('the name of a family practice makes nothing a relative’s', () => {
    const { findings } = diagnosisOf(section('Hx renal cell carcinoma, 2012.', 'Juniper Family Doctors'));
    expect(findings.map((one) => one.assertion)).toEqual(['historical']);
    const family = diagnosisOf(section('Renal cell carcinoma.', 'Family health history'));
    expect(family.findings.map((one) => one.assertion)).toEqual(['someone_else']);
  });

  test('a line of vaccines ends with its line', () => {
    const text =
      'Vaccines: pneumococcal given today\nThe sample taken on 5/28 showed ductal carcinoma in situ.';
    expect(answerTo(section(text, 'Visit'))).toBe('current');
  });

  test('a heading in capitals on a line of its own says what is under it', () => {
    const text = 'SPECIMEN\nLEFT HEMITHYROID\nCLINICAL INFO\n3 CM NODULE. QUERY FOLLICULAR CARCINOMA.';
    const final = section('FOLLICULAR ADENOMA. NEGATIVE FOR MALIGNANCY.', 'FINAL DIAGNOSIS');
    expect(answerTo(section(text, 'Report'), final)).toBe('quiet');
  });

  test('what stands in capitals under FAMILY HISTORY is a relative’s, to the next such line', () => {
    const text = 'FAMILY HISTORY\nBREAST CANCER AT 60.\nFINAL DIAGNOSIS\nMELANOMA OF THE LEFT ARM.';
    const { findings } = diagnosisOf(section(text, 'Report'));
    expect(findings.map((one) => one.assertion)).toEqual(['someone_else', 'present']);
  });

  test('what somebody understands of an illness is no leaflet', () => {
    const text = 'He knows that the cancer will go on growing.';
    expect(answerTo(section(text, 'Understanding of illness'), section('Thin.', 'Exam'))).toBe('current');
    expect(answerTo(section('Lung cancer can spread.', 'Understanding lung cancer'))).toBe('quiet');
  });
});

test('a transient ischemic attack is no aunt', () => {
  const of = (text: string) => diagnosisOf(section(text, 'PMH')).findings.map((one) => one.assertion);
  expect(of('Stroke / TIA in May.')).not.toContain('someone_else');
  expect(of('Su tía tuvo un linfoma.')).toEqual(['someone_else']);
});

test('where one sentence says whose it is, the bare names beside it are theirs too', () => {
  const { findings } = diagnosisOf(section('Myeloma and diet. You have myeloma.'));
  expect(findings.map((one) => one.assertion)).toEqual(['present', 'present']);
});
