/** A page of Chromium, a popup or a side panel as much as a tab, driven over CDP. */
import { attach } from './cdp.mjs';
import { pause, surface, until } from './surface.mjs';

/** @type {Record<string, { code: string, keyCode: number, text?: string }>} */
const keys = {
  Tab: { code: 'Tab', keyCode: 9 },
  Enter: { code: 'Enter', keyCode: 13, text: '\r' },
  ' ': { code: 'Space', keyCode: 32, text: ' ' },
  Escape: { code: 'Escape', keyCode: 27 },
  ArrowDown: { code: 'ArrowDown', keyCode: 40 },
  ArrowUp: { code: 'ArrowUp', keyCode: 38 },
};

/** Chromium now and then leaves a question about a page that is just being drawn without any answer: then it is put again. In milliseconds. */
const AX_PATIENCE = 8000;

/**
 * Where a hand takes hold of a thing and where it lets go, in sight both: `[x, y]` each, in CSS pixels. `from` and `to` are selectors.
 * @param {string} from @param {string} to
 */
const gripsOf = (from, to) => `(() => {
  const [one, other] = ${JSON.stringify([from, to])}.map((each) => document.querySelector(each));
  one.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  return [one, other].map((each) => {
    const { left, right, top, bottom } = each.getBoundingClientRect();
    const [high, low] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
    if (low - high < 16 || left < 0 || right > innerWidth) throw new Error('It is out of sight.');
    return [Math.round((left + right) / 2), Math.round(Math.min(high + 12, (high + low) / 2))];
  });
})()`;

/**
 * @param {import('./wire.mjs').Wire} cdp
 * @param {string} targetId
 */
export async function chromiumSurface(cdp, targetId) {
  const send = await attach(cdp, targetId);

  /** @param {string} expression */
  async function evaluate(expression) {
    const { result, exceptionDetails } = await send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** @param {number} backendNodeId */
  async function click(backendNodeId) {
    await send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
    const { quads } = await send('DOM.getContentQuads', { backendNodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = quads[0];
    const x = (left + right) / 2;
    const y = (top + bottom) / 2;
    const at = { x, y, button: 'left', clickCount: 1 };
    await send('Input.dispatchMouseEvent', { ...at, type: 'mouseMoved' });
    // The click may close its own page.
    await send('Input.dispatchMouseEvent', { ...at, type: 'mousePressed' }).catch(() => {});
    await send('Input.dispatchMouseEvent', { ...at, type: 'mouseReleased' }).catch(() => {});
  }

  /** @param {number} backendNodeId @param {string} body */
  async function call(backendNodeId, body) {
    const { object } = await send('DOM.resolveNode', { backendNodeId });
    const { result } = await send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: `function () { ${body} }`,
      returnByValue: true,
      awaitPromise: true,
    });
    return result.value;
  }

  return surface(
    {
      evaluate,
      async find(role, name) {
        const { root } = await send('DOM.getDocument', { depth: 0 });
        const { nodes } = await send(
          'Accessibility.queryAXTree',
          {
            backendNodeId: root.backendNodeId,
            role,
            ...(typeof name === 'string' ? { accessibleName: name } : {}),
          },
          AX_PATIENCE,
        );
        return nodes
          .filter((/** @type {any} */ node) => !node.ignored && node.backendDOMNodeId)
          .filter((/** @type {any} */ node) => !(name instanceof RegExp) || name.test(node.name?.value ?? ''))
          .map((/** @type {any} */ node) => ({
            click: () => click(node.backendDOMNodeId),
            call: (/** @type {string} */ body) => call(node.backendDOMNodeId, body),
          }));
      },
      async type(text) {
        for (const character of text) {
          await send('Input.dispatchKeyEvent', { type: 'keyDown', text: character, key: character });
          await send('Input.dispatchKeyEvent', { type: 'keyUp', key: character });
        }
      },
      async press(chord) {
        const key = chord.replace('Shift+', '');
        const known = keys[key];
        if (!known) throw new Error(`No key ${key} is known here.`);
        const event = {
          key,
          code: known.code,
          windowsVirtualKeyCode: known.keyCode,
          modifiers: chord.startsWith('Shift+') ? 8 : 0,
        };
        // The key may close its own page.
        await send('Input.dispatchKeyEvent', {
          ...event,
          type: 'keyDown',
          ...(known.text ? { text: known.text } : {}),
        }).catch(() => {});
        await send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' }).catch(() => {});
      },
      async chooseFile(selector, path) {
        const field = await until(`a field for a file, ${selector}`, async () => {
          const expression = `document.querySelector(${JSON.stringify(selector)})`;
          const { result } = await send('Runtime.evaluate', { expression });
          return result.objectId;
        });
        await send('DOM.setFileInputFiles', { files: [path], objectId: field });
      },
      // The browser's own drag, which would be the desktop's, is caught and carried on here.
      async drag(from, to) {
        const [[x, y], [toX, toY]] = await evaluate(gripsOf(from, to));
        const button = { button: 'left', buttons: 1, clickCount: 1 };
        /** @type {Promise<any>} */
        const taken = new Promise((resolve) => {
          cdp.listen(({ method, params }) => {
            if (method === 'Input.dragIntercepted') resolve(params.data);
          });
        });
        await send('Input.setInterceptDrags', { enabled: true });
        await send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
        await send('Input.dispatchMouseEvent', { ...button, type: 'mousePressed', x, y });
        for (const step of [4, 12, 24])
          await send('Input.dispatchMouseEvent', { ...button, type: 'mouseMoved', x: x + step, y });
        const data = await taken;
        for (const type of ['dragEnter', 'dragOver', 'drop'])
          await send('Input.dispatchDragEvent', { type, x: toX, y: toY, data });
        await send('Input.dispatchMouseEvent', { ...button, type: 'mouseReleased', x: toX, y: toY });
        await send('Input.setInterceptDrags', { enabled: false });
      },
      async goto(url) {
        const { errorText } = await send('Page.navigate', { url });
        if (errorText) throw new Error(`${url}: ${errorText}`);
        await until(`${url} to load`, () => evaluate("document.readyState === 'complete'"));
      },
      activate: () => send('Page.bringToFront'),
      async screenshot() {
        const { data } = await send('Page.captureScreenshot', { format: 'png' });
        return Buffer.from(data, 'base64');
      },
      // Without motion: a picture or a contrast check half-way through a transition is of neither theme.
      async theme(scheme, media) {
        const features = [
          { name: 'prefers-color-scheme', value: scheme },
          { name: 'prefers-reduced-motion', value: 'reduce' },
        ];
        await send('Emulation.setEmulatedMedia', { media: media ?? '', features });
        await pause(300);
      },
      async close() {
        await cdp.send('Target.closeTarget', { targetId });
      },
    },
    { targetId, send },
  );
}
