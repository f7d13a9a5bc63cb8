/** Files of every kind with something in them that is not in plain sight, as portals and browsers write them. */
import { pdf, pdfOf } from '../../bench/reliability/pdf.mjs';
import { check as words } from '../../src/ui/words/en/check.ts';
import { fill } from '../../src/ui/words/fill.ts';

export const stated = 'Left breast, core biopsy: invasive ductal carcinoma, Nottingham grade 2.';
export const found = 'invasive ductal carcinoma';
const cover = 'Fax from the office of Dr. Osei to the patient. Please see the pages that follow.';
export const quiet =
  'Thank you for your visit. Your blood pressure was as it should be. Please drink enough water.';
const base64 = (text: string) => Buffer.from(text, 'latin1').toString('base64');
export const { missed } = words;
export const of = (sentence: string, count: number, all = 0) => fill(sentence, { count, all });

const cda = (body: string) => `<?xml version="1.0"?>
<ClinicalDocument xmlns="urn:hl7-org:v3"><title>Report</title><component>${body}</component></ClinicalDocument>`;
const section = (inner: string) =>
  `<structuredBody><component><section><title>Notes</title>${inner}</section></component></structuredBody>`;
const embedded = (type: string, text: string) =>
  `<nonXMLBody><text mediaType="${type}" representation="B64">${base64(text)}</text></nonXMLBody>`;

export const fhir = (...resources: readonly object[]) =>
  JSON.stringify({ resourceType: 'Bundle', entry: resources.map((resource) => ({ resource })) });
export const report = (more: object) => ({
  ...{ resourceType: 'DiagnosticReport', status: 'final', code: { text: 'Surgical pathology' } },
  ...more,
});
const code = (display?: string) => ({ coding: [{ code: '408643008', ...(display && { display }) }] });

export const page = (body: string) =>
  `<!doctype html><html lang="en"><head><title>Chart</title></head><body>${body}</body></html>`;
const noted = page(`<h1>Visit</h1><p>${quiet}</p>`);
const mhtml = (...parts: readonly (readonly [head: string, body: string])[]) =>
  [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://portal.example.org/report',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="----MultipartBoundary--x----"',
    '',
    ...parts.flatMap(([head, body]) => ['', '------MultipartBoundary--x----', head, '', body]),
    '------MultipartBoundary--x------',
    '',
  ].join('\r\n');
const html = 'Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable';
/** As Chromium writes it: "=" as "=3D", and words parted by a line's end. */
const quoted = (text: string) => text.replaceAll('=', '=3D').replace('carcinoma', 'carci=\r\nnoma');
const framed = quoted(page('<h1>Report</h1><iframe src="cid:frame-1@mhtml.blink"></iframe>'));

/** A name, and a character for each byte. */
export type File = readonly [name: string, content: string];
/** Files that say nothing in what can be read of them, and how the rest of each is named. */
export const partly: Readonly<Record<string, readonly [file: File, says: string]>> = {
  'a fax: a cover with words, then pictures': [
    ['fax.pdf', pdfOf([{ lines: [cover] }, { lines: [], isScan: true }, { lines: [], isScan: true }])],
    of(missed.pictures.other, 2, 3),
  ],
  'a scan with a stamp on each page': [
    ['stamped.pdf', pdfOf([{ lines: [quiet] }, { lines: ['Page 2 of 2, printed 11/3/2026'], isScan: true }])],
    of(missed.pictures.one, 1, 2),
  ],
  'a chart of more than a thousand pages': [
    ['chart.pdf', pdfOf(Array.from({ length: 1003 }, () => ({ lines: [quiet] })))],
    of(missed.rest.other, 3, 1003),
  ],
  'a saved page with its report in a frame': [
    ['framed.html', page(`<p>${quiet}</p><iframe src="./Chart_files/saved_resource.html"></iframe>`)],
    missed.frames.one,
  ],
  'a saved page with its report in an object and an embed': [
    [
      'object.html',
      page(`<p>${quiet}</p><object data="a.pdf"><embed src="a.pdf"></object><embed src="b.pdf">`),
    ],
    of(missed.frames.other, 2),
  ],
  'a saved page with little but a picture': [
    ['picture.html', page('<h1>Letter</h1><img src="./Chart_files/letter.png">')],
    missed.drawn.one,
  ],
  'a page saved as one file, with a frame that is not in it': [
    ['framed.mhtml', mhtml([html, framed])],
    missed.frames.one,
  ],
  'a FHIR report with a scan attached': [
    [
      'scan.json',
      fhir(report({ presentedForm: [{ contentType: 'application/pdf', data: base64(pdf([])) }] })),
    ],
    missed.attached.one,
  ],
  'a FHIR document that is a link': [
    [
      'link.json',
      fhir({ resourceType: 'DocumentReference', content: [{ attachment: { url: 'Binary/1' } }] }),
    ],
    missed.attached.one,
  ],
  'FHIR in codes alone, and of a form that is not known': [
    ['codes.json', fhir(report({ conclusionCode: [code()] }), { resourceType: 'Condition', code: 'C50' })],
    of(missed.entries.other, 2),
  ],
  'a health summary that is a scan': [
    ['scan.xml', cda(embedded('application/pdf', pdf([])))],
    missed.attached.one,
  ],
  'a health summary that is a link': [
    [
      'link.xml',
      cda('<nonXMLBody><text mediaType="application/pdf"><reference value="a.pdf"/></text></nonXMLBody>'),
    ],
    missed.attached.one,
  ],
  'a health summary with a part in codes alone': [
    ['codes.xml', cda(section('<entry><observation/></entry>'))],
    missed.entries.one,
  ],
};

