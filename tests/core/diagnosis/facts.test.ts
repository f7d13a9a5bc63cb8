import { describe, expect, test } from 'vitest';
import { besides } from './fact-besides.ts';
import { stated } from './fact-classes.ts';
import { everyday } from './fact-everyday.ts';
import { forms } from './fact-forms.ts';
import { hands } from './fact-hands.ts';
import { letters } from './fact-letters.ts';
import { lookAlikes } from './fact-look-alikes.ts';
import { neighbours } from './fact-neighbours.ts';
import { notes } from './fact-notes.ts';
import { reports } from './fact-reports.ts';
import { shortened } from './fact-shorthand.ts';
import { wholes } from './fact-wholes.ts';
import { diagnoses, notations, type Site } from './fact-wordings.ts';
import { factsOn, section } from './section.ts';

/** The facts of a page that names a cancer, and in a paragraph of its own says this. */
const told = (text: string, site: Site = 'breast'): Readonly<Record<string, string | undefined>> =>
  factsOn([section(`${diagnoses[site]}\n\n${text}`, 'Diagnosis')]);

for (const [name, rows] of Object.entries({
  ...stated,
  ...besides,
  ...everyday,
  ...forms,
  ...hands,
  ...neighbours,
}))
  describe(name, () => {
    for (const [text, key, value, site] of rows)
      test(`${text} (${key}: ${value ?? 'not stated'})`, () => {
        expect(told(text, site)[key]).toBe(value);
      });
  });

test('a former operation is known as one where it comes first under its heading, too', () => {
  const text =
    'Prior lumpectomy (S11-2, 3/4): invasive ductal carcinoma, 1.9 cm, medial margin positive. This is the margin re-excision.\nA. Left breast, medial margin, re-excision: residual invasive ductal carcinoma, 2 mm focus, new medial margin negative by 4 mm.';
  expect(factsOn([section(text, 'Diagnosis')]).margins).toBe('negative');
});

describe('notations', () => {
  test.each(notations)('%s: %s', (site, text, facts) => {
    const read = told(text, site);
    expect(Object.fromEntries(Object.keys(facts).map((key) => [key, read[key]]))).toEqual(facts);
  });
});

for (const [name, rows] of Object.entries({ ...reports, ...shortened, ...wholes }))
  describe(name, () => {
    test.each(rows)('%s: %s', (site, text, facts) => {
      const read = told(text, site);
      expect(Object.fromEntries(Object.keys(facts).map((key) => [key, read[key]]))).toEqual(facts);
    });
  });

describe('these facts and no other', () => {
  test.each([...letters, ...notes])('%s: %s', (site, text, facts) => {
    expect(told(text, site)).toEqual(facts);
  });
});

describe('no fact', () => {
  test.each(lookAlikes)('%s: %s', (site, text) => {
    expect(told(text, site)).toEqual({});
  });
});

