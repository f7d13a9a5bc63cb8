/** Whatever is done can be taken back: by the line that offers it, by the keyboard, and days later from the list of changes. */
import { describe, expect, test } from 'vitest';
import { history as words } from '../../src/ui/words/en/history.ts';
import { fill } from '../../src/ui/words/fill.ts';
import { browserNames, en, pause, type Surface, until } from './session.ts';
import { sharedSession } from './shared-session.ts';

const removed = (what: keyof typeof words.happened, name: string) => fill(words.happened[what], { name });

describe.each(browserNames)('taking things back, in %s', (name) => {
  const on = sharedSession(name);
  let workspace: Surface;

  const addQuestion = async (text: string) => {
    await workspace.fill(en.case.addQuestion, text);
    await workspace.click('button', en.case.addQuestionButton);
    await workspace.see('checkbox', `${en.case.asked}: ${text}`);
  };
  const press = (keys: string) =>
    workspace.evaluate(
      `document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { ${keys}, ctrlKey: true, bubbles: true, cancelable: true })) && false`,
    );

  test('a removed question comes back by the line that offers it, with its answer and in its place', async () => {
    const { browser } = on();
    workspace = await browser.open('/src/workspace/index.html');
    await workspace.activate();
    await workspace.click('radio', en.case.me);
    await workspace.click('button', en.case.start);
    await workspace.see('heading', en.list.title);
    for (const text of ['Why now?', 'What if I wait?', 'Who decides?']) await addQuestion(text);
    const answer = `${en.case.answer} ${fill(en.case.answerTo, { question: 'What if I wait?' })}`;
    await workspace.fill(answer, 'Two weeks are fine.');
    await pause(500);
    await workspace.click(
      'button',
      `${en.case.removeQuestion} ${fill(en.case.removeWhich, { question: 'What if I wait?' })}`,
    );
    await workspace.reads(removed('question-removed', 'What if I wait?'));
    await workspace.gone('checkbox', `${en.case.asked}: What if I wait?`);
    await workspace.click('button', words.undo);
    const field = await workspace.see('textbox', answer);
    expect(await field.call('return this.value')).toBe('Two weeks are fine.');
    const order = await workspace.evaluate(
      `[...document.querySelectorAll('[id^=asked-]')].map((box) => box.labels[0].textContent.split(': ')[1])`,
    );
    expect(order).toEqual(['Why now?', 'What if I wait?', 'Who decides?']);
  });

  test('the keyboard takes back and does again, and leaves a text field its own way', async () => {
    await workspace.evaluate('document.activeElement.blur()');
    await press(`key: 'z'`);
    await workspace.reads(
      words.undone.replace('{what}', fill(words.happened['question-answer'], { name: 'What if I wait?' })),
    );
    await press(`key: 'Z', shiftKey: true`);
    await until('the answer again', async () => (await workspace.text()).includes('Done again'));
    const note = await workspace.see('textbox', en.case.note);
    await note.click();
    await press(`key: 'z'`);
    await pause(300);
    expect(await workspace.evaluate(`document.querySelector('[name^="answer-"]') !== null`)).toBe(true);
    expect(await workspace.text()).not.toContain(words.undone.slice(0, 10));
  });

  test('what was typed is one change, and the field shows what is kept once it is taken back', async () => {
    await workspace.fill(en.case.note, 'Rang the office.');
    await pause(500);
    await workspace.evaluate('document.activeElement.blur()');
    await press(`key: 'z'`);
    const field = await workspace.see('textbox', en.case.note);
    await until('the note to be empty', async () => (await field.call('return this.value')) === '');
  });

  test('another window’s newer words are asked for before they give way', async () => {
    const { browser } = on();
    const visit = fill(words.happened['list-note'], { name: '' });
    await workspace.fill(en.case.note, 'Mine.');
    await pause(500);
    const other = await browser.open('/src/workspace/index.html', { newWindow: true });
    await other.fill(en.case.note, 'Mine. And newer.');
    await pause(500);
    await other.close();
    await workspace.activate();
    await workspace.evaluate(
      `(() => { document.activeElement.blur(); document.querySelector('#recent').open = true; })()`,
    );
    await workspace.see('heading', words.recent.title);
    const rows = async () => workspace.find('button', new RegExp(`^${words.undo} ?: ${visit}`));
    await until('both notes among the changes', async () => (await rows()).length === 2);
    await (await rows())[1]?.click();
    await workspace.click('button', words.changed.leave);
    const note = async () => (await workspace.see('textbox', en.case.note)).call('return this.value');
    await until('the newer note', async () => (await note()) === 'Mine. And newer.');
    await (await rows())[1]?.click();
    await workspace.click('button', words.changed.undo);
    await until('the older note', async () => (await note()) === '');
    await workspace.click('button', new RegExp(`^${words.redo} ?: ${visit}`));
    await until('the newer words again', async () => (await note()) === 'Mine. And newer.');
  });

  test('a removed list comes back whole; one that is deleted for good leaves no trace', async () => {
    const { browser } = on();
    await workspace.click('button', words.list.remove);
    await workspace.reads(removed('list-removed', en.case.me));
    await workspace.see('heading', en.case.none);
    await workspace.click('button', words.undo);
    await workspace.see('heading', en.list.title);
    await workspace.see('checkbox', `${en.case.asked}: Who decides?`);
    await workspace.click('button', words.list.forGood);
    await workspace.click('button', words.list.confirm);
    await workspace.see('heading', en.case.none);
    const kept = await browser.inBackground('chrome.storage.local.get(null)');
    expect(JSON.stringify(kept)).not.toMatch(/Who decides|Mine\./);
    expect(Object.keys(kept).filter((key) => /^(case|item|history)\//.test(key))).toEqual([]);
  });
});
