/** A file that a person chooses is read as a page would be, in place; what cannot be read says so and changes nothing. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { pdf } from '../../bench/reliability/pdf.mjs';
import { check as words } from '../../src/ui/words/en/check.ts';
import { browserNames, en, type Surface, until } from './session.ts';
import { sharedSession } from './shared-session.ts';

const stated = 'Left breast, core biopsy: invasive ductal carcinoma, Nottingham grade 2.';

const cda = (narrative: string, head = '') => `<?xml version="1.0" encoding="UTF-8"?>${head}
<ClinicalDocument xmlns="urn:hl7-org:v3"><title>Summary</title><component><structuredBody><component><section>
<title>Problems</title><text>${narrative}</text></section></component></structuredBody></component></ClinicalDocument>`;

const condition = (status: string) => ({
  resourceType: 'Condition',
  clinicalStatus: { coding: [{ code: status }] },
  code: { text: 'Malignant neoplasm of colon' },
});

const reports: Readonly<Record<string, readonly [file: string, content: string, quote: string]>> = {
  'a PDF': ['report.pdf', pdf(['FINAL DIAGNOSIS:', stated]), 'invasive ductal carcinoma'],
  'plain text': ['report.txt', `FINAL DIAGNOSIS:\n${stated}\n`, 'invasive ductal carcinoma'],
  'a saved page': [
    'report.html',
    `<!doctype html><html lang="en"><body><h2>Final diagnosis</h2><p>${stated}</p></body></html>`,
    'invasive ductal carcinoma',
  ],
  'a health summary': [
    'summary.xml',
    cda(
      '<table><thead><tr><th>Problem</th><th>Status</th></tr></thead><tbody><tr><td>Malignant neoplasm of colon</td><td>Active</td></tr></tbody></table>',
    ),
    'Malignant neoplasm of colon',
  ],
  'a FHIR bundle': [
    'bundle.json',
    JSON.stringify({
      resourceType: 'Bundle',
      type: 'collection',
      entry: [{ resource: condition('active') }],
    }),
    'Malignant neoplasm of colon',
  ],
};

/** Files in a ZIP, a character for each byte. */
const zip = (files: Readonly<Record<string, string>>) =>
  Buffer.from(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text, true)]))),
  ).toString('latin1');

const refused: Readonly<Record<string, readonly [content: string, why: keyof typeof words.refused]>> = {
  'an empty file': ['', 'empty'],
  'a PDF without text': [pdf([]), 'picture'],
  'half a PDF': [pdf([stated]).slice(0, 120), 'damaged'],
  'a photograph': ['\u0089PNG\r\n\u001a\n', 'picture'],
  'a ZIP that breaks off': ['PK\u0003\u0004report.pdf', 'damaged'],
  'a ZIP that swells': [zip({ 'a.txt': 'a'.repeat(9_000_000) }), 'bomb'],
  'a ZIP that leads out': [zip({ '../a.txt': 'a' }), 'unsafe'],
  'a ZIP of pictures': [zip({ 'look.css': 'a{}' }), 'empty'],
  'a Word file': [zip({ '[Content_Types].xml': '<Types/>' }), 'packed'],
  'a health summary with entities': [cda('&a;', '<!DOCTYPE a [<!ENTITY a "carcinoma">]>'), 'entities'],
  'a health summary that breaks off': [cda(stated).slice(0, 200), 'damaged'],
  'half of a FHIR bundle': ['{"resourceType": "Bundle", "entry": [', 'damaged'],
  'JSON of another kind': ['{"hello": "world"}', 'unknown'],
  'bytes of no kind': ['\u0001\u0002\u0003\u0000\u0000', 'unknown'],
};

