/** Opinions side by side, the order of questions, and the line that says where the person is. */
import { describe, expect, test } from 'vitest';
import { rows } from '../../src/core/guidance/worksheet.ts';
import { journey } from '../../src/ui/words/en/journey.ts';
import { opinions as words } from '../../src/ui/words/en/opinions.ts';
import { fill } from '../../src/ui/words/fill.ts';
import { browserNames, en, pause, type Surface, until } from './session.ts';
import { sharedSession } from './shared-session.ts';

const plan = rows.find(({ id }) => id === 'plan')?.words.en ?? '';
const fieldOf = (rank: keyof typeof words.ranks, row = plan) =>
  `${words.ranks[rank]} ${fill(words.on, { row })}`;

describe.each(browserNames)('opinions, in %s', (name) => {
  const on = sharedSession(name);

  async function openWorkspace(section?: string, newWindow = false): Promise<Surface> {
    const workspace = await on().browser.open('/src/workspace/index.html', { newWindow });
    if (section) await workspace.click('button', section);
    return workspace;
  }
  const typed = async (page: Surface, field: string): Promise<string> =>
    (await page.see('textbox', field)).call('return this.value');

  test('two windows write two cells, and a third opinion brings the focus to its first', async () => {
    const one = await openWorkspace();
    await one.click('radio', en.case.me);
    await one.click('button', en.case.start);
    await one.see('heading', en.list.title);
    await one.reads(journey.stages.told);
    await one.click('button', en.workspace.sections.opinions);
    await one.see('heading', words.title);
    const other = await openWorkspace(en.workspace.sections.opinions, true);
    await other.see('heading', words.title);
    await Promise.all([
      one.fill(fieldOf('first'), 'Surgery first.'),
      other.fill(fieldOf('second'), 'فحص أولاً'),
    ]);
    await until('both cells', async () => {
      const seen = [await typed(one, fieldOf('second')), await typed(other, fieldOf('first'))];
      return seen.join('|') === 'فحص أولاً|Surgery first.';
    });
    await other.close();
    await one.activate();
    await one.click('button', words.addThird);
    await until('the focus', () => one.evaluate("document.activeElement.name === 'third-doctor'"));
    await one.close();
  });

  test('"they differ" shows what can help, and all of it is there after the tab was closed', async () => {
    const before = await openWorkspace(en.workspace.sections.opinions);
    await before.click('radio', words.outcomes.differ);
    await before.see('heading', words.steps.differ);
    await before.reads(en.tips.notReviewed);
    await pause(300);
    await before.close();
    const after = await openWorkspace();
    await after.reads(journey.stages.deciding);
    await after.click('button', journey.go.opinions);
    await after.see('heading', words.steps.differ);
    expect(await typed(after, fieldOf('second'))).toBe('فحص أولاً');
    await after.see('textbox', fieldOf('third'));
    await after.click('button', en.workspace.sections.export);
    await after.click('button', en.workspace.export.print);
    await after.reads('Surgery first.');
    await after.close();
  });

  test('a question is moved by keyboard, and keeps the focus', async () => {
    const workspace = await openWorkspace();
    for (const question of ['One?', 'Two?', 'Three?']) {
      await workspace.fill(en.case.addQuestion, question);
      await workspace.click('button', en.case.addQuestionButton);
      await workspace.see('checkbox', `${en.case.asked}: ${question}`);
    }
    const order = (): Promise<string> =>
      workspace.evaluate("[...document.querySelectorAll('[id^=up-]')].map((b) => b.ariaLabel).join()");
    const focus = (): Promise<string> => workspace.evaluate('document.activeElement.ariaLabel');
    const up = `${en.case.moveUp}: Three?`;
    await (await workspace.see('button', up)).call('this.focus()');
    await workspace.press('Enter');
    await until('the first move', async () => /One\?.*Three\?.*Two\?/.test(await order()));
    await until('the focus', async () => (await focus()) === up);
    await workspace.press('Enter');
    await until('the second move', async () => /Three\?.*One\?.*Two\?/.test(await order()));
    // Nothing is above it: the focus is on the way back down.
    await until('the focus', async () => (await focus()) === `${en.case.moveDown}: Three?`);
    await workspace.close();
  });
});
