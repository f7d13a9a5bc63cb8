/** Printed by Chromium on A4 and on Letter, and read back by pdf.js: the same words, tagged, in a language, on as many pages as meant. */
import fc from 'fast-check';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WholeCase } from '../../../src/core/case/case.ts';
import { blankItem } from '../../../src/core/case/item.ts';
import html from '../../../src/core/export/formats/html.ts';
import { packetOf } from '../../../src/core/export/packet.ts';
import { type Choice, firstChoice, pageParts } from '../../../src/core/export/pages/choice.ts';
import { packetHtml } from '../../../src/core/export/pages/file.ts';
import { pagesOf } from '../../../src/core/export/pages/pages.ts';
import { english } from '../../../src/core/export/words-en.ts';
import { packet as table } from '../../../src/ui/words/en/packet.ts';
import { chromiumPath } from '../../../tools/browsers/chromium-path.mjs';
import { wholeCase } from './arbitrary.ts';
import { inkOf, openPdfReader } from './pdf-reader.ts';

let browser: Browser;
let page: Page;
let readPdf: Awaited<ReturnType<typeof openPdfReader>>;

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  page = await browser.newPage();
  readPdf = await openPdfReader(browser);
});
afterAll(() => browser.close());

const words = table.pages;
const papers = { A4: [595, 842], Letter: [612, 792] } as const;
type Paper = keyof typeof papers;

async function print(text: string, format: Paper, tagged = true) {
  await page.setContent(text);
  return readPdf(await page.pdf({ format, tagged, outline: tagged }));
}

/** Three scripts for which every desktop has letters, and signs that have broken printing elsewhere. */
const said = [
  'Pathology & “slides” <b>#1</b>',
  'Ιατρική γνώμη από το νοσοκομείο',
  'Заключение патолога, 2-й пересмотр',
  '=HYPERLINK("x")',
  `${'é'.repeat(120)}`,
  'line\nline\n\nline',
];
const texts = (at: number) => `${said[at % said.length]} (${at})`;

/** A case of that many records, questions and events, each with its number in it. */
function caseOf(count: number): WholeCase {
  const numbers = Array.from({ length: count }, (_, at) => at);
  return {
    case: {
      ...{
        id: 'c',
        label: 'Robin',
        conditions: [],
        openedOn: '2026-10-01',
        note: texts(3),
        visitOn: '2026-12-24',
      },
      questions: numbers
        .slice(0, 60)
        .map((at) => ({ id: `q${at}`, text: texts(at), answer: '', done: false })),
      opinions: { first: { doctor: texts(1), plan: texts(2) } },
      events: numbers.slice(0, 60).map((at) => ({
        ...{ id: `e${at}`, on: `${1990 + (at % 36)}-0${1 + (at % 9)}`, what: texts(at) },
        kind: (['diagnosis', 'test', 'treatment', 'visit', 'other'] as const)[at % 5] ?? 'other',
      })),
    },
    items: numbers.map((at) => ({
      ...{ ...blankItem(`own:${at}`), label: texts(at), holder: texts(at % 40), askedOn: '2026-11-02' },
      state: (['received', 'asked', 'sent', 'to-ask'] as const)[at % 4] ?? 'asked',
    })),
  };
}

const everything: Choice = { ...firstChoice, parts: pageParts, toAsk: true };

function fileOf(whole: WholeCase, choice = everything): string {
  const packet = packetOf({
    ...{ whole, madeOn: '2026-11-22', records: [], guidance: [], language: 'en', isForOthers: true },
    conditions: [{ name: 'Breast cancer', code: null }],
  });
  return packetHtml(pagesOf(packet, {}, choice, words), words);
}

/** Every paragraph, cell and line that the page on screen shows, as ink. */
const shown = () =>
  page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, p, li, dt, dd, th, td, caption')]
      .filter((one) => !one.querySelector('p, li, dt, dd') && !one.matches('.rule:has(> small)'))
      .map((one) => one.textContent ?? ''),
  );

describe.each(['A4', 'Letter'] as const)('the packet on %s', (format) => {
  it('says every word that the file says, tagged for screen readers, in its language', async () => {
    const { pages, sizes, language, roles, alts } = await print(fileOf(caseOf(24)), format);
    const ink = inkOf(pages.join(''));
    expect((await shown()).filter((text) => !ink.includes(inkOf(text)))).toEqual([]);
    expect(ink).not.toContain(inkOf(words.byHand));
    const [width, height] = papers[format];
    for (const [across, down] of sizes) {
      expect(Math.abs(across - width)).toBeLessThan(1);
      expect(Math.abs(down - height)).toBeLessThan(1);
    }
    expect(language).toBe('en');
    for (const role of ['H1', 'H2', 'H3', 'Table', 'TH', 'TD', 'L', 'LI', 'Figure'])
      expect(roles).toContain(role);
    expect(alts.join()).toMatch(/Timeline of \d+ entries/);
    for (const [at, text] of pages.entries()) expect(text).toContain(`${at + 1} / ${pages.length}`);
  });

  it('has its summary on one page, however much there is', async () => {
    const [hostileCase] = fc.sample(wholeCase(40), { numRuns: 1, seed: 7 });
    for (const whole of [caseOf(300), ...(hostileCase ? [hostileCase] : [])]) {
      const { pages } = await print(fileOf(whole, { ...everything, parts: ['summary', 'records'] }), format);
      const [first = '', second = ''] = pages;
      expect(first).toContain(words.happened);
      expect(second).toMatch(new RegExp(`^2 / \\d+\\n${words.parts.records}\\n`));
    }
  });

  it('holds a thousand records', async () => {
    const { pages } = await print(fileOf(caseOf(1000), { ...everything, parts: ['records'] }), format);
    const ink = inkOf(pages.join(''));
    const lost = Array.from({ length: 1000 }, (_, at) => `(${at})`).filter((number) => !ink.includes(number));
    expect(lost).toEqual([]);
  });
});

describe('the list as a web page, printed', () => {
  it.each(['A4', 'Letter'] as const)('says every word on %s, tagged, in its language', async (format) => {
    const packet = packetOf({
      ...{ whole: caseOf(24), madeOn: '2026-11-22', records: [], guidance: [], language: 'en' },
    });
    const { pages, language, roles } = await print(html.write(packet, english), format);
    const ink = inkOf(pages.join(''));
    expect((await shown()).filter((text) => !ink.includes(inkOf(text)))).toEqual([]);
    expect(language).toBe('en');
    for (const role of ['H1', 'H2', 'H3', 'Table', 'TH', 'TD', 'Figure']) expect(roles).toContain(role);
  });
});

it('a PDF without tags, and a word that is lost on paper, are noticed', async () => {
  const file = fileOf(caseOf(6));
  expect((await print(file, 'A4', false)).roles).toEqual([]);
  const { pages } = await print(
    file.replace('</body>', '<style></style></body>').replaceAll('патолога', ''),
    'A4',
  );
  expect(inkOf(pages.join(''))).not.toContain(inkOf(texts(2)));
});
