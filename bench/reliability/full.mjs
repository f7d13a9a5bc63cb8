/** A disk that is full, or fails, at any write: a clear sentence, and what was kept before is kept still. */
import { until } from '../../tools/browsers/surface.mjs';
import { chance } from './chance.mjs';
import { keptIn, stand, withList } from './stand.mjs';

/** As the browsers say it. */
const refusals = {
  'storage-full': 'QuotaExceededError: storage.local API call exceeded its quota limitations.',
  'not-saved': 'An unexpected error occurred',
};

/** @param {string} words */
const failing = (words) => `void (() => {
  chrome.storage.local.set = () => { throw new Error(${JSON.stringify(words)}); };
})()`;
/** What a person might do just then, by what it presses. */
const doings = [
  `document.querySelector('input.tick[id^=tick-]').click()`,
  `document.querySelector('input.tick[id^=asked-]').click()`,
  `((field) => { field.value += 'x'; field.dispatchEvent(new Event('input', { bubbles: true })); })(document.querySelector('[name=case-note]'))`,
  `((field) => { field.value += 'x'; field.dispatchEvent(new Event('input', { bubbles: true })); })(document.querySelector('[name^=answer-]'))`,
  `[...document.querySelectorAll('.item .row.flush button')].at(-1).click()`,
  `document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, cancelable: true }))`,
];

/**
 * @param {import('./stand.mjs').BrowserName} name
 * @param {import('./stand.mjs').Amount} amount `count`: refused writes
 * @returns {Promise<import('./stand.mjs').Row>}
 */
export const full = (name, { count, seed }) =>
  stand(name, async (all) => {
    const { me, words } = all;
    const random = chance(seed);
    await me.agree();
    const page = await withList(all);
    await page.fill(words.case.addQuestion, 'Why now?');
    await page.click('button', words.case.addQuestionButton);
    await page.see('checkbox', `${words.case.asked}: Why now?`);
    await page.fill(words.case.note, 'kept');
    await until('the note on the disk', async () => (await keptIn(page)).includes('"note":"kept"'));
    const before = await keptIn(page);
    /** @type {string[]} */
    const wrong = [];
    for (let run = 0; run < count; run += 1) {
      // The two take turns, so that the sentence on the screen is this run's and not the one before's.
      const why = run % 2 === 0 ? 'storage-full' : 'not-saved';
      const doing = doings[Math.floor(random() * doings.length)] ?? '';
      await page.evaluate(failing(refusals[why]));
      await page.evaluate(`void ${doing}`);
      const { says } = words.errors[why];
      await until(
        'the sentence',
        () => page.evaluate(`document.querySelector('.told').textContent.includes(${JSON.stringify(says)})`),
        3000,
      ).catch(() => wrong.push(`run ${run}, seed ${seed}: nothing was said of “${doing}”`));
      if ((await keptIn(page)) !== before)
        wrong.push(`run ${run}, seed ${seed}: “${doing}” changed the store`);
    }
    return { runs: count, wrong };
  });