describe('whose fact', () => {
  test('an addendum under a heading of its own speaks of the one cancer of the page', () => {
    const facts = factsOn([
      section('Left breast, core biopsy: invasive ductal carcinoma.', 'Final diagnosis'),
      section('HER2 FISH: not amplified.', 'Addendum'),
    ]);
    expect(facts).toMatchObject({ laterality: 'left', her2: 'negative' });
  });

  test('a heading may be the label of what stands under it', () => {
    const facts = factsOn([
      section('Adenocarcinoma of the colon.', 'Diagnosis'),
      section('pT3 pN1 / IIIB', 'Stage'),
    ]);
    expect(facts).toMatchObject({ tnm: 'pT3 pN1', stage: 'IIIB' });
  });

  test('the normal value of a table row is not the result', () => {
    const text = 'Adenocarcinoma of the lung.\n\nALK\tRearranged\tNot detected';
    const at = text.indexOf('Not detected');
    const cells = [{ start: at, end: text.length, column: 'Reference range', row: 'ALK' }];
    expect(factsOn([{ heading: 'Diagnosis', path: [], text, cells }]).alk).toBe('positive');
  });

  test('a column of after the operation takes the place of one of before, unless it is not filled', () => {
    const read = (now: string, after = 'Resection') => {
      const then = 'positive';
      const text = `Invasive carcinoma of the breast.\n\nHER2\t${then}\t${now}`;
      const at = text.length - now.length;
      const cells = [
        { start: at - then.length - 1, end: at - 1, column: 'Core biopsy', row: 'HER2' },
        { start: at, end: text.length, column: after, row: 'HER2' },
      ];
      return factsOn([{ heading: 'Diagnosis', path: [], text, cells }]).her2;
    };
    expect([read('negative'), read('n/a')]).toEqual(['negative', 'positive']);
    expect(read('negative', 'Re-excision')).toBe('negative');
  });

  test('the cut-off of a table row is not the result', () => {
    const text = 'Invasive carcinoma of the breast.\n\nHER2 IHC\t2+, equivocal\t3+';
    const cells = [{ start: text.length - 2, end: text.length, column: 'Positive if', row: 'HER2 IHC' }];
    expect(factsOn([{ heading: 'Diagnosis', path: [], text, cells }]).her2).toBe('equivocal');
  });

  test('a long heading states facts, and a myeloma has a stage of its own', () => {
    const heading =
      'Diagnosis: squamous cell carcinoma of the left tonsil, p16 positive, T2 N1 M0 (stage I, UICC 8 for such a disease)';
    expect(factsOn([section('The scan shows the left tonsil.', heading)])).toMatchObject({
      stage: 'I',
      tnm: 'T2 N1 M0',
    });
    expect(factsOn([section('Multiple myeloma, R-ISS stage II (ISS II).', 'Diagnosis')]).stage).toBe('II');
    expect(factsOn([section('Multiple myeloma, R-ISS 2, ISS 3.', 'Diagnosis')]).stage).toBeUndefined();
    expect(factsOn([section('Carcinoma of the colon, R-ISS 2.', 'Diagnosis')]).stage).toBeUndefined();
  });

  test('with two cancers a fact is given only to the one its clause names or that was told of before it', () => {
    const facts = factsOn([
      section(
        'Carcinoma of the right breast, grade 1, ER positive.\n\nAdenocarcinoma of the rectum, stage IIIB, MSS.',
        'Diagnosis',
      ),
    ]);
    expect(facts).toMatchObject({ grade: '1', er: 'positive', laterality: 'right' });
    expect(facts.stage).toBeUndefined();
    expect(facts.msi).toBeUndefined();
  });

  test('a part that names no cancer tells of the one that was named before it', () => {
    const parts = (first: string) =>
      factsOn([
        section(first, 'Diagnosis'),
        section('The tumour: MMR proficient, ypT2 ypN0.', 'The report reads'),
        section('He also has an adenocarcinoma of the stomach, 12 mm.', 'Besides'),
      ]);
    expect(parts('Adenocarcinoma of the oesophagus.')).toMatchObject({
      tnm: 'ypT2 ypN0',
      mmr: 'proficient',
    });
    expect(parts('Adenocarcinoma of the oesophagus. Adenocarcinoma of the colon.').tnm).toBeUndefined();
  });

  test('a melanoma that is called a skin cancer as well is one cancer', () => {
    const facts = (other: string) =>
      factsOn([
        section('Malignant melanoma, left forearm.', 'Diagnosis'),
        section('The tumour: pT3b pN1a, stage IIIC', 'Stage'),
        section(`You have ${other}.`, 'Letter'),
        section('The tumour: BRAF V600E detected.', 'Genes'),
      ]);
    expect(facts('skin cancer')).toMatchObject({ stage: 'IIIC', braf: 'V600E' });
    expect(facts('squamous cell skin cancer').braf).toBeUndefined();
  });

  test('what was cut out is what the page is about, unless it was long ago', () => {
    const side = (words: string) =>
      factsOn([section(`${words}\n\nYours is a stage IIIC melanoma.`, 'Re: your operation')]).laterality;
    expect(side('The wide excision of the melanoma from your left calf went well.')).toBe('left');
    expect(side('The melanoma that we removed from your left calf in 2014 never came back.')).toBeUndefined();
  });

  test('a fact under the heading of one of two cancers is of that one', () => {
    const facts = factsOn([
      section('Noted 3/2026', 'Prostate cancer (HCC)'),
      section('Stage IVB (cT3a cN1). PSA 88.', 'Cancer staging', ['Prostate cancer (HCC)']),
      section('2019, stage 0.', 'Melanoma in situ of right ear (HCC)'),
    ]);
    expect(facts).toMatchObject({ stage: 'IVB', tnm: 'cT3a cN1' });
  });

  test('a cancer found by the way takes no fact from the one that the page is about', () => {
    const facts = factsOn([
      section('Invasive urothelial carcinoma of the bladder.', 'Diagnosis'),
      section('pT3b pN2. Incidental prostatic adenocarcinoma, pT2, 0.4 cm.', 'Summary'),
    ]);
    expect(facts).toMatchObject({ tnm: 'pT3b pN2' });
    expect(facts.size).toBeUndefined();
  });

  test("the lining of the belly is no distant place of an ovary's cancer, the liver is", () => {
    const facts = (place: string) =>
      factsOn([
        section(
          `High-grade serous carcinoma of both ovaries, FIGO stage IIIC. ${place} metastasis 5 cm.`,
          'Diagnosis',
        ),
      ]);
    expect(facts('Omental').stage).toBe('IIIC');
    expect(facts('Liver').stage).toBeUndefined();
  });

  test('values that contradict each other are left out, and the final diagnosis outweighs the indication', () => {
    expect(told('Grade 2 carcinoma. Grade 3 carcinoma.').grade).toBeUndefined();
    const facts = factsOn([
      section('Breast cancer, stage III.', 'Indication'),
      section('Carcinoma of the breast. Stage IIA.', 'Final diagnosis'),
    ]);
    expect(facts.stage).toBe('IIA');
  });

  test("facts under family history, a past tumour's and a sister's are not the reader's", () => {
    const facts = factsOn([
      section('Carcinoma of the breast.', 'Diagnosis'),
      section('Breast cancer, stage IV, HER2 positive.', 'Family history'),
      section('Her sister had a grade 3 breast cancer.', 'Assessment'),
    ]);
    expect(facts).toEqual({});
  });
});
