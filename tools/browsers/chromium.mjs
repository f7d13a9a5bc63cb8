/** Chromium with the built extension in it, driven as a person would: tabs, the toolbar button, the side panel. */
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attach, startChromium } from './cdp.mjs';
import { chromiumPath } from './chromium-path.mjs';
import { chromiumSurface } from './chromium-surface.mjs';
import { pause, until } from './surface.mjs';

const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-search-engine-choice-screen',
  '--hide-crash-restore-bubble',
  '--password-store=basic',
  '--enable-unsafe-extension-debugging',
];

/** An unpacked extension is known by where it lies. @param {string} folder */
function idOf(folder) {
  const digest = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32);
  return digest.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/**
 * @param {{
 *   extension?: string,
 *   portals: import('../portal/serve.mjs').Portals,
 *   profile?: string,
 *   headless?: boolean,
 *   args?: readonly string[],
 * }} options `extension`: the built folder, absolute; none for a browser without it. `profile`: kept when given
 */
export async function openChromium({ extension, portals, profile, headless = true, args = [] }) {
  const path = chromiumPath();
  const folder = profile ?? mkdtempSync(join(tmpdir(), 'second-look-chromium-'));
  const downloads = mkdtempSync(join(tmpdir(), 'second-look-downloads-'));
  const map = portals.hosts.map((host) => `MAP ${host} 127.0.0.1:${portals.port}`).join(', ');
  // Branded Chrome takes an extension only over the pipe.
  const branded = /google|chrome(-stable)?$/i.test(path);
  const { cdp, gone, kill } = startChromium(path, [
    `--user-data-dir=${folder}`,
    `--host-resolver-rules=${map}`,
    `--ignore-certificate-errors-spki-list=${portals.pin}`,
    ...(headless
      ? ['--headless=new', '--disable-gpu', '--window-size=1280,900']
      : ['--window-size=1280,900']),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(extension && !branded
      ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
      : []),
    ...quiet,
    ...args,
    'about:blank',
  ]);
  await cdp.send('Browser.getVersion');
  if (extension && branded) await cdp.send('Extensions.loadUnpacked', { path: extension });
  const id = extension ? idOf(extension) : '';
  const origin = `chrome-extension://${id}`;
  await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });

  /** @returns {Promise<{ targetId: string, type: string, url: string }[]>} popups and panels included */
  async function targets() {
    const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{}] });
    return targetInfos;
  }

  /** @param {string} url the start of it @param {readonly string[]} [not] target ids to pass over @param {number} [patience] */
  async function surfaceAt(url, not = [], patience) {
    const found = await until(
      `a page at ${url}`,
      async () =>
        (await targets()).find(
          (one) => one.url.startsWith(url) && one.type !== 'tab' && !not.includes(one.targetId),
        ),
      patience,
    );
    const page = await chromiumSurface(cdp, found.targetId);
    await until(`${url} to load`, () => page.evaluate("document.body && document.readyState === 'complete'"));
    return page;
  }

  /** A toolbar click wants the tab around a page, which has a target of its own. @type {Map<string, string>} */
  const tabOf = new Map();

  async function tabTargets() {
    return (await targets()).filter((one) => one.type === 'tab').map((one) => one.targetId);
  }

  async function worker() {
    const url = `${origin}/`;
    const found = await until('the background', async () =>
      (await targets()).find((one) => one.type === 'service_worker' && one.url.startsWith(url)),
    );
    return found.targetId;
  }

  /** @param {string} url */
  async function open(url, { newWindow = false } = {}) {
    const before = await tabTargets();
    const { targetId } = await cdp.send('Target.createTarget', { url: 'about:blank', newWindow });
    const tab = await until('the tab', async () => (await tabTargets()).find((one) => !before.includes(one)));
    tabOf.set(targetId, tab);
    const page = await chromiumSurface(cdp, targetId);
    await page.goto(url.startsWith('/') ? origin + url : url);
    return page;
  }

  /** Runs in the browser's own page of extensions. @param {string} expression */
  async function inExtensionsPage(expression) {
    const page = await open('chrome://extensions/');
    const result = await page.evaluate(expression);
    await page.close();
    return result;
  }

  return {
    name: /** @type {const} */ ('chromium'),
    id,
    profile: folder,
    downloads,
    cdp,
    /** Resolves when the browser has ended. */
    gone,
    targets,
    /** A page of ours, by the start of its path, in whichever tab. @param {string} path */
    tabAt: (path) => surfaceAt(origin + path),
    open,
    /** As the browser sees it: the port is mapped away. @param {string} url */
    address: (url) => url,
    /** Evaluates in the background. @param {string} expression */
    async inBackground(expression) {
      const page = await chromiumSurface(cdp, await worker());
      // A background that is just starting has no API yet.
      await until('the API', () => page.evaluate("typeof chrome === 'object' && 'runtime' in chrome"));
      return page.evaluate(expression);
    },
    /** A real click on the toolbar button, over a tab; gives the popup. @param {import('./surface.mjs').Surface} tab */
    async toolbar(tab) {
      const popup = `${origin}/src/popup/`;
      const before = (await targets()).map((one) => one.targetId);
      await tab.activate();
      // The first click may close a popup that is still open: then a person clicks again.
      const click = async () => {
        await cdp.send('Extensions.triggerAction', { id, targetId: tabOf.get(String(tab.ids.targetId)) });
        return surfaceAt(popup, before, 5000);
      };
      return click().catch(click);
    },
    /** The side panel, once open. */
    sidebar: () => surfaceAt(`${origin}/src/sidebar/`),
    async hasSidebar() {
      return (await targets()).some((one) => one.url.startsWith(`${origin}/src/sidebar/`));
    },
    /** Closes the side panel, as its own button does. */
    async closeSidebar() {
      const { targetId } = await until('the side panel', async () =>
        (await targets()).find((one) => one.url.startsWith(`${origin}/src/sidebar/`) && one.type !== 'tab'),
      );
      await cdp.send('Target.closeTarget', { targetId });
    },
    /**
     * Answers the question that the browser will ask about a host: headless it has nobody to ask.
     * @param {string} host
     */
    async allow(host) {
      await inExtensionsPage(`chrome.developerPrivate.addHostPermission('${id}', 'https://${host}/*')`);
    },
    /** Takes a host back on the browser's own page. @param {string} host */
    async revoke(host) {
      await inExtensionsPage(`chrome.developerPrivate.removeHostPermission('${id}', 'https://${host}/*')`);
    },
    /** Ends the background, as the browser does when it is idle. */
    async endBackground() {
      await cdp.send('Target.closeTarget', { targetId: await worker() });
    },
    /** Kills a page's renderer. @param {import('./surface.mjs').Surface} page */
    async crash(page) {
      const send = await attach(cdp, String(page.ids.targetId));
      send('Page.crash').catch(() => {});
      await pause(300);
      // Chromium puts an extension whose whole process died aside and offers, in a balloon, to start it again.
      const state = await inExtensionsPage(
        `chrome.developerPrivate.getExtensionInfo('${id}').then(({ state }) => state)`,
      );
      if (state === 'TERMINATED') await cdp.send('Extensions.loadUnpacked', { path: extension });
    },
    /** Starts the extension anew under the pages that are open, as an update does. */
    async reload() {
      await cdp.send('Extensions.loadUnpacked', { path: extension });
    },
    /** Waits until a grant outlives even a power cut: Chromium writes its permissions down some seconds later. @param {string} host */
    async grantIsWritten(host) {
      const files = ['Preferences', 'Secure Preferences'].map((name) => join(folder, 'Default', name));
      await until('the grant on the disk', () =>
        files.some((file) => existsSync(file) && readFileSync(file, 'utf8').includes(`https://${host}/*`)),
      );
    },
    /** The next finished download. @param {() => Promise<void>} act @returns {Promise<{ name: string, bytes: Buffer }>} */
    async download(act) {
      const before = new Set(readdirSync(downloads));
      await act();
      const name = await until('a download', () =>
        readdirSync(downloads).find(
          (one) =>
            !before.has(one) &&
            !/\.crdownload$|^\.org\.chromium/.test(one) &&
            // The name may be held by an empty file before the words are there.
            statSync(join(downloads, one)).size > 0,
        ),
      );
      return { name, bytes: readFileSync(join(downloads, name)) };
    },
    /** As a power cut would. */
    async kill() {
      kill();
      await gone;
    },
    async close() {
      await Promise.race([cdp.send('Browser.close').catch(() => {}), pause(5000)]);
      await Promise.race([gone, pause(5000).then(kill)]);
      await gone;
      rmSync(downloads, { recursive: true, force: true });
      if (!profile) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
