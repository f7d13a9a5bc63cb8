/** The content script in a real page: what it says, when, and that it leaves nothing behind. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWatched } from './watched.mjs';

type Watched = Awaited<ReturnType<typeof openWatched>>;

const site = 'https://portal.example.org';
const quiet = '<h1>Results</h1><p>Vitamin D within the normal range. Nothing to do until next year.</p>';
const serious =
  '<h1>Surgical pathology</h1><h2>Final diagnosis</h2><p>Left breast, core biopsy: invasive ductal carcinoma, grade 2.</p>';
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Results</title>${head}</head><body>${body}</body></html>`;

let watched: Watched;
beforeAll(async () => {
  watched = await openWatched();
});
afterAll(() => watched.close());

/** Until the walks of 1 and 5 seconds are over: what is noticed now was noticed by a mutation. */
const restOver = () => watched.page.waitForTimeout(6500);
const run = (code: string) => watched.page.evaluate(code);

describe('a page that is watched', () => {
  test('is marked once it is read, as the first mark of its document', async () => {
    await watched.show(`${site}/results/1`, page(serious));
    await watched.marked('tips');
    expect(await run("heard.find((one) => one.type === 'mark')")).toMatchObject({
      type: 'mark',
      mark: 'tips',
      fresh: true,
    });
  });

  test('is marked again when a card is switched without a new address', async () => {
    await watched.show(
      `${site}/portal`,
      page(
        `<div id="one" class="card show">${quiet}</div><div id="two" class="card">${serious}</div>`,
        '<style>.card{display:none}.card.show{display:block}</style>',
      ),
    );
    await watched.marked('quiet');
    await restOver();
    await run("one.classList.remove('show'); two.classList.add('show')");
    await watched.marked('tips');
    await run("two.classList.remove('show'); one.classList.add('show')");
    await watched.marked('quiet');
  });

  test('is marked again when its application opens another address', async () => {
    await watched.show(`${site}/app/1`, page(`<main>${quiet}</main>`));
    await watched.marked('quiet');
    await run(
      `history.pushState({}, '', '/app/2'); document.querySelector('main').innerHTML = ${JSON.stringify(serious)}`,
    );
    await watched.marked('tips');
    // The same mark is said again: the toolbar forgot it with the address.
    await run("heard.length = 0; history.pushState({}, '', '/app/3')");
    await watched.marked('tips');
  });

  test('shows what stands in a shadow root attached long after load', async () => {
    await watched.show(`${site}/late`, page(`${quiet}<div id="host"></div>`));
    await watched.marked('quiet');
    await run(`host.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(serious)}`);
    await watched.marked('tips');
  });

  test('hears changes inside a shadow root and a frame of its own origin', async () => {
    await watched.show(
      `${site}/parts`,
      page(
        `${quiet}<div id="host"><template shadowrootmode="open"><p id="in">No note yet</p></template></div><iframe id="frame" src="/inner"></iframe>`,
      ),
      { [`${site}/inner`]: page('<p id="in">Nothing here yet, in a plain sentence.</p>') },
    );
    await watched.marked('quiet');
    await restOver();
    await run(`host.shadowRoot.getElementById('in').innerHTML = ${JSON.stringify(serious)}`);
    await watched.marked('tips');
    await run("host.shadowRoot.getElementById('in').textContent = 'All normal today.'");
    await watched.marked('quiet');
    await run(`frame.contentDocument.getElementById('in').innerHTML = ${JSON.stringify(serious)}`);
    await watched.marked('tips');
  });

  test('is marked again when it comes back from the cache of pages', async () => {
    await watched.show(`${site}/back`, page(serious));
    await watched.marked('tips');
    await run("heard.length = 0; dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
    await watched.marked('tips');
    expect(await run("heard.find((one) => one.type === 'mark').fresh")).toBe(true);
  });

  test('costs little while it never stops changing', async () => {
    await watched.show(`${site}/clock`, page(`${quiet}<p id="clock"></p>`));
    await watched.marked('quiet');
    await run(`
      globalThis.looks = 0;
      const named = Document.prototype.getElementsByTagName;
      Document.prototype.getElementsByTagName = function (name) {
        if (name === 'input') globalThis.looks += 0.5;
        return named.call(this, name);
      };
      globalThis.storm = setInterval(() => { clock.textContent = String(performance.now()); }, 20);
    `);
    await watched.page.waitForTimeout(9000);
    expect(await run('looks')).toBeLessThan(8);
    // And yet a click on it is answered at once.
    await run(`document.body.click(); clock.insertAdjacentHTML('afterend', ${JSON.stringify(serious)})`);
    await watched.page.waitForFunction("heard.at(-1).mark === 'tips'", null, { timeout: 3500 });
    await run('clearInterval(storm)');
  });

  test('is not read while it is hidden', async () => {
    await watched.show(`${site}/hidden`, page(`<main>${quiet}</main>`));
    await watched.marked('quiet');
    await run(`
      Object.defineProperty(document, 'hidden', { get: () => globalThis.isHidden, configurable: true });
      globalThis.isHidden = true;
      document.querySelector('main').innerHTML = ${JSON.stringify(serious)};
    `);
    await watched.page.waitForTimeout(1500);
    expect(await watched.marks()).toEqual(['quiet']);
    await run("globalThis.isHidden = false; document.dispatchEvent(new Event('visibilitychange'))");
    await watched.marked('tips');
  });

  test('is left as it was', async () => {
    await watched.show(`${site}/same`, page(`<div class="card" style="color: red">${serious}</div>`));
    const before = await run('new XMLSerializer().serializeToString(document)');
    await watched.marked('tips');
    await watched.page.waitForTimeout(1500);
    expect(await run('new XMLSerializer().serializeToString(document)')).toBe(before);
  });
});

describe('the end', () => {
  test('comes with the address of a log-out', async () => {
    await watched.show(`${site}/visit`, page(serious));
    await watched.marked('tips');
    await run("history.pushState({}, '', '/Home/LogOut')");
    await watched.marked('quiet');
    expect(await watched.left()).toEqual({ listening: 0, observing: 0 });
  });

  test('comes when the extension is updated under an open page', async () => {
    await watched.show(`${site}/old`, page(serious));
    await watched.marked('tips');
    await run("chrome.runtime.id = undefined; document.body.append('more')");
    await watched.page.waitForTimeout(100);
    expect(await watched.left()).toEqual({ listening: 0, observing: 0 });
  });

  test('comes when the portal was turned off meanwhile', async () => {
    await watched.show(`${site}/off`, page(`<main>${quiet}</main>`));
    await watched.marked('quiet');
    await run(`answers.mark = false; document.querySelector('main').innerHTML = ${JSON.stringify(serious)}`);
    await watched.marked('tips');
    await watched.page.waitForTimeout(50);
    expect(await watched.left()).toEqual({ listening: 0, observing: 0 });
  });

  test('comes for an older copy when a newer one arrives', async () => {
    await watched.show(`${site}/twice`, page(serious));
    await watched.marked('tips');
    const one = await watched.left();
    await watched.again();
    await watched.page.waitForTimeout(1000);
    expect(await watched.left()).toEqual(one);
  });

  test('is never needed after "check once": nothing listens at all', async () => {
    await watched.show(`${site}/once?once`, page(serious));
    expect(await run('secondLook.read().then((one) => one.status)')).toBe('current');
    await watched.page.waitForTimeout(700);
    expect(await watched.left()).toEqual({ listening: 0, observing: 0 });
    expect(await watched.marks()).toEqual([]);
  });

  test('at a log-in page nothing is observed until the address changes', async () => {
    await watched.show(
      `${site}/start`,
      page('<form><input name="user"><input type="password"></form><p>Breast cancer awareness month</p>'),
    );
    await watched.marked('quiet');
    expect(await run('observing')).toBe(0);
    await run(
      `history.pushState({}, '', '/app/result'); document.body.innerHTML = ${JSON.stringify(serious)}`,
    );
    await watched.marked('tips');
  });
});

describe('frames', () => {
  const frame = (host: string) => `<iframe src="https://${host}/inner" width="600" height="400"></iframe>`;

  test('the frame above answers for a frame of its own origin', async () => {
    await watched.show(`${site}/outer`, page(frame('portal.example.org')), {
      [`${site}/inner`]: page(serious),
    });
    await watched.marked('tips');
    const inner = watched.page.frames()[1];
    await inner?.evaluate(await script());
    expect(await inner?.evaluate('secondLook.read()')).toBeNull();
  });

  test('a frame of another origin answers only where every page around it is turned on', async () => {
    await watched.show(`${site}/outer`, page(frame('record.example.net')), {
      'https://record.example.net/inner': page(serious),
    });
    const inner = watched.page.frames()[1];
    await inner?.evaluate('answers.ancestors = false');
    await inner?.evaluate(await script());
    expect(await inner?.evaluate('secondLook.read()')).toBeNull();
    await watched.page.waitForTimeout(900);
    expect(await inner?.evaluate("heard.filter((one) => one.type === 'mark')")).toEqual([]);
    await inner?.evaluate('answers.ancestors = true');
    expect(await inner?.evaluate('secondLook.read().then((one) => one.status)')).toBe('current');
    expect(await inner?.evaluate("heard.find((one) => one.type === 'ancestors').origins")).toEqual([site]);
    expect(await run('secondLook.read().then((one) => one.unreadFrames)')).toEqual([
      'https://record.example.net',
    ]);
  });
});

async function script(): Promise<string> {
  const { bundleCore } = await import('../../tools/core-in-page/open.mjs');
  return bundleCore('tests/content/entry.ts');
}

describe('what goes wrong', () => {
  test('a page that cannot be read gets a question mark, and is looked at again once it changes', async () => {
    // No page can break the reading from its own world; here the test shares the script's, and does.
    const trap = `<script>
      const { checkVisibility } = Element.prototype;
      let broken = true;
      Element.prototype.checkVisibility = function (options) {
        if (broken) throw new Error('broken');
        return checkVisibility.call(this, options);
      };
    </script>`;
    await watched.show(`${site}/trap`, page(`${trap}<div id="more"></div>`));
    await watched.marked('unread');
    await run(`broken = false; more.innerHTML = ${JSON.stringify(serious)}`);
    await watched.marked('tips');
  });

  test('a page whose portal was turned off out of its reach is told so within a minute of change', async () => {
    await watched.show(`${site}/off`, page(`${quiet}<p id="clock">1</p>`));
    await watched.marked('quiet');
    await restOver();
    await run(`
      answers.mark = false;
      const real = performance.now.bind(performance);
      performance.now = () => real() + 61000;
      clock.textContent = '2';
    `);
    await watched.page.waitForFunction('listening === 0 && observing === 0', null, { timeout: 4000 });
  });
});

test('a page checked once answers for the address it was checked at, and no other', async () => {
  await watched.show(`${site}/app?once`, page(serious));
  expect(await run('secondLook.read().then((said) => said?.status)')).toBe('current');
  await run("history.pushState({}, '', '/app/messages')");
  expect(await run('secondLook.read()')).toBeNull();
  await run('secondLook.watch()');
  expect(await run('secondLook.read().then((said) => said?.status)')).toBe('current');
});

test('a page checked once is read one time, and anew only where the person asks anew', async () => {
  await watched.show(`${site}/again?once`, page(`<main>${serious}</main>`));
  const status = () => run('secondLook.read().then((said) => said?.status)');
  expect(await status()).toBe('current');
  await run(`document.querySelector('main').innerHTML = ${JSON.stringify(quiet)}`);
  expect(await status()).toBe('current');
  await run('globalThis.secondLookOnce = true');
  await watched.again();
  expect(await status()).toBe('none');
  await run("history.pushState({}, '', '/elsewhere')");
  expect(await status()).toBeUndefined();
  await run("history.pushState({}, '', '/again?once')");
  expect(await status()).toBeUndefined();
  expect(await watched.left()).toEqual({ listening: 0, observing: 0 });
});
