/** Two windows and the sidebar edit one case at once: every edit of each must be kept. */
import { until } from '../../tools/browsers/surface.mjs';
import { pages } from '../../tools/portal/demo.mjs';
import { chance } from './chance.mjs';
import { host, stand, withList } from './stand.mjs';

/** How many rounds pass between two looks at what was typed. */
const BATCH = 20;

/** A window that another one hides has its timers slowed down to a second: here it goes on, so that more happens at once. */
const awake = {
  args: [
    '--disable-background-timer-throttling',
    '--disable-renderer-backgrounding',
    '--disable-backgrounding-occluded-windows',
  ],
  preferences: { 'dom.min_background_timeout_value': 4, 'dom.timeout.enable_budget_timer_throttling': false },
};

/**
 * @typedef {object} Plan one window's edits, which no other window makes
 * @property {{ id: string, key: string }} question what is ticked and answered, and the key of its case
 * @property {{ id: string, key: string }} item the record that is ticked, and its key
 * @property {string} who
 * @property {readonly { round: number, waits: readonly number[] }[]} rounds `waits`: in milliseconds, before each edit
 */

/**
 * One window's rounds, at its own pace: it ticks its question and its record and types into its answer, each after its own wait.
 * Before each round what it ticked in the one before must still be kept. Gives what was lost.
 * @param {Plan} plan
 */
const editing = (plan) => `(async ({ question, item, who, rounds }) => {
  // No timer: a window that another one hides is given those a second late.
  const turn = () => new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(null);
  });
  const wait = async (ms) => {
    for (const end = performance.now() + ms; performance.now() < end; ) await turn();
  };
  // Asked anew at each change of the store: to ask without end would hold up what is asked about.
  const until = (holds) =>
    new Promise((resolve) => {
      const end = (held) => {
        chrome.storage.local.onChanged.removeListener(look);
        clearTimeout(patience);
        resolve(held);
      };
      const look = () => holds().then((held) => held && end(true));
      const patience = setTimeout(end, 10_000, false);
      chrome.storage.local.onChanged.addListener(look);
      look();
    });
  // As a person would: what the box shows now is what is changed.
  const set = async (box, on) => {
    for (const end = performance.now() + 5000; box.checked === on && performance.now() < end; ) await wait(4);
    box.click();
  };
  const kept = async (on) => {
    const found = await chrome.storage.local.get([question.key, item.key]);
    return (
      found[question.key].value.questions.find(({ id }) => id === question.id).done === on &&
      (found[item.key].value.state === 'received') === on
    );
  };
  const lost = [];
  for (const { round, waits } of rounds) {
    const on = round % 2 === 1;
    if (!(await kept(!on))) lost.push('a tick of round ' + (round - 1));
    await wait(waits[0]);
    await set(document.getElementById('asked-' + question.id), on);
    await wait(waits[1]);
    await set(document.getElementById('tick-' + item.id.replace(/\\W/g, '-')), on);
    await wait(waits[2]);
    const field = document.querySelector('[name="answer-' + question.id + '"]');
    field.value = who + ' in round ' + round;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    if (!(await until(() => kept(on)))) lost.push('a tick of round ' + round);
  }
  return lost;
})(${JSON.stringify(plan)})`;

/**
 * @param {import('./stand.mjs').BrowserName} name
 * @param {import('./stand.mjs').Amount} amount `count`: interleavings
 * @returns {Promise<import('./stand.mjs').Row>}
 */
export const windows = (name, { count, seed }) =>
  stand(
    name,
    async (all) => {
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

      /** @returns {Promise<{ questions: { id: string, key: string, answer: string }[], items: { id: string, key: string }[] }>} */
      const kept = () =>
        one.evaluate(`chrome.storage.local.get(null).then((all) => ({
        questions: Object.entries(all).filter(([key]) => key.startsWith('case/'))
          .flatMap(([key, { value }]) => value.questions.map((question) => ({ ...question, key }))),
        items: Object.entries(all).filter(([key]) => key.startsWith('item/'))
          .map(([key, { value: { id } }]) => ({ id, key })),
      }))`);
      const { questions, items } = await kept();
      const answers = async () => {
        const now = await kept();
        return surfaces.map((_, who) => now.questions.find(({ id }) => id === questions[who]?.id)?.answer);
      };

      /** @type {string[]} */
      const wrong = [];
      for (let from = 1; from <= count; from += BATCH) {
        const last = Math.min(from + BATCH - 1, count);
        const rounds = Array.from({ length: last - from + 1 }, (_, index) => from + index);
        const lost = await Promise.all(
          surfaces.map((page, who) => {
            const [question, item] = [questions[who], items[who]];
            if (!question || !item) throw new Error('The list has too little in it for three windows.');
            return page.evaluate(
              editing({
                ...{ question, item, who: String(who) },
                rounds: rounds.map((round) => ({
                  round,
                  waits: [random() * 12, random() * 6, random() * 6],
                })),
              }),
            );
          }),
        );
        wrong.push(...lost.flat().map((what) => `${what}, seed ${seed}`));
        // A window that another one hides is given its turn late by the browser; what counts is that nothing is lost.
        await until(
          'the words of all three',
          async () => (await answers()).every((answer, who) => answer === `${who} in round ${last}`),
          5000,
        ).catch(async () =>
          wrong.push(`round ${last}, seed ${seed}: the words are ${JSON.stringify(await answers())}`),
        );
      }
      return { runs: count, edits: count * 9, wrong };
    },
    awake,
  );
