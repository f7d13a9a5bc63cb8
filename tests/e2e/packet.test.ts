/** The timeline as it is told, and the packet for a clinic: put together, printed, saved, and packed with other files. */
import { TextWriter, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';
import { chromium } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { packet as words } from '../../src/ui/words/en/packet.ts';
import { timeline as telling } from '../../src/ui/words/en/timeline.ts';
import { chromiumPath } from '../../tools/browsers/chromium-path.mjs';
import { inkOf, openPdfReader } from '../core/export/pdf-reader.ts';
import { browserNames, en, pause, type Surface, sessionOn, until } from './session.ts';
import { sharedSession } from './shared-session.ts';

const happened = 'First biopsy <b>Ιατρική</b> أشعة';
const set = (value: string) => `
  this.value = ${JSON.stringify(value)};
  for (const event of ['input', 'change']) this.dispatchEvent(new Event(event, { bubbles: true }));`;

describe.each(browserNames)('the packet, in %s', (name) => {
  const on = sharedSession(name);
  let workspace: Surface;

  const atSection = async (section: keyof typeof en.workspace.sections) => {
    await workspace.activate();
    await workspace.click('button', en.workspace.sections[section]);
  };
  const told = (): Promise<string[][]> =>
    workspace.evaluate(
      "[...document.querySelectorAll('.workspace .happenings tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent))",
    );

  test('a month is enough for the timeline, and a day that no calendar has is not taken', async () => {
    workspace = await on().browser.open('/src/workspace/index.html');
    await workspace.click('radio', en.case.me);
    await workspace.click('button', en.case.start);
    await workspace.see('heading', en.list.title);
    await atSection('timeline');
    await workspace.see('heading', telling.add);
    await workspace.fill(telling.what, happened);
    await workspace.fill(telling.year, '21');
    await workspace.click('button', telling.button);
    await workspace.reads(telling.noDate);
    await workspace.fill(telling.year, '2021');
    await workspace.choose(telling.month, 'March');
    await workspace.click('button', telling.button);
    await until('the event', async () => (await told()).length === 2);
    expect((await told())[0]).toEqual(['1', 'Mar 2021', telling.words.kinds.diagnosis, happened]);
    expect(await workspace.evaluate("document.activeElement.name === 'event-year'")).toBe(true);
  });

  test('what is half typed, and what was told, is there after the tab was closed; then it is changed and taken off', async () => {
    await workspace.fill(telling.what, 'Half typed');
    await pause(300);
    await workspace.close();
    workspace = await on().browser.open('/src/workspace/index.html');
    await atSection('timeline');
    await until('the draft again', async () =>
      (await workspace.see('textbox', telling.what)).call("return this.value === 'Half typed'"),
    );
    await workspace.fill(telling.year, '1999');
    await workspace.click('button', telling.button);
    await until('both', async () => (await told()).length === 3);
    await workspace.evaluate(
      "void document.querySelectorAll('main details').forEach((one) => { one.open = true; })",
    );
    await workspace.evaluate(
      `void (function () { ${set('Something else')} }).call(document.querySelector('main details textarea'))`,
    );
    await until('the change', async () => (await told())[0]?.[3] === 'Something else');
    await workspace.evaluate(
      `void [...document.querySelectorAll('main details button')].find((one) => one.textContent === ${JSON.stringify(telling.remove)}).click()`,
    );
    await until('the question', () => workspace.evaluate("document.querySelector('dialog[open]') !== null"));
    await workspace.evaluate("void document.querySelector('dialog[open] button:not(.primary)').click()");
    await until('it to be off', async () => (await told()).length === 2);
    expect((await told())[0]?.[3]).toBe(happened);
  });

  test('the person picks what goes in, and sees it', async () => {
    await atSection('export');
    await workspace.click('button', words.open);
    await workspace.see('heading', words.choose);
    const seen = () => workspace.evaluate("document.querySelector('.workspace .pages').innerText");
    await until('the pages', async () => (await seen()).includes(happened));
    expect(await seen()).toContain(words.pages.byHand);
    await workspace.click('checkbox', words.parts.timeline.name);
    await workspace.click('checkbox', words.parts.summary.name);
    await until('it to be gone', async () => !(await seen()).includes(happened));
    await workspace.click('checkbox', words.parts.timeline.name);
    await until('it to be back', async () => (await seen()).includes(happened));
  });

  test('it is one file with all of that, which holds no markup of the person’s and loads nothing', async () => {
    const file = await on().browser.download(() => workspace.click('button', words.save));
    expect(file.name).toMatch(/^second-look-packet-\d{4}-\d{2}-\d{2}\.html$/);
    const text = file.bytes.toString('utf8');
    expect(text).toContain('First biopsy &lt;b&gt;Ιατρική&lt;/b&gt; أشعة');
    expect(text).toContain(words.pages.parts.records);
    expect(text).not.toContain(`<h2>${words.pages.parts.summary}</h2>`);
    expect(text).not.toMatch(/<script|<link|<img|<iframe| src=/i);
  });

  test('one ZIP holds the files that were ticked, each under a name that says nothing', async () => {
    await workspace.click('button', words.back);
    await workspace.evaluate(
      "void document.querySelectorAll('main details').forEach((one) => { one.open = true; })",
    );
    await workspace.click('checkbox', en.workspace.export.otherFormats.fhir.name);
    const file = await on().browser.download(() => workspace.click('button', words.zip.download));
    expect(file.name).toMatch(/^second-look-files-\d{4}-\d{2}-\d{2}\.zip$/);
    const reader = new ZipReader(new Uint8ArrayReader(new Uint8Array(file.bytes)), {
      useWebWorkers: false,
      checkSignature: true,
    });
    const texts = new Map<string, string>();
    for (const entry of await reader.getEntries())
      if (!entry.directory) texts.set(entry.filename, await entry.getData(new TextWriter()));
    expect([...texts.keys()].map((inner) => inner.replace(/\d{4}-\d{2}-\d{2}/, 'day')).sort()).toEqual([
      'second-look-checklist-day.csv',
      'second-look-checklist-day.html',
      'second-look-checklist-day.json',
      'second-look-dates-day.ics',
      'second-look-packet-day.html',
    ]);
    const packed = [...texts].filter(([, text]) => text.includes('First biopsy')).map(([inner]) => inner);
    expect(packed).toHaveLength(3);
  });
});

test('the printer gets the packet, on A4 and on Letter, tagged and with every word, in Chromium', () =>
  sessionOn('chromium', async ({ browser }) => {
    const workspace = await browser.open('/src/workspace/index.html');
    await workspace.click('radio', en.case.me);
    await workspace.click('button', en.case.start);
    await workspace.see('heading', en.list.title);
    await workspace.click('button', en.workspace.sections.export);
    await workspace.click('button', words.open);
    await workspace.see('heading', words.choose);
    // A list that has just begun has paperwork alone.
    await workspace.click('checkbox', words.paperwork);
    await workspace.see('checkbox', words.parts.timeline.name);
    const reading = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
    try {
      const read = await openPdfReader(reading);
      for (const [paperWidth, paperHeight] of [
        [8.27, 11.69],
        [8.5, 11],
      ] as const) {
        const { data } = await workspace.ids.send('Page.printToPDF', {
          ...{ paperWidth, paperHeight, generateTaggedPDF: true },
        });
        const { pages, sizes, language, roles } = await read(Buffer.from(data, 'base64'));
        expect(Math.abs((sizes[0]?.[0] ?? 0) - paperWidth * 72)).toBeLessThan(1);
        expect(language).toBe('en');
        for (const role of ['H1', 'H2', 'Table', 'TH', 'TD', 'Figure']) expect(roles).toContain(role);
        const ink = inkOf(pages.join(''));
        const paper: string[] = await workspace.evaluate(
          "[...document.querySelectorAll('.sheet .pages :is(h1, h2, h3, dt, th)')].map((one) => one.textContent)",
        );
        expect(paper).toContain(words.pages.title);
        expect(paper.filter((text) => !ink.includes(inkOf(text)))).toEqual([]);
        expect(ink).not.toContain(inkOf(words.choose));
      }
    } finally {
      await reading.close();
    }
  }));
