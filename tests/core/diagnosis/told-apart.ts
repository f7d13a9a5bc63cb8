/** More situations of portal pages: whose, since when, and what a policy or a genetic test lists. */
import type { Case } from './situations.ts';

/** By situation. */
export const toldApart: Readonly<Record<string, readonly Case[]>> = {
  'one close to the writer, carried on by "he" and "she"': [
    ['quiet', 'My father called last night that he has bladder cancer and needs me there.'],
    ['quiet', 'I need a letter for work. My sister is very ill. She has metastatic melanoma.'],
    ['quiet', 'Our grandpa lives with us now; he was found to have a glioblastoma.'],
    ['quiet', 'Your husband rang us. He has stage II lymphoma and you look after him.'],
    ['current', 'My husband will drive me. He has the letter that says I have bladder cancer.'],
    ['current', 'Your sister called, and she is worried. Your lymphoma needs treatment now.'],
    ['current', 'Her brother came along. She has stage III ovarian cancer.'],
  ],
  'cured, behind a year and a treatment': [
    [
      'history',
      'A teacher of 51. Osteosarcoma at 15 (1989), limb surgery and chemotherapy for a year, cured.',
    ],
    ['history', 'Testicular cancer 2001, orchiectomy and two cycles of BEP, cured.'],
    [
      'current',
      'You have rectal cancer. We plan chemoradiation for the rectal cancer, and we hope that it will be cured.',
    ],
    ['current', 'Lymphoma treated in 2014, cured we believed, and it is back in the neck.'],
  ],
  'a name with a year long gone': [
    ['history', 'Background: Ca bladder 2007, gout, high blood pressure.', 'Letter'],
    ['history', 'Bowel cancer (2011), knee replacement, reflux. Seen for a cough.'],
    ['current', 'Ca prostate 2010, now in the bones.', 'Letter'],
    ['current', 'Ca prostate 2011, on hormone injections.', 'Letter'],
    ['current', 'Breast cancer 2012', 'Problem list'],
  ],
  'what was treated then, and what is gone': [
    ['history', 'The kidney cancer that we removed in 2016 needs no more scans.'],
    ['history', 'As far as anyone can tell, the breast cancer you had in 2014 is gone.'],
    ['history', 'Ta high-grade urothelial ca 2019, single, never back.'],
    ['current', 'The breast cancer we treated in 2014 is back in the liver.'],
    ['current', 'The swelling is gone, but the lymphoma is still there.'],
  ],
  'what a policy pays for': [
    ['quiet', 'A lump sum is paid at the first diagnosis of an invasive cancer.'],
    ['quiet', 'Leukemia\n\nInvasive cancer\n\nMelanoma', 'Critical illness cover'],
    ['quiet', 'Confirmed lymphoma\n\nConfirmed melanoma', 'Critical illness cover'],
    ['current', 'Confirmed lymphoma'],
    ['quiet', 'Covered illnesses: lymphoma, myeloma, carcinoma in situ.'],
    ['current', 'Approved: rituximab for follicular lymphoma. Your plan pays all of it.'],
  ],
  'nothing of it, and nothing else': [
    ['quiet', 'Reassured nothing cancerous.'],
    ['quiet', 'We found nothing that looks like cancer.'],
    ['quiet', 'There was nothing on the scan to suggest cancer.'],
    ['current', 'Nothing has changed with your lymphoma.'],
    ['current', 'Nothing short of surgery will cure your colon cancer.'],
    ['current', 'There is nothing more to do for your lymphoma this year.'],
  ],
  'many of these, and some of yours': [
    ['quiet', 'About half of these turn out to be prostate cancer that needs something done.'],
    ['current', 'Half of these nodes contain carcinoma.'],
    ['current', 'We removed six spots. Most of them turned out to be melanoma.'],
    ['quiet', 'Skin and other cancers are commoner after a transplant, so use sunscreen.'],
    ['current', 'Your two cancers are smaller after treatment.'],
  ],
  'who of them had it': [
    ['current', 'We took six lymph nodes. Two of them had cancer.'],
    ['current', 'Two of the nine nodes removed had cancer.'],
    ['history', 'Both sisters were tested. Two of them had cancer.'],
    ['quiet', '☑ Colon cancer, age 72', 'Has a parent, brother, sister or child had'],
    ['current', '☑ Colon cancer, age 72', 'Your answers'],
  ],
  'found by us, and in a first remission': [
    ['current', 'It was 58% the day we found the CML, where the guide says you should be.'],
    ['quiet', 'About 58% of those with such a value have CML, and you should be tested.'],
    [
      'history',
      'She was diagnosed with standard-risk leukemia at age 6 and remains in first continuous remission.',
    ],
    ['current', 'She was diagnosed with high-risk leukemia and is in partial remission.'],
  ],
  'shorthand after a label': [
    ['current', 'Pembrolizumab, cycle 2. Dx: NSCLC, left lower lobe'],
    ['current', 'DLBCL', 'Diagnosis'],
    ['current', 'SCLC', 'Indication'],
    ['current', 'Infusion, 9:30, floor 2\nDx: NSCLC', 'Upcoming (3)'],
    ['quiet', 'Screening CT for lung cancer, floor 2', 'Upcoming (3)'],
  ],
};

/** A line of a report and the cancer it names: the organ of the label outweighs a pattern that many organs have. */
export const labelled: readonly (readonly [text: string, condition: string])[] = [
  ['Lung, right lower lobe, lobectomy: Adenocarcinoma, acinar type', 'lung-cancer'],
  ['Pancreas, tail, distal pancreatectomy: Acinar cell carcinoma', 'pancreatic-cancer'],
  ['Lung, left, wedge: Papillary adenocarcinoma', 'lung-cancer'],
  ['Prostate, right base, core: Acinar adenocarcinoma, Gleason 3+4', 'prostate-cancer'],
  ['Breast, right, infiltrating ductal, T2N0', 'breast-cancer'],
];
