/** A page with the content script in it, and a stand-in for the extension that hears its marks. */
import { bundleCore, openCore } from '../../tools/core-in-page/open.mjs';

const entry = 'tests/content/entry.ts';

/** Notes each message and answers as the background would; counts what listens. */
const stand = `
  globalThis.heard = [];
  globalThis.answers = { mark: true, ancestors: true };
  globalThis.listening = 0;
  globalThis.observing = 0;
  globalThis.secondLookOnce = location.search.includes('once') ? true : undefined;
  globalThis.chrome = { runtime: {
    id: 'second-look',
    sendMessage(message) {
      heard.push({ ...message, at: performance.now() });
      if (message.type === 'reader') globalThis.bring?.();
      return Promise.resolve(answers[message.type]);
    },
  } };
  const add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    if (options?.signal) {
      globalThis.listening += 1;
      options.signal.addEventListener('abort', () => { globalThis.listening -= 1; });
    }
    return add.call(this, type, listener, options);
  };
  const Observer = globalThis.MutationObserver;
  globalThis.MutationObserver = class extends Observer {
    #isOn = false;
    observe(root, options) {
      // Others (the driver of this test) observe too; ours alone names attributes.
      if (!this.#isOn && options.attributeFilter) { this.#isOn = true; globalThis.observing += 1; }
      super.observe(root, options);
    }
    disconnect() { if (this.#isOn) { this.#isOn = false; globalThis.observing -= 1; } super.disconnect(); }
  };
`;

/** Opens headless Chromium for tests of the content script. */
export async function openWatched() {
  const core = await openCore({ entry });
  const script = await bundleCore(entry);
  const { page } = core;
  await page.addInitScript(stand);
  return {
    page,
    /**
     * Shows a page and starts the content script in it.
     * @param {string} url with `once` in its search: as "check once" does
     * @param {string} html
     * @param {Record<string, string>} [others] documents of its frames, by URL
     */
    show: (url, html, others) => core.show(url, html, others),
    /** Puts a newer copy of the script in the page. */
    again: () => page.evaluate(script),
    /** @returns {Promise<string[]>} the marks sent, in order */
    marks: () => page.evaluate("heard.filter((one) => one.type === 'mark').map((one) => one.mark)"),
    /**
     * Waits until the last mark sent is this one.
     * @param {'tips' | 'quiet' | 'unread'} mark
     */
    marked: (mark) =>
      page.waitForFunction(`heard.filter((one) => one.type === 'mark').at(-1)?.mark === '${mark}'`, null, {
        timeout: 8000,
        polling: 50,
      }),
    /** @returns {Promise<{ listening: number, observing: number }>} */
    left: () => page.evaluate('({ listening, observing })'),
    close: () => core.close(),
  };
}