/** Files that carry the report inside. */
export const inside: Readonly<Record<string, File>> = {
  'a FHIR report with a coded conclusion': ['coded.json', fhir(report({ conclusionCode: [code(stated)] }))],
  'a FHIR report with a PDF': [
    'presented.json',
    fhir(report({ presentedForm: [{ contentType: 'application/pdf', data: base64(pdf([stated])) }] })),
  ],
  'a FHIR report in two forms, one of them a link': [
    'forms.json',
    fhir(
      report({ presentedForm: [{ url: 'Binary/9' }, { contentType: 'text/plain', data: base64(stated) }] }),
    ),
  ],
  'a FHIR document that lies beside it in the file': [
    'beside.json',
    fhir(
      {
        resourceType: 'DocumentReference',
        content: [{ attachment: { url: 'https://a.example/Binary/b1' } }],
      },
      { resourceType: 'Binary', id: 'b1', contentType: 'text/plain', data: base64(stated) },
    ),
  ],
  'a FHIR report whose narrative says more than its conclusion': [
    'narrative.json',
    fhir(report({ conclusion: 'See the report.', text: { div: `<div><p>${stated}</p></div>` } })),
  ],
  'a FHIR note as HTML': [
    'note.json',
    fhir({
      resourceType: 'DocumentReference',
      type: { text: 'Pathology report' },
      content: [{ attachment: { contentType: 'text/html', data: base64(page(`<p>${stated}</p>`)) } }],
    }),
  ],
  'a FHIR result with a value in parts': [
    'component.json',
    fhir({
      resourceType: 'Observation',
      component: [{ code: { text: 'Diagnosis' }, valueCodeableConcept: code(stated) }],
    }),
  ],
  'a FHIR document in sections': [
    'document.json',
    fhir({
      resourceType: 'Composition',
      section: [
        {
          title: 'Final diagnosis',
          text: { div: `<div xmlns="http://www.w3.org/1999/xhtml">${stated}</div>` },
        },
      ],
    }),
  ],
  'a health summary that is a PDF': ['body.xml', cda(embedded('application/pdf', pdf([stated])))],
  'a health summary that is plain words': [
    'words.xml',
    cda(`<nonXMLBody><text mediaType="text/plain">FINAL DIAGNOSIS: ${stated}</text></nonXMLBody>`),
  ],
  'a saved page with a frame written into it': [
    'srcdoc.html',
    page(
      `<h1>Report</h1><iframe srcdoc="&lt;h2&gt;Final diagnosis&lt;/h2&gt;&lt;p&gt;${stated}&lt;/p&gt;"></iframe>`,
    ),
  ],
  'a page saved as one file': [
    'report.mhtml',
    mhtml([html, quoted(page(`<h2 class="a">Final diagnosis</h2><p>${stated}</p>`))]),
  ],
  'a page saved as one file, its report in a frame': [
    'frames.mhtml',
    mhtml(
      [html, framed],
      [
        `${html}\r\nContent-ID: <frame-1@mhtml.blink>`,
        quoted(page(`<h2>Final diagnosis</h2><p>${stated}</p>`)),
      ],
    ),
  ],
  'a page saved as one file, whose frames show one another': [
    'mirrors.mhtml',
    mhtml(
      [html, framed],
      [
        `${html}\r\nContent-ID: <frame-1@mhtml.blink>`,
        quoted(page(`<p>${stated}</p>${'<iframe src="cid:frame-1@mhtml.blink"></iframe>'.repeat(40)}`)),
      ],
    ),
  ],
  'a page saved as one file, its report in a shadow root': [
    'shadow.mhtml',
    mhtml([
      html,
      quoted(
        page(
          `<va-card><template shadowmode="open"><h2>Final diagnosis</h2><p>${stated}</p></template></va-card>`,
        ),
      ),
    ]),
  ],
};

export const refused: Readonly<Record<string, readonly [file: File, why: keyof typeof words.refused]>> = {
  'a page saved as one file that breaks off': [['half.mhtml', mhtml([html, noted]).slice(0, 420)], 'damaged'],
  'a page saved as one file without a page': [
    ['empty.mhtml', mhtml(['Content-Type: image/png', 'x'])],
    'damaged',
  ],
  'FHIR as XML': [
    [
      'fhir.xml',
      `<DiagnosticReport xmlns="http://hl7.org/fhir"><text><div>${quiet}</div></text><conclusion value="${stated}"/></DiagnosticReport>`,
    ],
    'unknown',
  ],
  'a health summary without a word': [['silent.xml', cda('<structuredBody/>')], 'wordless'],
  'a page that is never searched': [
    ['login.html', page(`<p>${quiet}</p><input type="password">`)],
    'elsewhere',
  ],
};
