/** Which facts a page of several parts gives to its cancer. */
import { expect, test } from 'vitest';
import { factsOn, section } from './section.ts';

test('the margin of a second operation takes the place of the first, its size does not', () => {
  const read = (row: string, first: string, second: string) => {
    const text = `Invasive carcinoma of the breast.\n\n${row}\t${first}\t${second}`;
    const at = text.length - second.length;
    const cells = [
      { start: at - first.length - 1, end: at - 1, column: 'First operation', row },
      { start: at, end: text.length, column: 'Second operation', row },
    ];
    return factsOn([{ heading: 'Diagnosis', path: [], text, cells }]);
  };
  expect(read('Margins', 'positive', 'clear').margins).toBe('negative');
  expect(read('Margins', 'positive', 'n/a').margins).toBe('positive');
  expect(read('Tumour size', '22 mm', 'no residual tumour').size).toBe('22 mm');
});

test("a column of the test's control is no result", () => {
  const text = 'Melanoma of the back.\n\nMicrosatellites\tStable (MSS)\tMSI-H';
  const at = text.indexOf('MSI-H');
  const read = (column: string) =>
    factsOn([
      {
        heading: 'Diagnosis',
        path: [],
        text,
        cells: [{ start: at, end: text.length, column, row: 'Microsatellites' }],
      },
    ]).msi;
  expect([read('Positive control'), read('Second block')]).toEqual(['MSS', undefined]);
});

test("a pathologist's checklist states facts, a form's does not", () => {
  const read = (heading: string) =>
    factsOn([section('Adenocarcinoma of the prostate.', 'Diagnosis'), section('Margins: positive.', heading)])
      .margins;
  expect([read('CHECKLIST'), read('Bladder checklist'), read('Intake checklist')]).toEqual([
    'positive',
    'positive',
    undefined,
  ]);
});

test('a line of a checklist that is answered with no makes no second cancer', () => {
  const read = (answer: string) =>
    factsOn([
      section('Adenocarcinoma of the colon.', 'Diagnosis'),
      section(`Thyroid carcinoma ..... ${answer}`, 'Final diagnosis'),
      section('KRAS G12D detected.', 'Layer 2'),
    ]).kras;
  expect([read('Not identified'), read('present, 2 cm')]).toEqual(['G12D', undefined]);
});

test('a deposit that is the same cancer makes no second one', () => {
  const read = (said: string) =>
    factsOn([
      section('Lung cancer in your left lung.\n\nThe gene test found KRAS G12C.', 'Message'),
      section(`The adrenal biopsy showed ${said} adenocarcinoma. Stage IV.`, 'Message'),
    ]);
  expect(read('the same')).toMatchObject({ stage: 'IV', kras: 'G12C', laterality: 'left' });
  expect(read('another').stage).toBeUndefined();
});

test('a cancer that its reader was discharged from has no facts here', () => {
  const read = (then: string) =>
    factsOn([
      section('Glioblastoma of the left temporal lobe.', 'Diagnosis'),
      section(`?metastasis (breast cancer 2008, ER positive, ${then}).`, 'Clinical details'),
      section('Ki-67 30%.', 'Layer 2'),
    ]).ki67;
  expect([read('discharged from follow-up'), read('now again')]).toEqual(['30%', undefined]);
});

test("what is the reader's own among the relatives is named by the reader's name", () => {
  const read = (whose: string) =>
    factsOn([
      section('Carcinoma of the breast.', 'Diagnosis'),
      section(
        `Her mother carries a BRCA1 variant. ${whose} own panel: no variant in BRCA1 or BRCA2.`,
        'Family history',
      ),
    ]).brca2;
  expect([read("Mireille's"), read("Her mother's")]).toEqual(['negative', undefined]);
});

test('an intraductal part is no second cancer beside one of the same gland', () => {
  const read = (gland: string) =>
    factsOn([
      section(`Adenocarcinoma of the ${gland}. Intraductal carcinoma is present.`, 'Final diagnosis'),
      section('Margins: positive.', 'Layer 2'),
    ]).margins;
  expect([read('prostate'), read('breast'), read('colon')]).toEqual(['positive', 'positive', undefined]);
});

