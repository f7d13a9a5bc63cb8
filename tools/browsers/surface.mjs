/** One page of a browser as a person meets it: things with a role and a name, clicked and typed into for real. */

/**
 * @typedef {string | RegExp} Name the accessible name, whole
 * @typedef {{
 *   click: () => Promise<void>,
 *   call: (body: string) => Promise<any>,
 * }} Thing `call` runs a function body with `this` as the element
 * @typedef {{
 *   find: (role: string, name?: Name) => Promise<Thing[]>,
 *   evaluate: (expression: string) => Promise<any>,
 *   type: (text: string) => Promise<void>,
 *   press: (key: string) => Promise<void>,
 *   chooseFile: (selector: string, path: string) => Promise<void>,
 *   drag: (from: string, to: string) => Promise<void>,
 *   goto: (url: string) => Promise<void>,
 *   activate: () => Promise<void>,
 *   screenshot: () => Promise<Buffer>,
 *   theme: (scheme: 'light' | 'dark', media?: 'print') => Promise<void>,
 *   close: () => Promise<void>,
 * }} Primitives what each browser does in its own way
 * @typedef {ReturnType<typeof surface>} Surface
 */

/** How long a thing may take to appear, in milliseconds. */
const PATIENCE = 20_000;

/** @param {number} ms */
export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Tries until there is an answer other than false, null or undefined.
 * @template T
 * @param {string} what for the message when patience ends
 * @param {() => Promise<T | false | null | undefined> | T | false | null | undefined} attempt
 * @param {number} [patience] in milliseconds
 * @returns {Promise<T>}
 */
export async function until(what, attempt, patience = PATIENCE) {
  const end = performance.now() + patience;
  /** @type {unknown} */
  let last;
  for (;;) {
    try {
      const result = await attempt();
      if (result !== false && result !== null && result !== undefined) return result;
    } catch (error) {
      last = error;
    }
    if (performance.now() > end) {
      throw new Error(
        `Waited ${patience / 1000} s for ${what}${last instanceof Error ? ` (${last.message})` : ''}.`,
      );
    }
    await pause(50);
  }
}

/**
 * @param {Primitives} primitives
 * @param {Record<string, any>} ids what the browser's module needs to know it by
 */
export function surface(primitives, ids = {}) {
  const { find, evaluate, type } = primitives;
  const text = () => evaluate('document.body.innerText');

  /** @param {string} role @param {Name} [name] @param {number} [patience] */
  async function see(role, name, patience) {
    try {
      return await until(`${role} “${name ?? ''}”`, async () => (await find(role, name))[0], patience);
    } catch (error) {
      const shown = await text().catch(() => '(gone)');
      throw new Error(
        `${error instanceof Error ? error.message : error} The page says: ${String(shown).slice(0, 2000)}`,
      );
    }
  }

  /** As a hand waits for what is still being drawn. @param {string} role @param {Name} name */
  async function still(role, name) {
    const thing = await see(role, name);
    let place = '';
    await until(`${role} “${name}” to be enabled and to hold still`, async () => {
      const before = place;
      place = await thing.call('return this.disabled ? "" : JSON.stringify(this.getBoundingClientRect())');
      return place !== '' && place === before;
    });
    return thing;
  }

  return {
    ...primitives,
    ids,
    see,
    text,
    /** @param {string} role @param {Name} [name] */
    async has(role, name) {
      return (await find(role, name)).length > 0;
    },
    /** @param {string} role @param {Name} [name] */
    gone: (role, name) => until(`no ${role} “${name}”`, async () => (await find(role, name)).length === 0),
    /** @param {string} role @param {Name} name */
    async click(role, name) {
      await (await still(role, name)).click();
    },
    /** Clicks into a field, takes out what it holds and types. @param {Name} name @param {string} words @param {string} [role] */
    async fill(name, words, role = 'textbox') {
      const field = await still(role, name);
      await field.click();
      await field.call('this.select?.()');
      await type(words);
    },
    /** Chooses by the words of an option. @param {Name} name @param {string} option */
    async choose(name, option) {
      const field = await see('combobox', name);
      await field.call(`
        const option = [...this.options].find((one) => one.text.trim() === ${JSON.stringify(option)});
        this.value = option.value;
        this.dispatchEvent(new Event('input', { bubbles: true }));
        this.dispatchEvent(new Event('change', { bubbles: true }));`);
    },
    /** Waits for words on the page. @param {string | RegExp} words @param {number} [patience] */
    async reads(words, patience) {
      let shown = '';
      return until(
        `the words “${words}”`,
        async () => {
          shown = await text();
          return typeof words === 'string' ? shown.includes(words) : words.test(shown);
        },
        patience,
      ).catch((error) => {
        throw new Error(`${error.message} The page says: ${shown.slice(0, 2000)}`);
      });
    },
  };
}
