/** What letters and messages say in plain words, and what they say that sounds alike. */
import type { Case } from './situations.ts';

/** By answer. */
export const plainWords: Readonly<Record<string, readonly Case[]>> = {
  'a letter or a message in plain words': [
    [
      'current',
      'The lump we removed turned out to be cancerous, but a slow kind. I will ring you on Monday to talk about it.',
      'Your results',
    ],
    [
      'current',
      'Hello Joan, I am so sorry to have to tell you this by message: the cells from your neck are cancer cells.',
      'Message',
    ],
    [
      'current',
      'We had hoped for better news. The polyp has turned malignant and you will need part of the bowel taken away.',
    ],
    [
      'current',
      'I have the report back from the lab and it is not what we wanted. It is an early breast cancer.',
      'Message',
    ],
    ['current', 'Sadly the shadow on your lung has proved to be a cancer. The specialist nurse will call.'],
    [
      'current',
      'The skin sample shows a rodent ulcer (basal cell cancer). It is not dangerous but should come off.',
    ],
    ['current', 'As we discussed on the phone, the growth in your bladder is cancer, low grade.'],
    ['current', 'Your marrow test shows leukaemia. Please come to the day unit tomorrow at 9.', 'Message'],
    ['current', 'The tissue came back positive for cancer in 3 of the 12 samples.'],
    ['current', 'Thank you for coming in today. You now know that you have cancer of the womb.'],
    [
      'current',
      'I saw this pleasant 68 year old lady whose recent hysteroscopy has shown an endometrial cancer. She is coming to terms with it.',
      'Letter',
    ],
    ['current', 'Diagnosis: 1. Carcinoma sigmoid colon, for anterior resection 2. AF', 'Letter'],
    [
      'current',
      'He is aware of his diagnosis of oesophageal cancer and that treatment will not be curative.',
      'Letter',
    ],
    ['current', 'Your cancer nurse is Beth. Your first chemo is on 4 May.'],
    ['current', 'Many thanks for seeing this man with a new diagnosis of bowel cancer.', 'Letter'],
    ['current', 'The MDT agreed that your prostate cancer can safely be watched.'],
    [
      'current',
      'The spot on your shoulder was a melanoma in situ, the earliest form. We need to take a little more skin.',
      'Message',
    ],
    ['current', 'The scan shows that the cancer has come back in the liver.'],
    ['current', 'Your blood cancer is stable and we do not need to treat it yet.'],
    [
      'current',
      'I am writing with the outcome of your biopsy. Unfortunately this has shown a high grade lymphoma.',
    ],
    ['current', "I'm afraid the tests showed that the lump in your testicle is a tumour, a seminoma."],
    ['current', 'It is with regret that I confirm that the tissue contains cancer.'],
    [
      'suspected',
      'There is a shadow on your lung that we need to look at urgently. It may be nothing, but it could be cancer.',
    ],
    [
      'suspected',
      'The camera test showed a lump in the bowel that looked like a cancer to the doctor. We are waiting for the lab.',
    ],
    [
      'suspected',
      'I have referred you under the two week rule as we need to make sure that this is not cancer.',
    ],
    ['suspected', 'Your mammogram shows an area that worries us. It has a good chance of being cancer.'],
    ['suspected', 'I suspect this is a lymphoma but we cannot be sure until the node is out.'],
    ['suspected', 'The scan raises the question of cancer in the pancreas. A further scan is needed.'],
    [
      'suspected',
      'We think this is most likely a kidney cancer. These are usually removed without a biopsy.',
    ],
    ['suspected', 'The ultrasound doctor was concerned that the ovary cyst might be cancerous.'],
    ['suspected', 'Lymphoma is what we need to rule out. The biopsy is on Tuesday.'],
    [
      'suspected',
      'Cancer is high on our list of possible reasons for your weight loss, so I have asked for an urgent CT.',
    ],
    ['suspected', 'The mole has features of melanoma and should come off soon.'],
    ['suspected', 'Until proven otherwise we treat a lump like this as a cancer.'],
    ['history', 'You have now been clear of breast cancer for ten years and we are discharging you.'],
    ['history', 'Well done on five years since your bowel cancer. All tests are normal.'],
    [
      'history',
      'Background: previous breast cancer 2009, left mastectomy. Now discharged. Seen today with knee pain.',
      'Letter',
    ],
    ['history', 'Congratulations, your lymphoma remains in remission three years on.'],
    ['history', 'You had a melanoma removed in 2015 and your skin check today was fine.'],
    ['history', 'There is no sign that your cancer has come back.'],
    ['history', 'I am pleased to say that you are cured of your testicular cancer.'],
    ['quiet', 'The lump is a harmless fatty lump and not cancer.'],
    ['quiet', 'I can reassure you that there was no cancer in any of the samples.'],
    ['quiet', 'I know that you were worried about cancer because of your sister. Your scan is normal.'],
    [
      'quiet',
      'The smear showed some changes. These are not cancer, but if left for years they may become cancer.',
    ],
    ['quiet', 'We test the sample for cancer as a matter of routine. Results take two weeks.'],
    ['quiet', 'It is time for your bowel cancer screening. The kit is in the post.'],
    ['quiet', "Your mum's cancer puts you at higher risk, so we will scan you each year."],
    [
      'quiet',
      'This medicine was linked to a small rise in breast cancer in one study. Your own risk is low.',
    ],
    ['quiet', 'The biopsy has ruled out cancer. It is a fibroid.'],
    ['quiet', 'You do not have cancer. The tiredness is from low iron.'],
    ['quiet', 'Cancer Research UK is holding a walk in the park. Join us!'],
    ['quiet', 'Your PSA is normal for your age, which makes prostate cancer very unlikely.'],
    ['quiet', "As your husband is having treatment for his cancer, please use the carers' service."],
    ['quiet', 'We removed the polyp so that it cannot turn into cancer later.'],
    ['quiet', 'The gene test shows that you carry a change in BRCA2. It does not mean that you have cancer.'],
    ['quiet', 'The result was a false alarm. What looked like cancer was scar tissue.'],
  ],
};
