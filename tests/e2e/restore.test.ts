/** A backup comes back into a store that went on meanwhile: what differs is asked, nothing is lost, and all of it can be taken back. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { history } from '../../src/ui/words/en/history.ts';
import { merge as words } from '../../src/ui/words/en/merge.ts';
import { fill } from '../../src/ui/words/fill.ts';
import { browserNames, en, pause, type Surface, until } from './session.ts';
import { sharedSession } from './shared-session.ts';

describe.each(browserNames)('restoring beside what is here, in %s', (name) => {
  const on = sharedSession(name);
  let page: Surface;
  let backup: { cases: { case: { note: string; questions: { answer: string }[] } }[] };
  let file: string;

  const answerTo = (question: string) => `${en.case.answer} ${fill(en.case.answerTo, { question })}`;
  const at = (section: keyof typeof en.workspace.sections) =>
    page.click('button', en.workspace.sections[section]);
  const typedIn = async (field: string): Promise<string> =>
    (await page.see('textbox', field)).call('return this.value');
  const kept = () =>
    on().browser.inBackground(
      'chrome.storage.local.get(null).then((all) => Object.entries(all).filter(([key]) => /^(case|item)/.test(key)).map(([key, { value }]) => [key, value]))',
    );
  /** The backup as it went on, on the other computer. */
  function elsewhere(): void {
    const [whole] = backup.cases;
    if (!whole) throw new Error('The backup is empty.');
    whole.case.note = 'Written on the other computer.';
    const [question] = whole.case.questions;
    if (question) question.answer = 'A month is fine.';
    whole.case.questions.push({ id: 'new', text: 'Who will call?', answer: '', done: false } as never);
    writeFileSync(file, JSON.stringify(backup));
  }

  test('a backup is made, and both sides go on', async () => {
    const { browser } = on();
    page = await browser.open('/src/workspace/index.html');
    await page.activate();
    await page.click('radio', en.case.me);
    await page.click('button', en.case.start);
    await page.fill(en.case.addQuestion, 'Why now?');
    await page.click('button', en.case.addQuestionButton);
    await page.fill(en.case.note, 'Before.');
    await pause(500);
    await at('export');
    const made = await browser.download(() => page.click('button', en.workspace.backup.make));
    backup = JSON.parse(made.bytes.toString('utf8'));
    file = join(browser.downloads, 'from-elsewhere.json');
    elsewhere();
    await at('list');
    await page.fill(en.case.note, 'Written here.');
    await page.fill(answerTo('Why now?'), 'Two weeks.');
    await pause(500);
  });

  test('what is new and what differs is shown, and nothing is changed by that', async () => {
    const before = await kept();
    await at('export');
    await page.chooseFile('#backup-file', file);
    await page.reads(words.holds);
    await page.reads(fill(words.file.one, { count: 1 }));
    await page.reads(fill(words.conflicts.other, { count: 2 }));
    for (const said of ['Written here.', 'Written on the other computer.', 'Two weeks.', 'A month is fine.'])
      expect(await page.text()).toContain(said);
    expect(await kept()).toEqual(before);
  });

  test('what was chosen is what comes; the rest keeps both, and it can all be taken back', async () => {
    const before = await kept();
    const choices = await page.find('radio', words.choices.theirs);
    expect(choices).toHaveLength(2);
    await choices[0]?.click();
    await page.click('button', en.workspace.backup.confirm);
    await page.reads(en.workspace.backup.done);
    await at('list');
    await until(
      'the file’s note',
      async () => (await typedIn(en.case.note)) === 'Written on the other computer.',
    );
    expect(await typedIn(answerTo('Why now?'))).toBe('Two weeks. / A month is fine.');
    await page.see('checkbox', `${en.case.asked}: Who will call?`);
    await page.click('button', history.undo);
    await until('the note of before', async () => (await typedIn(en.case.note)) === 'Written here.');
    expect(await kept()).toEqual(before);
  });

  test('the same file again and again brings nothing twice', async () => {
    await at('export');
    await page.chooseFile('#backup-file', file);
    await page.click('button', en.workspace.backup.confirm);
    await page.reads(en.workspace.backup.done);
    await page.chooseFile('#backup-file', file);
    await page.reads(words.nothing);
    await page.click('button', words.close);
    const text = JSON.stringify(await kept());
    expect(text.split('Who will call?')).toHaveLength(2);
  });
});
