/** Two windows and the sidebar edit one case at once: every edit of each must be kept. */
import { until } from '../../tools/browsers/surface.mjs';
import { pages } from '../../tools/portal/demo.mjs';
import { chance } from './chance.mjs';
import { host, stand, withList } from './stand.mjs';

/** How many rounds pass between two looks at what was typed. */
const BATCH = 20;

/** What is lost never comes; what a busy machine delays may take so long, in milliseconds. */
const PATIENCE = 20_000;

/**
 * One window's edits of a round, each after its own wait: ticks its question and its record, types into its answer.
 * @param {{ question: string, item: string, on: boolean, text: string, waits: readonly number[] }} edit
 */
const editing = ({ question, item, on, text, waits }) => `(async () => {
  // No timer: a window that another one hides is given those a second late.
  const turn = () => new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(null);
  });
  const wait = async (ms) => {
    for (const end = performance.now() + ms; performance.now() < end; ) await turn();
  };
  // As a person would: what the box shows now is what is changed.
  const set = async (box) => {
    for (const end = performance.now() + 5000; box.checked === ${on} && performance.now() < end; ) await turn();
    box.click();
  };
  await wait(${waits[0]});
  await set(document.getElementById('asked-${question}'));
  await wait(${waits[1]});
  await set(document.getElementById('tick-${item.replace(/\W/g, '-')}'));
  await wait(${waits[2]});
  const field = document.querySelector('[name="answer-${question}"]');
  field.value = ${JSON.stringify(text)};
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return true;
})()`;

/**
 * @param {import('./stand.mjs').BrowserName} name
 * @param {import('./stand.mjs').Amount} amount `count`: interleavings
 * @returns {Promise<import('./stand.mjs').Row>}
 */
export const windows = (name, { count, seed }) =>
  stand(name, async (all) => {
    const { browser, me, words } = all;
    const random = chance(seed);
    await me.agree();
    const one = await withList(all);
    for (const text of ['First?', 'Second?', 'Third?']) {
      await one.fill(words.case.addQuestion, text);
      await one.click('button', words.case.addQuestionButton);
      await one.see('checkbox', `${words.case.asked}: ${text}`);
    }
    const two = await browser.open('/src/workspace/index.html', { newWindow: true });
    await two.see('heading', words.list.title);
    const report = await browser.open(pages.report, { newWindow: true });
    await me.turnOn(report, host);
    const three = await me.openSidebar(report);
    await three.click('button', words.sidebar.list);
    await three.see('heading', words.list.title);
    const surfaces = [one, two, three];

    /** @returns {Promise<{ questions: { id: string, done: boolean, answer: string }[], items: { id: string, state: string }[] }>} */
    const kept = () =>
      one.evaluate(`chrome.storage.local.get(null).then((all) => ({
        questions: Object.entries(all).find(([key]) => key.startsWith('case/'))[1].value.questions,
        items: Object.entries(all).filter(([key]) => key.startsWith('item/')).map(([, { value }]) => value),
      }))`);
    const begun = await kept();
    const questions = begun.questions.map(({ id }) => id);
    const items = begun.items.slice(0, 3).map(({ id }) => id);
    /** @type {string[]} */
    const wrong = [];
    for (let round = 1; round <= count; round += 1) {
      const on = round % 2 === 1;
      const text = (/** @type {number} */ who) => `${who} in round ${round}`;
      await Promise.all(
        surfaces.map((page, who) =>
          page.evaluate(
            editing({
              ...{ question: questions[who] ?? '', item: items[who] ?? '', on, text: text(who) },
              waits: [random() * 12, random() * 6, random() * 6],
            }),
          ),
        ),
      );
      const holds = async () => {
        const now = await kept();
        return surfaces.every((_, who) => {
          const question = now.questions.find(({ id }) => id === questions[who]);
          const item = now.items.find(({ id }) => id === items[who]);
          return question?.done === on && (item?.state === 'received') === on;
        });
      };
      await until('the ticks of all three', holds, PATIENCE).catch(() =>
        wrong.push(`a tick, round ${round}, seed ${seed}`),
      );
      if (round % BATCH > 0 && round < count) continue;
      // A window that another one hides is given its turn late by the browser; what counts is that nothing is lost.
      const answers = async () => {
        const now = await kept();
        return surfaces.map((_, who) => now.questions.find(({ id }) => id === questions[who])?.answer);
      };
      await until(
        'the words of all three',
        async () => (await answers()).every((answer, who) => answer === text(who)),
        PATIENCE,
      ).catch(async () =>
        wrong.push(`round ${round}, seed ${seed}: the words are ${JSON.stringify(await answers())}`),
      );
    }
    return { runs: count, edits: count * 9, wrong };
  });
