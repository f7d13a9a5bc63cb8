/** One list with thousands of records: how long a person waits until it stands open, is filtered, and is taken along in each format. */
import { pause, until } from '../../tools/browsers/surface.mjs';
import { stand, withList } from './stand.mjs';

/** What nobody should wait longer for, in milliseconds. */
const PATIENCE = 1000;

/** Puts `count` records of one's own beside the first of the list. @param {number} count */
const filling = (count) => `(async () => {
  const [key, first] = Object.entries(await chrome.storage.local.get(null)).find(([key]) => key.startsWith('item/'));
  const states = ['to-ask', 'asked', 'received', 'sent'];
  const records = Array.from({ length: ${count} }, (_, at) => ({
    ...first,
    value: { ...first.value, id: 'own:' + at, label: 'Record ' + at, holder: 'Office ' + (at % 20), state: states[at % 4] },
  }));
  const beside = key.slice(0, key.lastIndexOf('/') + 1);
  await chrome.storage.local.set(Object.fromEntries(records.map((record) => [beside + record.value.id, record])));
})()`;

/** True once records stand on the screen. */
const standing = `document.querySelector('input[id^="tick-own"]') !== null`;

/**
 * @param {import('./stand.mjs').BrowserName} name
 * @param {import('./stand.mjs').Amount} amount `count`: records
 * @returns {Promise<import('./stand.mjs').Row>}
 */
export const large = (name, { count }) =>
  stand(name, async (all) => {
    const { browser, me, words } = all;
    await me.agree();
    const page = await withList(all);
    await page.evaluate(filling(count));
    await until('the records', () => page.evaluate(standing));
    // What looks at so great a change has seen it.
    await pause(5000);
    /** @type {Record<string, number>} */
    const ms = {};
    // As the page itself tells it, from its call to its first records: a driver's own pauses are nobody's wait.
    const opened = await browser.open('/src/workspace/index.html', { newWindow: true });
    await opened.evaluate('void ((globalThis.old = true), location.reload())');
    await until('a new page', () => opened.evaluate(`!globalThis.old && document.body !== null`));
    ms.open = await opened.evaluate(`new Promise((resolve) => {
      const look = () => (${standing} ? resolve(performance.now()) : setTimeout(look));
      look();
    })`);
    const filter = await opened.see('combobox', words.list.filter);
    ms.filter = await filter.call(`return new Promise((resolve) => {
      const begun = performance.now();
      const before = document.querySelector('input[id^="tick-own"]').id;
      this.value = 'asked';
      this.dispatchEvent(new Event('change', { bubbles: true }));
      const isOther = () => ![null, before].includes(document.querySelector('input[id^="tick-own"]')?.id ?? null);
      const look = () => (isOther() ? resolve(performance.now() - begun) : setTimeout(look));
      look();
    })`);
    await opened.activate();
    await opened.click('button', words.workspace.sections.export);
    await opened.see('heading', words.workspace.export.title);
    await opened.evaluate(`document.querySelector('main details summary').click()`);
    const { formats, otherFormats, downloadAs } = words.workspace.export;
    const buttons = [
      ...Object.entries({ ...formats, ...otherFormats }).map(([id, { name }]) => [
        id,
        downloadAs.replace('{name}', name),
      ]),
      ['backup', words.workspace.backup.make],
    ];
    for (const [format = '', button = ''] of buttons) {
      await opened.see('button', button);
      const begun = performance.now();
      await browser.download(() => opened.click('button', button));
      ms[format] = performance.now() - begun;
    }
    const rounded = Object.fromEntries(Object.entries(ms).map(([what, each]) => [what, Math.round(each)]));
    const wrong = Object.entries(rounded).filter(([, each]) => each >= PATIENCE);
    return { runs: count, ms: rounded, wrong: wrong.map(([what, each]) => `${what} took ${each} ms`) };
  });
