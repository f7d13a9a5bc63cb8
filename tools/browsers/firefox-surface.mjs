/** A page of Firefox, a popup or the sidebar as much as a tab, driven over WebDriver BiDi. */
import { plain } from './bidi.mjs';
import { surface, until } from './surface.mjs';

/** @type {Record<string, string>} */
const keys = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
  Shift: '\uE008',
};

/** The elements that have a role; BiDi's own locator by role takes seconds on a long list. @type {Record<string, string>} */
const selectors = {
  button: 'button, [role=button], input[type=submit]',
  checkbox: 'input[type=checkbox]',
  radio: 'input[type=radio]',
  textbox: 'textarea, input:not([type]), input[type=text], input[type=password]',
  searchbox: 'input[type=search]',
  heading: 'h1, h2, h3, h4',
  link: 'a[href]',
  combobox: 'select',
};

/** Those on screen whose name is the one wanted, or fits it. */
const named = `function (selector, wanted, pattern) {
  const words = (node) =>
    node.nodeType === Node.TEXT_NODE ? node.data
      : node.ariaHidden === 'true' ? ''
      : [...node.childNodes].map(words).join('');
  const nameOf = (one) => {
    const labels = one.getAttribute('aria-labelledby')?.split(/\\s+/).map((id) => document.getElementById(id))
      ?? [...(one.labels ?? [])];
    const said = one.ariaLabel ?? (labels.length > 0 ? labels.map(words).join(' ') : words(one));
    return said.replace(/\\s+/g, ' ').trim();
  };
  const fits = (name) => pattern ? new RegExp(wanted).test(name) : wanted === null || name === wanted;
  return [...document.querySelectorAll(selector)].filter((one) =>
    one.checkVisibility({ visibilityProperty: true }) && !one.closest('[inert], [aria-hidden=true]') && fits(nameOf(one)));
}`;

/**
 * @param {import('./wire.mjs').Wire} bidi
 * @param {string} context
 */
export function firefoxSurface(bidi, context) {
  /** @param {any} answer */
  function value({ result, exceptionDetails }) {
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return plain(result);
  }

  /** @param {string} expression */
  async function evaluate(expression) {
    // As JSON: BiDi would give its own kind of value, some of it cut off.
    const json = await bidi.send('script.evaluate', {
      expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
      target: { context },
      awaitPromise: true,
    });
    return JSON.parse(value(json));
  }

  /** @param {string} declaration @param {object} node */
  async function callOn(declaration, node) {
    return value(
      await bidi.send('script.callFunction', {
        functionDeclaration: declaration,
        target: { context },
        arguments: [node],
        this: node,
        awaitPromise: true,
      }),
    );
  }

  /** @param {object[]} actions @param {string} type */
  const perform = (actions, type) =>
    bidi.send('input.performActions', { context, actions: [{ type, id: type, actions }] });

  /** @param {any} node */
  const thing = (node) => ({
    async click() {
      // A press lands where the compositor has the page, which learns of the scrolling with a frame. A hidden tab draws none.
      await callOn(
        `async function () {
          this.scrollIntoView({ block: 'center', behavior: 'instant' });
          for (const _ of [1, 2])
            await new Promise((drawn) => {
              requestAnimationFrame(drawn);
              setTimeout(drawn, 100);
            });
        }`,
        node,
      );
      const element = { type: 'element', element: { sharedId: node.sharedId } };
      const move = { type: 'pointerMove', x: 0, y: 0, origin: element };
      const press = [
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      // The click may close its own page.
      await perform([move, ...press], 'pointer').catch((error) => {
        if (!/no such frame|discarded|gone|AbortError/i.test(String(error))) throw error;
      });
    },
    call: (/** @type {string} */ body) => callOn(`function () { ${body} }`, { sharedId: node.sharedId }),
  });

  return surface(
    {
      evaluate,
      async find(role, name) {
        const selector = selectors[role];
        if (!selector) throw new Error(`No role ${role} is known here.`);
        const wanted = name instanceof RegExp ? name.source : name;
        const { result, exceptionDetails } = await bidi.send('script.callFunction', {
          functionDeclaration: named,
          target: { context },
          arguments: [
            { type: 'string', value: selector },
            wanted === undefined ? { type: 'null' } : { type: 'string', value: wanted },
            { type: 'boolean', value: name instanceof RegExp },
          ],
          awaitPromise: false,
        });
        if (exceptionDetails) throw new Error(exceptionDetails.text);
        return result.value.map(thing);
      },
      async type(text) {
        const strokes = [...text].flatMap((key) => [
          { type: 'keyDown', value: key },
          { type: 'keyUp', value: key },
        ]);
        await perform(strokes, 'key');
      },
      async press(chord) {
        const key = keys[chord.replace('Shift+', '')] ?? chord;
        const shift = chord.startsWith('Shift+') ? [keys.Shift] : [];
        const down = [...shift, key].map((one) => ({ type: 'keyDown', value: one }));
        const up = [key, ...shift].map((one) => ({ type: 'keyUp', value: one }));
        await perform([...down, ...up], 'key');
      },
      async chooseFile(selector, path) {
        const locator = { type: 'css', value: selector };
        const field = await until(`a field for a file, ${selector}`, async () => {
          const { nodes } = await bidi.send('browsingContext.locateNodes', { context, locator });
          return nodes[0];
        });
        await bidi.send('input.setFiles', {
          context,
          element: { sharedId: field.sharedId },
          files: [path],
        });
      },
      // The driver's mouse begins no drag here: the events are sent as a drag would send them.
      async drag(from, to) {
        await evaluate(`(() => {
          const [one, other] = ${JSON.stringify([from, to])}.map((each) => document.querySelector(each));
          const dataTransfer = new DataTransfer();
          const send = (on, type) =>
            on.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
          send(one, 'dragstart');
          if (!send(other, 'dragover')) send(other, 'drop');
          send(one, 'dragend');
        })()`);
      },
      async goto(url) {
        await bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
        const there = url.replace(/#.*$/, '');
        await until(`${url} to load`, () =>
          evaluate(
            `document.readyState === 'complete' && location.href.startsWith(${JSON.stringify(there)})`,
          ),
        );
      },
      activate: () => bidi.send('browsingContext.activate', { context }),
      async screenshot() {
        const { data } = await bidi.send('browsingContext.captureScreenshot', { context });
        return Buffer.from(data, 'base64');
      },
      async theme(scheme) {
        void scheme;
        throw new Error('Firefox takes its theme from a preference, at start.');
      },
      async close() {
        await bidi.send('browsingContext.close', { context });
      },
    },
    { context },
  );
}