test("a checklist within a report's text is read as the report", () => {
  const read = (heading: string) =>
    factsOn([section(`Adenocarcinoma of the prostate.\n\n${heading}: Margins positive.`, 'Final diagnosis')])
      .margins;
  expect([read('CHECKLIST'), read('INTAKE QUESTIONNAIRE')]).toEqual(['positive', undefined]);
});

test('a superseded part tells of an earlier time', () => {
  const read = (heading: string) =>
    factsOn([
      section('Glioblastoma, grade 4.', 'Report'),
      section('The glioma was seen today. Grade 3.', heading),
    ]).grade;
  expect([read('First comment (superseded)'), read('Comment')]).toEqual(['4', undefined]);
});

test('the place that was sampled makes no second cancer of a deposit in it', () => {
  const read = (found: string) =>
    factsOn([
      section('Squamous cell carcinoma of the left tongue.', 'Diagnosis'),
      section(`Lung nodule, needle biopsy: ${found}.`, 'Timeline'),
      section('cT2 cN1 cM1, stage IVC.', 'Staging'),
    ]).stage;
  expect([read('metastatic squamous cell carcinoma'), read('adenocarcinoma of the lung')]).toEqual([
    'IVC',
    undefined,
  ]);
});

test('the side of a tumour that was cut out stands where the disease has come back far away', () => {
  const read = (then: string, now: string) =>
    factsOn([section(then, 'Clinical notes'), section(now, 'Conclusion')]).laterality;
  const spread = 'Metastatic melanoma with liver metastases, stage IV.';
  expect([
    read('Melanoma of the left forearm excised 2017, stage IIB at that time.', spread),
    read('An unrelated melanoma of the left forearm was excised in 2017.', spread),
    read('Melanoma of the left forearm excised 2017.', `${spread} Primary melanoma of the right calf.`),
  ]).toEqual(['left', undefined, 'right']);
});

test('a leukemia that a disease of the marrow turned into is one with it', () => {
  const read = (other: string) =>
    factsOn([
      section('Acute myeloid leukemia, newly diagnosed.', 'Indication'),
      section('FLT3-ITD, KRAS, BRAF', 'Not detected'),
      section(`The profile is that of AML with ${other}.`, 'Interpretation'),
    ]).kras;
  expect(read('myelodysplasia-related changes')).toBe('negative');
});

test('of both ovaries the larger tumour counts, of both breasts neither', () => {
  const read = (organ: string) =>
    factsOn([
      section(`Invasive carcinoma of the ${organ}. The tumour is bilateral.`, 'Diagnosis'),
      section(`Left ${organ} tumour 31 mm; right ${organ} tumour 7.4 cm.`, 'Report'),
    ]).size;
  expect([read('ovary'), read('breast')]).toEqual(['7.4 cm', undefined]);
});

test('what was measured on the other side alone is not its size', () => {
  const read = (left: string) =>
    factsOn([
      section(`Right breast: 22 mm spiculated mass. ${left}`, 'Clinical information'),
      section('Right breast, core biopsy: invasive carcinoma.', 'Diagnosis'),
    ]).size;
  expect([read('Left breast: 13 mm oval mass.'), read('Another mass measures 13 mm.')]).toEqual([
    '22 mm',
    undefined,
  ]);
});

test('a carcinoma that is named after a scan of the brain is none of the brain', () => {
  const read = (tissue: string) =>
    factsOn([
      section('Adenocarcinoma of the lung.', 'Diagnosis'),
      section(`MRI brain: no metastatic disease. Bronchoscopy: ${tissue}.`, 'History'),
      section('KRAS G12D detected.', 'Molecular'),
    ]).kras;
  expect([read('adenocarcinoma'), read('glioblastoma')]).toEqual(['G12D', undefined]);
});

