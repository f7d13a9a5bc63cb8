/** A letter from its first blank to the day it went out: kept through closing, printed, copied and saved as it reads. */
import { describe, expect, test } from 'vitest';
import { letters as words } from '../../src/ui/words/en/letters.ts';
import { fill } from '../../src/ui/words/fill.ts';
import { browserNames, en, pages, type Surface, until } from './session.ts';
import { sharedSession } from './shared-session.ts';

const me = 'Ünï “Códe” <b>Person</b>';
const added = 'And please =call() me first.';

const opens = (letter: string) => new RegExp(`^${words.open}\\s*: ${letter}`);

describe.each(browserNames)('letters, in %s', (name) => {
  const on = sharedSession(name);
  let workspace: Surface;

  /** The workspace at its letters, in a tab of its own. */
  async function openLetters(): Promise<void> {
    workspace = await on().browser.open('/src/workspace/index.html');
    await workspace.see('heading', en.list.title);
    await workspace.click('button', en.workspace.sections.letters);
    await workspace.see('heading', words.title);
  }

  /** The open case and its items, as they lie in the store. */
  const stored = (prefix: string): Promise<{ value: Record<string, unknown> }[]> =>
    on()
      .browser.inBackground('chrome.storage.local.get(null)')
      .then((all) => Object.keys(all).flatMap((key) => (key.startsWith(prefix) ? [all[key]] : [])));
  const askedOf = async () => (await stored('item/')).filter(({ value }) => value.state === 'asked');
  const typed = async (): Promise<string> =>
    (await workspace.see('textbox', words.editing)).call('return this.value');

  test('the list brings one letter for each office, and nothing of the portal stands in it', async () => {
    const { browser, me: person } = on();
    const report = await browser.open(pages.report);
    await person.keep(await person.openSidebar(report));
    await openLetters();
    const { country, countries } = en.workspace.settings;
    await workspace.choose(country, countries.GB);
    await workspace.reads(fill(words.law, { place: countries.GB }));
    await workspace.click('button', opens('To the records department'));
    await workspace.see('heading', 'To the records department');
    await workspace.reads('[name as on the chart]');
    await workspace.reads(/Date: \d{1,2} [A-Z][a-z]+ \d{4}/);
    expect(await workspace.text()).not.toMatch(/carcinoma/i);
  });

  test('a blank that is filled stands in the letter at once', async () => {
    await workspace.fill('Name as on the chart', me);
    await workspace.reads(`Patient: ${me}`);
  });

  test('the text is edited in place', async () => {
    await workspace.click('button', words.edit);
    const field = await workspace.see('textbox', words.editing);
    await field.click();
    await field.call('this.setSelectionRange(this.value.length, this.value.length)');
    await workspace.type(` ${added}`);
    await until('the words', async () => (await typed()).endsWith(added));
    await workspace.fill('Phone', '555 0100');
    await until('the phone', async () => (await typed()).includes('Phone: 555 0100'));
    await until('both in the store', async () => {
      const kept = JSON.stringify(await stored('case/'));
      return kept.includes('555 0100') && kept.includes(added);
    });
  });

  test('it is saved as a file and copied as it reads', async () => {
    const text = await typed();
    const file = await on().browser.download(() => workspace.click('button', words.save));
    expect(file.name).toMatch(/^second-look-letter-\d{4}-\d{2}-\d{2}\.txt$/);
    expect(file.bytes.toString('utf8')).toBe(`${text}\n`);
    expect(text).toContain(`Patient: ${me}`);
    await workspace.click('button', words.copy);
    await workspace.reads(words.copied);
  });

  test('printing shows the letter and nothing else', async () => {
    await workspace.click('button', words.print);
    await workspace.see('button', en.workspace.export.printLetter);
    await workspace.reads(added);
    expect(await workspace.text()).not.toContain(words.fill);
    await workspace.click('button', en.workspace.export.back);
    await workspace.see('heading', words.fill);
  });

  test('what was written is there after the tab was closed', async () => {
    await workspace.close();
    await openLetters();
    await workspace.reads(words.begun);
    await workspace.click('button', opens('To the records department'));
    await workspace.reads(added);
    await workspace.reads('Phone: 555 0100');
  });

  test('once sent it says what to do when, and why; the list waits to be told', async () => {
    await workspace.click('button', words.send);
    await workspace.see('heading', words.steps);
    await workspace.reads(words.why);
    expect(await askedOf()).toEqual([]);
    await workspace.click('button', /^Mark \d+ records as asked for$/);
    await workspace.reads(words.asked);
    const asked = await askedOf();
    expect(asked.length).toBeGreaterThan(2);
    for (const { value } of asked) expect(value).toMatchObject({ dueOn: expect.stringMatching(/^\d{4}-/) });
  });

  test('the sent letter, its day and its text are there after the tab was closed', async () => {
    await workspace.close();
    await openLetters();
    // As the country writes it, on the screen as in the letter.
    await workspace.reads(/Sent on \d{1,2} [A-Z][a-z]+ \d{4}/);
    await workspace.click('button', opens('To the records department.*Sent on'));
    await workspace.see('heading', words.steps);
    await workspace.evaluate(
      "void document.querySelectorAll('details').forEach((one) => { one.open = true; })",
    );
    await workspace.reads(added);
  });

  test('who the person is stands in the next letter too, and its place does not', async () => {
    await workspace.click('button', words.back);
    await workspace.click('button', opens('To your insurer'));
    await workspace.reads(`Member: ${me}`);
    await workspace.reads('[insurer]');
    await workspace.close();
  });
});
