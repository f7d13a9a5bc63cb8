/** Two windows and the sidebar edit one case at once: every edit of each must be kept. */
import { until } from '../../tools/browsers/surface.mjs';
import { pages } from '../../tools/portal/demo.mjs';
import { chance } from './chance.mjs';
import { host, stand, withList } from './stand.mjs';

/** How many rounds each window goes through by itself, before one looks at what was typed. */
const BATCH = 10;

/** How long a screen or the store may take to show an edit, in milliseconds: what is lost never comes. */
const PATIENCE = 20_000;

/** What a person changes on the list: the tick of a question, that of a record, an answer. */
const kinds = /** @type {const} */ (['question', 'record', 'answer']);

/**
 * @typedef {object} Edit one window's in one round
 * @property {number} round
 * @property {typeof kinds[number]} kind
 * @property {boolean} on a tick's new state
 * @property {string} text an answer's new words
 * @property {number} wait milliseconds before it
 */

/**
 * One window's edits, each after its own wait: ticks its question or its record and sees it kept, or types into its answer.
 * Gives the rounds in which a tick was lost.
 * @param {{ keys: { case: string, item: string }, question: string, item: string, edits: readonly Edit[] }} own
 */
const editing = ({ keys, question, item, edits }) => `(async () => {
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
  const kept = async (key) => (await chrome.storage.local.get(key))[key].value;
  const ticks = {
    question: {
      box: 'asked-${question}',
      isKept: async (on) =>
        (await kept(${JSON.stringify(keys.case)})).questions.find(({ id }) => id === ${JSON.stringify(question)}).done === on,
    },
    record: {
      box: 'tick-${item.replace(/\W/g, '-')}',
      isKept: async (on) => ((await kept(${JSON.stringify(keys.item)})).state === 'received') === on,
    },
  };
  const lost = [];
  for (const { round, kind, on, text, wait: before } of ${JSON.stringify(edits)}) {
    await wait(before);
    if (kind === 'answer') {
      const field = document.querySelector('[name="answer-${question}"]');
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      continue;
    }
    const { box, isKept } = ticks[kind];
    // As a person would: what the box shows now is what is changed.
    await comes(() => document.getElementById(box).checked !== on, () => wait(4));
    document.getElementById(box).click();
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
      const stands = own.map(() => ({ question: false, record: false, answer: '' }));
      /** The next edit of a window, by chance. @returns {Edit} */
      const next = (/** @type {number} */ who, /** @type {number} */ round) => {
        const kind = kinds[Math.floor(random() * kinds.length)] ?? 'answer';
        const mine = stands[who];
        const edit = { round, kind, on: false, text: '', wait: random() * 12 };
        if (!mine) return edit;
        if (kind === 'answer') edit.text = mine.answer = `${who} in round ${round}`;
        else edit.on = mine[kind] = !mine[kind];
        return edit;
      };
      /** @type {string[]} */
      const wrong = [];
      for (let first = 1; first <= count; first += BATCH) {
        const last = Math.min(first + BATCH - 1, count);
        const lost = await Promise.all(
          own.map(({ page, ...mine }, who) => {
            const edits = Array.from({ length: last - first + 1 }, (_, at) => next(who, first + at));
            return page.evaluate(editing({ ...mine, edits }));
          }),
        );
        for (const [who, rounds] of lost.entries())
          for (const round of rounds) wrong.push(`a tick of window ${who}, round ${round}, seed ${seed}`);
        // What is typed is saved a little later; what counts is that nothing is lost, nor undone by what another window kept.
        const now = async () => {
          const all = await kept();
          return own.map(({ keys, question }) => {
            const { done, answer } = all[caseKey].value.questions.find(
              (/** @type {any} */ each) => each.id === question,
            );
            return { question: done, record: all[keys.item].value.state === 'received', answer };
          });
        };
        await until(
          'what all three changed',
          async () => JSON.stringify(await now()) === JSON.stringify(stands),
          PATIENCE,
        ).catch(async () =>
          wrong.push(
            `round ${last}, seed ${seed}: ${JSON.stringify(await now())}, not ${JSON.stringify(stands)}`,
          ),
        );
      }
      return { runs: count, edits: count * 3, wrong };
    },
    { sideBySide: true },
  );