test('a follicular lymphoma has a grade, an effect of its treatment is none', () => {
  const read = (text: string) => factsOn([section(`Follicular lymphoma.\n\n${text}`, 'Diagnosis')]).grade;
  expect([read('Follicular lymphoma, grade 1.'), read('It is grade 2 of 4.')]).toEqual(['1', undefined]);
});

test("what is in a person's genes is told beside two primaries", () => {
  const text =
    'Two synchronous primary breast carcinomas. Grade 2. BRCA2: no variant found. BRCA1: pathogenic variant detected.';
  expect(factsOn([section(text, 'Diagnosis')])).toMatchObject({ brca1: 'positive', brca2: 'negative' });
  expect(factsOn([section(text, 'Diagnosis')]).grade).toBeUndefined();
});

test('of the columns of two tumours only what both say counts', () => {
  const read = (row: string, ...said: readonly string[]) => {
    const text = `Bilateral breast carcinomas.\n\n${row}\t${said.join('\t')}`;
    let end = text.indexOf('\t');
    const cells = said.map((one, at) => {
      const start = end + 1;
      end = start + one.length;
      return { start, end, column: at === 0 ? 'Left' : 'Right', row };
    });
    return factsOn([{ heading: 'Diagnosis', path: [], text, cells }]);
  };
  expect(read('PR', 'Positive, 60%', 'Positive, 5%').pr).toBe('positive');
  expect(read('Grade', '3', '3').grade).toBe('3');
  expect(read('Grade', '3', '2').grade).toBeUndefined();
  expect(read('PR', 'Positive, 60%', 'Negative').pr).toBeUndefined();
  expect(read('Lymph nodes', '0/2', '0/2').nodes).toBeUndefined();
  expect(read('Ki-67', '20%', '25%').ki67).toBeUndefined();
});

test('the line under the title of a sample says whether its side is the tumour’s', () => {
  const read = (first: string, second: string) =>
    factsOn([
      section(
        `Breast cancer.\n\nA. Left breast, needle biopsy:\n${first}\nB. Right breast, needle biopsy:\n${second}`,
        'Final diagnosis',
      ),
      section('Left breast 13 mm mass. Right breast 8 mm oval mass.', 'Clinical history'),
    ]);
  expect(read('Invasive lobular carcinoma.', 'Benign fibrocystic change.')).toMatchObject({
    laterality: 'left',
    size: '13 mm',
  });
  expect(read('Stromal fibrosis, no carcinoma.', 'Ductal carcinoma, no special type.')).toMatchObject({
    laterality: 'right',
    size: '8 mm',
  });
  expect(read('Lobular carcinoma.', 'Ductal carcinoma.').laterality).toBeUndefined();
});

test('a later row of a history outweighs what an earlier one says of the tissue', () => {
  const read = (first: string, second: string) =>
    factsOn([section(`Carcinoma of the breast.\n\n${first}\n\n${second}`, 'History')]);
  const [early, late] = ['2014: Lumpectomy. ER+ / PR+.', '05/2023: Bone biopsy. ER positive, PR negative.'];
  expect(read(early, late)).toMatchObject({ er: 'positive', pr: 'negative' });
  expect(read(late, early)).toMatchObject({ er: 'positive', pr: 'negative' });
  expect(read(early, 'Bone biopsy: ER positive, PR negative.').pr).toBeUndefined();
});

test('a part of two words about the tumour is read as well, one of other numbers is not', () => {
  const read = (text: string, heading: string) =>
    factsOn([section('Invasive carcinoma of the left breast.', 'Diagnosis'), section(text, heading)]);
  expect(read('Etapa IIIA', 'Resumen').stage).toBe('IIIA');
  expect(read('Stg IIB', 'Summary').stage).toBe('IIB');
  expect(read('Well differentiated.', 'Comment').grade).toBe('1');
  expect(read('Status 3, sodium 140, reports rest.', 'Comment')).toEqual(read('', 'Comment'));
});