describe.each(browserNames)('a chosen file, in %s', (name) => {
  const on = sharedSession(name);

  async function choose(page: Surface, file: string, content: string): Promise<void> {
    const path = join(on().browser.downloads, file);
    writeFileSync(path, Buffer.from(content, 'latin1'));
    await page.chooseFile('input[type=file]', path);
  }

  test('each kind is read, and its own words are quoted', async () => {
    const page = await on().browser.open('/src/check/index.html');
    await page.see('heading', words.title);
    for (const [kind, [file, content, quote]] of Object.entries(reports)) {
      await choose(page, file, content);
      await page.reads(file);
      await page.see('heading', words.state.current).catch((error) => {
        throw new Error(`${kind}: ${error.message}`);
      });
      expect(await page.text(), kind).toContain(quote);
    }
    await page.close();
  });

  test('a ZIP is read file by file, the one that says most is shown, and any other at a press', async () => {
    const page = await on().browser.open('/src/check/index.html');
    await page.see('heading', words.title);
    const [, summary] = reports['a health summary'] ?? ['', ''];
    await choose(
      page,
      'my-records.zip',
      zip({
        'IHE_XDM/Robin/METADATA.XML': '<meta/>',
        'IHE_XDM/Robin/STYLE.XSL': '<x/>',
        'Reports/quiet.txt': 'IMPRESSION:\nBenign cyst.\n',
        'Reports/report.pdf': pdf(['FINAL DIAGNOSIS:', stated]),
        'IHE_XDM/Robin/DOC0001.XML': summary,
        'Reports/inner.zip': zip({ 'a.txt': stated }),
        'Reports/grows.xml': cda('&a;', '<!DOCTYPE a [<!ENTITY a "carcinoma">]>'),
      }),
    );
    await page.see('heading', '5 files in this ZIP');
    await page.reads('2 more files hold nothing that I read');
    await page.see('heading', words.state.current);
    expect(await page.text()).toContain('invasive ductal carcinoma');
    await page.click('button', 'IHE_XDM/Robin/DOC0001.XML');
    await page.reads('Malignant neoplasm of colon');
    await page.click('button', 'Reports/quiet.txt');
    await page.see('heading', words.state.none);
    await page.click('button', 'Reports/inner.zip');
    await page.see('heading', words.refused.packed.says);
    await page.click('button', 'Reports/grows.xml');
    await page.see('heading', words.refused.entities.says);
    await page.close();
  });

  test('a ZIP of many files says how far it is, and Stop ends it', async () => {
    const page = await on().browser.open('/src/check/index.html');
    await page.see('heading', words.title);
    const long = `${stated} `.repeat(4000);
    await choose(
      page,
      'many.zip',
      zip(Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`${at}.txt`, `${at} ${long}`]))),
    );
    await page.reads('of 300 in many.zip');
    await page.click('button', words.stop);
    await page.reads(words.stopped);
    await page.close();
  });

  test('what cannot be read says why and what to do, and nothing is stored', async () => {
    const { browser } = on();
    const before = await browser.inBackground('chrome.storage.local.get(null)');
    const page = await browser.open('/src/check/index.html');
    await page.see('heading', words.title);
    for (const [what, [content, why]] of Object.entries(refused)) {
      const file = `${what.replace(/\W+/g, '-')}.bin`;
      await choose(page, file, content);
      await page.reads(file);
      await page.see('heading', words.refused[why].says).catch((error) => {
        throw new Error(`${what}: ${error.message}`);
      });
      await page.reads(words.refused[why].next);
    }
    for (const [name, head, megabytes] of [
      ['whole-chart.pdf', '%PDF-1.7', 50],
      ['whole-portal.html', '<!doctype html><p>', 20],
      ['whole-summary.xml', '<ClinicalDocument xmlns="urn:hl7-org:v3">', 20],
    ] as const) {
      await choose(page, name, head.padEnd(megabytes * 1024 * 1024 + 1));
      await page.reads(name);
      await page.see('heading', words.refused['too-large'].says);
    }
    expect(await browser.inBackground('chrome.storage.local.get(null)')).toEqual(before);
    await page.close();
  });

  test('a quiet file is not called well, and a relative’s illness is not the reader’s', async () => {
    const page = await on().browser.open('/src/check/index.html');
    await page.see('heading', words.title);
    await choose(
      page,
      'quiet.txt',
      'FAMILY HISTORY:\nMother had breast cancer at 61.\n\nIMPRESSION:\nBenign cyst.\n',
    );
    await page.see('heading', words.state.none);
    await page.reads(en.page.noneMeans);
    await page.close();
  });

  test('what a file says can go on a list, with the records it calls for', async () => {
    const { browser } = on();
    const page = await browser.open('/src/check/index.html');
    await page.see('heading', words.title);
    await choose(page, 'report.txt', `FINAL DIAGNOSIS:\n${stated}\n`);
    await page.see('heading', words.state.current);
    await page.click('button', en.case.keep);
    await page.click('radio', en.case.me);
    await page.click('button', en.case.start);
    await page.reads(words.kept);
    const workspace = await browser.open('/src/workspace/index.html');
    await workspace.see('heading', en.list.title);
    await workspace.reads('Pathology reports');
    await workspace.close();
    await page.close();
  });

  test('a PDF is read in a worker, and Stop ends it', async () => {
    const page = await on().browser.open('/src/check/index.html');
    await page.see('heading', words.title);
    await page.evaluate(`void (() => {
      globalThis.opened = [];
      const Own = globalThis.Worker;
      globalThis.Worker = class extends Own {
        constructor(...rest) { super(...rest); opened.push('opened'); }
        // The answer never comes: what the person sees is a file that takes long.
        postMessage() {}
        terminate() { opened.push('ended'); super.terminate(); }
      };
    })()`);
    await choose(page, 'long.pdf', pdf([stated]));
    await until('the worker', () => page.evaluate('opened.length > 0'));
    await page.click('button', words.stop);
    await page.reads(words.stopped);
    const seen: string[] = await page.evaluate('opened');
    expect(seen.slice(0, 2)).toEqual(['opened', 'ended']);
    await page.close();
  });
});
