/** Files to be mutated: one of each kind that the extension reads, small enough to read thousands of. */
import { pdf, pdfOf } from './pdf.mjs';

const stated = 'Left breast, core biopsy: invasive ductal carcinoma, Nottingham grade 2.';

const row = '<tr><td>Malignant neoplasm of colon</td><td>Active</td><td>2026-11-02</td></tr>';
const section = (/** @type {string} */ title, /** @type {string} */ text) =>
  `<component><section><title>${title}</title><text>${text}</text></section></component>`;

const ccda = `<?xml version="1.0" encoding="UTF-8"?>
<ClinicalDocument xmlns="urn:hl7-org:v3"><title>Summary</title><component><structuredBody>${section(
  'Problems',
  `<table><thead><tr><th>Problem</th><th>Status</th><th>Since</th></tr></thead><tbody>${row.repeat(4)}</tbody></table>`,
)}${section('Results', `<list><item>${stated}</item><item>Hemoglobin 12.1 g/dL</item></list>`)}</structuredBody></component></ClinicalDocument>`;

const fhir = JSON.stringify({
  resourceType: 'Bundle',
  type: 'collection',
  entry: [
    {
      resource: {
        resourceType: 'Condition',
        clinicalStatus: { coding: [{ code: 'active' }] },
        verificationStatus: { coding: [{ code: 'confirmed' }] },
        code: { text: 'Malignant neoplasm of colon' },
        onsetDateTime: '2026-11-02',
      },
    },
    {
      resource: {
        resourceType: 'DiagnosticReport',
        status: 'final',
        code: { text: 'Surgical pathology' },
        conclusion: stated,
        conclusionCode: [{ coding: [{ code: '408643008', display: 'Invasive ductal carcinoma' }] }],
        presentedForm: [{ contentType: 'application/pdf', data: btoa(pdf([stated])) }],
        text: {
          status: 'generated',
          div: `<div xmlns="http://www.w3.org/1999/xhtml"><p>${stated}</p></div>`,
        },
      },
    },
  ],
});

const page = `<!doctype html><html lang="en"><head><title>Chart</title></head><body><h1>Report</h1>
<iframe srcdoc="&lt;h2&gt;Final diagnosis&lt;/h2&gt;&lt;p&gt;${stated}&lt;/p&gt;"></iframe><iframe src="./Chart_files/saved.html"></iframe>
<object data="data:application/pdf;base64,${btoa(pdf([stated]))}"></object><img src="scan.png"></body></html>`;

const boundary = '----MultipartBoundary--x1----';
const part = (/** @type {string} */ head, /** @type {string} */ body) =>
  `--${boundary}\r\nContent-Type: text/html\r\n${head}\r\n\r\n${body}\r\n`;
const mhtml = `From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="${boundary}"\r\n\r\n${part(
  'Content-Transfer-Encoding: quoted-printable\r\nContent-Location: https://portal.example.org/report',
  '<!doctype html><html lang=3D"en"><body><h1>Report</h1><iframe src=3D"cid:frame-1@mhtml=\r\n.blink"></iframe></body></html>',
)}${part(
  'Content-Transfer-Encoding: base64\r\nContent-ID: <frame-1@mhtml.blink>',
  btoa(`<html><body><h2>Final diagnosis</h2><p>${stated}</p></body></html>`),
)}--${boundary}--\r\n`;

/** By kind: how the file ends, its text, and words that are put into it by chance. */
export const samples = {
  ccda: {
    extension: 'xml',
    text: ccda,
    tokens: [
      '<',
      '>',
      '</text>',
      '<section>',
      '<!DOCTYPE a [<!ENTITY b "c">]>',
      '&b;',
      '<table>',
      ']]>',
      '\0',
      '"',
    ],
  },
  fhir: {
    extension: 'json',
    text: fhir,
    tokens: ['{', '}', '[', ']', '"', '\\u0000', '"__proto__":{', 'null', '1e999', '"resource":', ','],
  },
  pdf: {
    extension: 'pdf',
    text: pdfOf([{ lines: ['FINAL DIAGNOSIS:', stated] }, { lines: ['Page 2'], isScan: true }]),
    tokens: [
      'obj',
      'endobj',
      'stream',
      '<<',
      '>>',
      '/Kids [3 0 R 3 0 R]',
      '999999999',
      '-1',
      '%%EOF',
      '(',
      'R',
    ],
  },
  page: {
    extension: 'html',
    text: page,
    tokens: [
      '<',
      '>',
      '"',
      '<iframe srcdoc="',
      '<object data="',
      '<template shadowrootmode="open">',
      '&quot;',
      'data:',
      '</body>',
      '<frameset>',
    ],
  },
  mhtml: {
    extension: 'mhtml',
    text: mhtml,
    tokens: [
      '\r\n',
      '\r\n\r\n',
      `--${boundary}`,
      '--',
      '=',
      '=3D',
      'base64',
      'multipart/mixed; boundary=x',
      'cid:',
      ':',
    ],
  },
};

/** Words that a backup may be broken with. */
export const backupTokens = [
  ...['{', '}', '[', ']', '"', '"__proto__":{}', '"constructor":{}', '999', '-1', 'null', ',', '"version":5'],
  ...['"item":', '2026-02-30', 'to-ask', 'a/../b', '\\ud800'],
];
