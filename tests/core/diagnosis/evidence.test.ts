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

test('where one sentence says whose it is, the bare names beside it are theirs too', () => {
  const { findings } = diagnosisOf(section('Myeloma and diet. You have myeloma.'));
  expect(findings.map((one) => one.assertion)).toEqual(['present', 'present']);
});
