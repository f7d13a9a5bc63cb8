/** Does headless what a person would, step by step, and keeps pictures and files of it. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from './browsers/open.mjs';
import { until } from './browsers/surface.mjs';
import { person } from './person.mjs';
import { pages, serveDemo } from './portal/demo.mjs';
import { root } from './terminal.mjs';
import { takeAlong, tellStory } from './tour-packet.mjs';
import { englishWords, letterWords, packetWords, timelineWords } from './words.mjs';

const folder = join(root, 'demo-output');
const host = 'mychart.example.org';
const note = 'Front desk says the slides leave on Monday.';

/** "YYYY-MM-DD". */
function inThreeWeeks() {
  return new Date(Date.now() + 21 * 86_400_000).toISOString().slice(0, 10);
}

/**
 * Ticks two records that were asked for, as they come.
 * @param {import('./browsers/surface.mjs').Surface} workspace @param {Awaited<ReturnType<typeof englishWords>>} words
 */
async function receive(workspace, words) {
  await workspace.click('button', words.workspace.sections.list);
  await workspace.see('heading', words.list.title);
  for (const record of ['Scan and X-ray reports', 'Visit and consult notes']) {
    await workspace.click('checkbox', `${words.list.have}: ${record}`);
    await until('the tick', async () =>
      (await workspace.see('checkbox', `${words.list.have}: ${record}`)).call('return this.checked'),
    );
  }
}

const questions = [
  'Was the spread tested by biopsy, and were ER, PR and HER2 tested again there?',
  'Is there a trial that fits me now, before the next treatment?',
  'What is the order of treatments you see for me, and what would change it?',
];

/**
 * Puts three of the questions that others found useful on the list.
 * @param {import('./browsers/surface.mjs').Surface} workspace @param {Awaited<ReturnType<typeof englishWords>>} words
 */
async function ask(workspace, words) {
  await workspace.evaluate("void (document.querySelector('#suggested').open = true)");
  for (const question of questions) {
    await workspace.click('button', new RegExp(`^${words.case.take}\\s*: ${question.slice(0, 40)}`));
    await until(`“${question}” on the list`, () =>
      workspace.evaluate(
        `[...document.querySelectorAll('.item .name')].some(({ textContent }) => textContent.includes(${JSON.stringify(question)}))`,
      ),
    );
  }
  await workspace.evaluate('scrollTo(0, 0)');
}

/** Throws at the first step that was not seen. */
export async function tour() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const [words, letters, packet, timeline] = await Promise.all([
    englishWords(),
    letterWords(),
    packetWords(),
    timelineWords(),
  ]);
  const portals = await serveDemo();
  const browser = await openBrowser('chromium', portals);
  const { agree, turnOn, keep, tick, seesBadge } = person(browser, words);

  let count = 0;
  const did = (/** @type {string} */ what) =>
    process.stdout.write(`  ${String(++count).padStart(2)}. ${what}\n`);
  /** @param {string} name @param {import('./browsers/surface.mjs').Surface} page */
  async function picture(name, page, /** @type {'print' | undefined} */ media = undefined) {
    for (const theme of /** @type {const} */ (['dark', 'light'])) {
      await page.theme(theme, media);
      writeFileSync(join(folder, `${name}-${theme}.png`), await page.screenshot());
    }
  }
  /** @param {import('./browsers/surface.mjs').Surface} page @param {string} button */
  async function takeFile(page, button) {
    const { name, bytes } = await browser.download(() => page.click('button', button));
    if (bytes.length === 0) throw new Error(`${name} is empty.`);
    writeFileSync(join(folder, name), bytes);
    did(`pressed “${button}”: ${name}, ${bytes.length} bytes`);
  }

  try {
    const welcome = await browser.tabAt('/src/welcome/');
    await welcome.see('button', words.welcome.agree);
    await picture('welcome', welcome);
    await agree();
    did('read the welcome page and agreed');

    const report = await browser.open(pages.spread);
    await report.reads('Metastatic carcinoma');
    did(`opened a pathology report in the portal: a breast cancer that has spread (${pages.spread})`);

    const before = await turnOn(report, host);
    await before.reads(words.page.state.current);
    did('clicked the toolbar button and turned the portal on');
    await seesBadge(report, '•');
    did('saw the mark on the toolbar button');
    await picture('portal', report);

    const popup = await browser.toolbar(report);
    await popup.reads('Metastatic carcinoma');
    await picture('popup', popup);
    did('opened the popup: it quotes the page’s own words');
    await popup.click('button', words.popup.openSidebar);
    const sidebar = await browser.sidebar();
    await sidebar.reads(words.page.state.current);
    await picture('sidebar-tips', sidebar);
    did('opened the sidebar: tips for the page on screen');

    await keep(sidebar);
    did('kept a list of records to ask for');
    const ticked = await tick(sidebar, 2);
    did(`ticked “${ticked.join('” and “')}”`);
    await sidebar.fill(words.case.note, note);
    did('wrote a note');
    await sidebar.evaluate('scrollTo(0, 0)');
    await picture('sidebar', sidebar);

    await sidebar.click('button', words.sidebar.openWorkspace);
    const workspace = await browser.tabAt('/src/workspace/');
    await workspace.activate();
    await workspace.see('heading', words.list.title);
    await workspace
      .see('textbox', words.case.note)
      .then((field) => field.call('return this.value'))
      .then((kept) => {
        if (kept !== note) throw new Error(`The workspace shows the note “${kept}”, not “${note}”.`);
      });
    const day = await workspace.see('Date', words.case.visit);
    // How a day is typed differs by locale; what the field then says does not.
    await day.call(`
      this.value = ${JSON.stringify(inThreeWeeks())};
      for (const event of ['input', 'change']) this.dispatchEvent(new Event(event, { bubbles: true }));`);
    did('set the day of the visit');
    await picture('workspace', workspace);
    did('opened the workspace: the note is there');

    await ask(workspace, words);
    did(`chose ${questions.length} questions to ask`);

    await workspace.click('button', words.workspace.sections.letters);
    await workspace.see('heading', letters.title);
    await workspace.choose(words.workspace.settings.country, words.workspace.settings.countries.US);
    await workspace.reads(letters.law.replace('{place}', words.workspace.settings.countries.US));
    did('chose the country, so that the letters name its law');
    await picture('letters', workspace);
    await workspace.click('button', new RegExp(`^${letters.open}\\s*: To the records department`));
    await workspace.fill('Name as on the chart', 'A. Sample');
    await workspace.reads('Patient: A. Sample');
    await workspace.fill('Name of the hospital or clinic', 'Mercy Hospital');
    await workspace.evaluate('scrollTo(0, 0)');
    await picture('letter', workspace);
    did('opened a letter to the records department and filled in a name and the hospital');
    await takeFile(workspace, letters.save);
    await workspace.click('button', letters.send);
    await workspace.see('heading', letters.steps);
    await workspace.click('button', /^Mark \d+ records as asked for$/);
    await workspace.reads(letters.asked);
    await picture('letter-sent', workspace);
    did('noted the day it went out: what to do when, and the list knows');

    const steps = { workspace, words, folder, did, picture, takeFile };
    await receive(workspace, words);
    did('ticked the records that came: they are in hand');
    await tellStory({ ...steps, timeline });
    await takeAlong({ ...steps, packet });
    process.stdout.write('\nEvery step was seen. Pictures and files are in demo-output/.\n');
  } finally {
    await browser.close();
    await portals.close();
  }
}
