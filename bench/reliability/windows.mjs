/** Two windows and the sidebar edit one case at once: every edit of each must be kept. */
import { until } from '../../tools/browsers/surface.mjs';
import { pages } from '../../tools/portal/demo.mjs';
import { chance } from './chance.mjs';
import { host, stand, withList } from './stand.mjs';

/** How many rounds each window goes through by itself, before one looks at what was typed. */
const BATCH = 10;

/** How long a screen or the store may take to show an edit, in milliseconds: what is lost never comes. */
const PATIENCE = 20_000;

/**
 * One window's edits, round by round, each after its own wait: ticks its question and its record and sees both kept, types into
 * its answer. Gives the rounds in which a tick was lost.
 * @param {{
 *   keys: { case: string, item: string }, question: string, item: string,
 *   rounds: readonly { round: number, on: boolean, text: string, waits: readonly number[] }[],
 * }} edit
 */
const editing = ({ keys, question, item, rounds }) => `(async () => {
  const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  // At every change of the store; asked without a pause, the store would have no time for anybody's writes.
  const waiting = new Set();
  const change = () => {
    for (const resolve of waiting) resolve();
    waiting.clear();
  };
  chrome.storage.onChanged.addListener(change);
  const changed = () => new Promise((resolve) => (waiting.add(resolve), setTimeout(resolve, 50)));
  const comes = async (holds, next) => {
    for (const end = performance.now() + ${PATIENCE}; performance.now() < end; await next()) if (await holds()) return true;
    return false;
  };
  const soon = () => wait(4);
  // As a person would: what the box shows now is what is changed.
  const set = async (id, on) => {
    await comes(() => document.getElementById(id).checked !== on, soon);
    document.getElementById(id).click();
  };
  const isKept = async (on) => {
    const all = await chrome.storage.local.get(${JSON.stringify([keys.case, keys.item])});
    const asked = all[${JSON.stringify(keys.case)}].value.questions.find(({ id }) => id === ${JSON.stringify(question)});
    return asked.done === on && (all[${JSON.stringify(keys.item)}].value.state === 'received') === on;
  };
  const lost = [];
  for (const { round, on, text, waits } of ${JSON.stringify(rounds)}) {
    await wait(waits[0]);
    await set('asked-${question}', on);
    await wait(waits[1]);
    await set('tick-${item.replace(/\W/g, '-')}', on);
    await wait(waits[2]);
    const field = document.querySelector('[name="answer-${question}"]');
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    if (!(await comes(() => isKept(on), changed))) lost.push(round);
  }
  chrome.storage.onChanged.removeListener(change);
  return lost;
})()`;

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

      /** @returns {Promise<Record<string, any>>} */
      const kept = () => one.evaluate('chrome.storage.local.get(null)');
      const begun = Object.entries(await kept());
      const [caseKey = '', theCase] = begun.find(([key]) => key.startsWith('case/')) ?? [];
      const items = begun.filter(([key]) => key.startsWith('item/'));
      const own = surfaces.map((page, who) => {
        const [itemKey = '', item] = items[who] ?? [];
        const keys = { case: caseKey, item: itemKey };
        return { page, keys, question: theCase.value.questions[who].id, item: item.value.id };
      });
      const textOf = (/** @type {number} */ who, /** @type {number} */ round) => `${who} in round ${round}`;
      /** @type {string[]} */
      const wrong = [];
      for (let first = 1; first <= count; first += BATCH) {
        const last = Math.min(first + BATCH - 1, count);
        const lost = await Promise.all(
          own.map(({ page, ...mine }, who) => {
            const rounds = Array.from({ length: last - first + 1 }, (_, at) => ({
              ...{ round: first + at, on: (first + at) % 2 === 1, text: textOf(who, first + at) },
              waits: [random() * 12, random() * 6, random() * 6],
            }));
            return page.evaluate(editing({ ...mine, rounds }));
          }),
        );
        for (const [who, rounds] of lost.entries())
          for (const round of rounds) wrong.push(`a tick of window ${who}, round ${round}, seed ${seed}`);
        // What is typed is saved a little later; what counts is that nothing is lost.
        const answers = async () => {
          const { questions } = (await kept())[caseKey].value;
          return own.map(
            ({ question }) => questions.find((/** @type {any} */ each) => each.id === question).answer,
          );
        };
        await until(
          'the words of all three',
          async () => (await answers()).every((answer, who) => answer === textOf(who, last)),
          PATIENCE,
        ).catch(async () =>
          wrong.push(`round ${last}, seed ${seed}: the words are ${JSON.stringify(await answers())}`),
        );
      }
      return { runs: count, edits: count * 9, wrong };
    },
    { sideBySide: true },
  );
