/** What a person does in each section of the workspace. A section without its steps does not compile. */
import { board } from '../../../src/ui/words/en/board.ts';
import { guide } from '../../../src/ui/words/en/guide.ts';
import { history } from '../../../src/ui/words/en/history.ts';
import { letters } from '../../../src/ui/words/en/letters.ts';
import { lock } from '../../../src/ui/words/en/lock.ts';
import { opinions } from '../../../src/ui/words/en/opinions.ts';
import { packet } from '../../../src/ui/words/en/packet.ts';
import { people } from '../../../src/ui/words/en/people.ts';
import { proof } from '../../../src/ui/words/en/proof.ts';
import { timeline } from '../../../src/ui/words/en/timeline.ts';
import { fill } from '../../../src/ui/words/fill.ts';
import { waysOut } from '../../../src/workspace/proof.ts';
import { section, setLock, unlock } from '../locking.ts';
import { en, pause, type Session, type Surface, until } from '../session.ts';

/** A section of the workspace. */
export type Section = keyof typeof en.workspace.sections;
type Step = (workspace: Surface, session: Session) => Promise<void>;

const passphrase = 'kettle ladder moss and tin';

/** Opens everything that folds. */
const unfold = (page: Surface) =>
  page.evaluate("void document.querySelectorAll('main details').forEach((one) => { one.open = true; })");

/** In the order of the navigation. */
export const sectionSteps: Readonly<Record<Section, Step>> = {
  list: useList,
  guide: useGuide,
  timeline: useTimeline,
  letters: useLetters,
  people: usePeople,
  opinions: useOpinions,
  export: useExports,
  settings: useSettings,
};

/** Own words, an undo by its line and one from the list of changes, the board, the offices, several at once, and a list put away. */
async function useList(page: Surface): Promise<void> {
  await page.fill(en.list.add, 'The letter from the clinic');
  await page.click('button', en.list.addButton);
  await page.fill(en.case.addQuestion, 'Why now?');
  await page.click('button', en.case.addQuestionButton);
  await page.click(
    'button',
    `${en.case.removeQuestion} ${fill(en.case.removeWhich, { question: 'Why now?' })}`,
  );
  await page.click('button', history.undo);
  await page.see('checkbox', `${en.case.asked}: Why now?`);
  await page.evaluate("void (document.querySelector('#recent').open = true)");
  await page.click('button', new RegExp(`^${history.undo} ?: `));
  await page.choose(board.view, board.views.state);
  await until('the board', () => page.evaluate("document.querySelector('[data-column]') !== null"));
  await page.choose(board.view, board.views.office);
  await page.choose(board.view, board.views.kind);
  await page.click('button', board.several);
  await page.click('button', board.all);
  await page.fill(en.list.holder, 'Mercy Hospital');
  await page.click('button', /^Change \d+ records$/);
  await page.click('button', board.severalDone);
  await page.click('button', board.away);
  await page.reads(en.case.none);
  await unfold(page);
  await page.click('button', new RegExp(`^${board.look}\\s*: `));
  await page.click('button', board.back);
  await page.see('heading', board.dates);
}

async function useGuide(page: Surface): Promise<void> {
  await page.see('heading', guide.title);
  await page.reads(en.tips.notReviewed);
  await unfold(page);
  await page.fill(guide.words.search, 'grade', 'searchbox');
}

async function useTimeline(page: Surface): Promise<void> {
  await page.see('heading', timeline.add);
  await page.fill(timeline.what, 'First scan');
  await page.fill(timeline.year, '2021');
  await page.click('button', timeline.button);
  await until('the event', async () => (await page.text()).includes('First scan'));
}

async function useLetters(page: Surface, { browser }: Session): Promise<void> {
  await page.click('button', new RegExp(`^${letters.open}\\s*: To the records`));
  await page.fill('Name as on the chart', 'Invented Person');
  await page.click('button', letters.edit);
  await page.fill(letters.editing, 'Dear records office,');
  await page.click('button', letters.copy);
  await browser.download(() => page.click('button', letters.save));
  await page.click('button', letters.print);
  await page.click('button', en.workspace.export.back);
  await page.click('button', letters.send);
  await page.click('button', /^Mark \d+ records? as asked for$/);
  await page.reads(letters.asked);
}

async function usePeople(page: Surface): Promise<void> {
  await page.click('button', people.noteCall);
  await until('the new call', () => page.evaluate("document.activeElement.name === 'with'"));
  await page.type('Ms. Ito');
  await page.fill(people.texts.said, 'Call again.');
  await page.click('button', people.add);
  await page.fill(people.contact.name, 'Records of Mercy');
  await page.fill(people.contact.phone, '555 0100');
  await pause(400);
}

async function useOpinions(page: Surface): Promise<void> {
  await page.see('heading', opinions.title);
  await page.click('button', opinions.addThird);
  await page.click('radio', opinions.outcomes.differ);
  await page.see('heading', opinions.steps.differ);
}

/** Every file that there is, the ZIP and the locked backup among them, and the packet. The plain backup comes at the end. */
async function useExports(page: Surface, { browser }: Session): Promise<void> {
  const { backup, export: words } = en.workspace;
  await unfold(page);
  for (const { name } of Object.values({ ...words.formats, ...words.otherFormats }))
    await browser.download(() => page.click('button', fill(words.downloadAs, { name })));
  await browser.download(() => page.click('button', packet.zip.download));
  await page.click('button', words.print);
  await page.click('button', words.back);
  await page.click('button', packet.open);
  await page.click('checkbox', packet.parts.notes.name);
  await browser.download(() => page.click('button', packet.save));
  await page.click('button', packet.back);
  await page.click('button', backup.locked.begin);
  await page.fill(backup.locked.passphrase, passphrase);
  await page.fill(backup.locked.again, passphrase);
  await browser.download(() => page.click('button', backup.locked.make));
}

/** Each setting, the lock set, shut and opened and taken away, and what the page tries to send. */
async function useSettings(page: Surface): Promise<void> {
  const { settings } = en.workspace;
  await page.choose(settings.theme, settings.themes.dark);
  await page.choose(settings.text, settings.texts.large);
  await page.choose(settings.country, settings.countries.US);
  await page.click('checkbox', settings.quiet);
  await setLock(page, passphrase);
  await page.click('button', lock.now);
  await section(page, 'list');
  await page.see('heading', lock.shut.says);
  await unlock(page, passphrase);
  await page.see('heading', en.list.title);
  await section(page, 'settings');
  await page.click('button', lock.remove);
  await page.fill(lock.current, passphrase);
  await page.click('button', lock.removeIt);
  await page.reads(lock.removed);
  await page.click('button', proof.tries.button);
  await page.reads(fill(proof.tries.all.other, { count: waysOut.length }));
}
