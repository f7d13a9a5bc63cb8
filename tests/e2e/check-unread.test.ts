/** "None found" is never said over what was not read: each kind of file says what of it was not, and reads what it carries. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { pdfOf } from '../../bench/reliability/pdf.mjs';
import { check as words } from '../../src/ui/words/en/check.ts';
import {
  type File,
  fhir,
  found,
  inside,
  missed,
  of,
  page,
  partly,
  quiet,
  refused,
  report,
  stated,
} from './check-files.ts';
import { browserNames, type Surface } from './session.ts';
import { sharedSession } from './shared-session.ts';

describe.each(browserNames)('a file that is not read in full, in %s', (name) => {
  const on = sharedSession(name);

  async function open(): Promise<Surface> {
    const checking = await on().browser.open('/src/check/index.html');
    await checking.reads(words.choose);
    return checking;
  }

  async function choose(checking: Surface, [file, content]: File): Promise<void> {
    const path = join(on().browser.downloads, file);
    writeFileSync(path, Buffer.from(content, 'latin1'));
    await checking.chooseFile('input[type=file]', path);
    await checking.reads(file);
  }

  async function says(checking: Surface, what: string, heading: string): Promise<void> {
    await checking.see('heading', heading).catch((error) => {
      throw new Error(`${what}: ${error.message}`);
    });
  }

  test('says what was not read in place of "none found"', async () => {
    const checking = await open();
    for (const [what, [file, heading]] of Object.entries(partly)) {
      await choose(checking, file);
      await says(checking, what, heading);
      expect(await checking.text(), what).not.toContain(words.state.none);
    }
    await checking.close();
  });

  test('says it beside what was found', async () => {
    const checking = await open();
    await choose(checking, ['both.pdf', pdfOf([{ lines: [stated] }, { lines: [], isScan: true }])]);
    await says(checking, 'a report with a scan', words.state.current);
    await checking.reads(of(missed.pictures.one, 1, 2));
    await checking.reads(missed.pictures.next);
    await checking.close();
  });

  test('what it carries inside is read', async () => {
    const checking = await open();
    for (const [what, file] of Object.entries(inside)) {
      await choose(checking, file);
      await says(checking, what, words.state.current);
      const text = await checking.text();
      expect(text, what).toContain(found);
      for (const { next } of Object.values(missed)) expect(text, what).not.toContain(next);
    }
    await checking.close();
  });

  test('a report that was entered by mistake is left out, and that is said', async () => {
    const checking = await open();
    await choose(checking, [
      'mistaken.json',
      fhir(report({ status: 'entered-in-error', conclusion: stated }), report({ conclusion: quiet })),
    ]);
    await says(checking, 'one by mistake', words.state.none);
    await checking.reads(missed.mistaken.one);
    await checking.close();
  });

  test('what cannot be read at all says so truly', async () => {
    const checking = await open();
    for (const [what, [file, why]] of Object.entries(refused)) {
      await choose(checking, file);
      await says(checking, what, words.refused[why].says);
    }
    await checking.close();
  });

  test('a page without frames is read as it was, tiny and hidden frames or not', async () => {
    const checking = await open();
    const tiny = '<iframe src="a.html" width="1" height="1"></iframe><iframe src="b.html" hidden></iframe>';
    await choose(checking, ['tiny.html', page(`<p>${quiet.repeat(5)}</p>${tiny}<img src="logo.png">`)]);
    await says(checking, 'a page of words', words.state.none);
    await checking.close();
  });

  test('in a ZIP, what was not read in full stands before what says nothing', async () => {
    const checking = await open();
    const [[, fax]] = Object.values(partly)[0] ?? [['', '']];
    const files = { 'quiet.txt': strToU8(quiet, true), 'fax.pdf': strToU8(fax, true) };
    await choose(checking, ['both.zip', Buffer.from(zipSync(files)).toString('latin1')]);
    await says(checking, 'the fax', of(missed.pictures.other, 2, 3));
    await checking.reads(words.zip.states.part);
    await checking.close();
  });
});
