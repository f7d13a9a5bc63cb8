/** Firefox with the built extension in it, driven as a person would: tabs, the toolbar button, the sidebar. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startFirefox } from './bidi.mjs';
import { firefoxSurface } from './firefox-surface.mjs';
import { pause, until } from './surface.mjs';

const uuid = '5ec0d100-c0de-4a11-8b0b-000000000001';
const id = 'second-look@second-look.example';
const origin = `moz-extension://${uuid}`;

/** @typedef {Readonly<Record<string, boolean | number | string>>} Preferences beside those of every test, or in their place */

/** @param {readonly string[]} hosts @param {boolean} dark @param {Preferences} more */
function preferences(hosts, dark, more) {
  return Object.entries({
    'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
    'network.dns.localDomains': hosts.join(','),
    // The question about a host is answered yes on a real click; the doorhanger itself is tested once a release by hand.
    'extensions.webextOptionalPermissionPrompts': false,
    'xpinstall.signatures.required': false,
    'extensions.autoDisableScopes': 0,
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    // A popup takes the scheme of the window around it.
    'ui.systemUsesDarkTheme': dark ? 1 : 0,
    'browser.startup.homepage': 'about:blank',
    'browser.startup.page': 0,
    'browser.newtabpage.enabled': false,
    'browser.aboutwelcome.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.sessionstore.resume_from_crash': false,
    'toolkit.startup.max_resumed_crashes': -1,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.enabled': false,
    'app.update.enabled': false,
    'app.normandy.enabled': false,
    'browser.safebrowsing.downloads.remote.enabled': false,
    'extensions.update.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    ...more,
  })
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

/** A home with a policy in it. @param {object} data @param {string} folder */
function homeWith(data, folder) {
  const home = join(folder, 'home');
  const policies = join(home, '.mozilla/managed-storage');
  mkdirSync(policies, { recursive: true });
  const manifest = { name: id, description: 'A policy', type: 'storage', data };
  writeFileSync(join(policies, `${id}.json`), JSON.stringify(manifest));
  return home;
}

/**
 * @param {{
 *   extension?: string,
 *   portals: import('../portal/serve.mjs').Portals,
 *   profile?: string,
 *   headless?: boolean,
 *   dark?: boolean,
 *   permanent?: boolean,
 *   preferences?: Preferences,
 *   managed?: object,
 * }} options `extension`: the built folder, or with `permanent` an .xpi that stays over a restart. `profile`: kept when given.
 *   `managed`: what an organisation sets, as Firefox finds it in the person's own folder
 */
export async function openFirefox({
  extension,
  portals,
  profile,
  headless = true,
  dark = false,
  permanent = false,
  preferences: more = {},
  managed,
}) {
  const folder = profile ?? mkdtempSync(join(tmpdir(), 'second-look-firefox-'));
  const downloads = mkdtempSync(join(tmpdir(), 'second-look-downloads-'));
  writeFileSync(join(folder, 'user.js'), preferences(portals.hosts, dark, more));
  const { bidi, inChrome, closed, kill } = await startFirefox(folder, {
    headless,
    ...(managed ? { home: homeWith(managed, folder) } : {}),
  });
  await bidi.send('browser.setDownloadBehavior', {
    downloadBehavior: { type: 'allowed', destinationFolder: downloads },
  });
  if (extension) {
    const extensionData = { type: permanent ? 'archivePath' : 'path', path: extension };
    await bidi.send('webExtension.install', { extensionData, 'moz:permanent': permanent });
  }

  const extensionNow = `const extension = WebExtensionPolicy.getByID('${id}').extension;`;

  /** Ids of browsers that show an extension page and are no tab. @param {string} path */
  async function embedded(path) {
    return inChrome(`
      return [...Services.wm.getEnumerator('navigator:browser')].flatMap(({ document, gBrowser }) =>
        [document, ...[...document.querySelectorAll('browser')].map((one) => one.contentDocument)]
          .filter(Boolean)
          .flatMap((one) => [...one.querySelectorAll('browser')])
          .filter((one) => one.currentURI?.spec.startsWith('${origin}${path}') && !gBrowser.getTabForBrowser(one))
          .map((one) => 'page:' + one.browsingContext.id));`);
  }

  /** @param {string} path */
  async function embeddedAt(path) {
    const context = await until(`a page at ${path}`, async () => (await embedded(path))[0]);
    const page = firefoxSurface(bidi, context);
    await until(`${path} to load`, () =>
      page.evaluate("document.body && document.readyState === 'complete'"),
    );
    // No tab: it is brought forward as F6 would, by the focus.
    const focus = `BrowsingContext.get(${context.slice('page:'.length)}).embedderElement.focus();`;
    return { ...page, activate: () => inChrome(focus) };
  }

  /** @param {string} url */
  const address = (url) =>
    url.replace(/^https:\/\/([^/]+)/, (whole, host) =>
      portals.hosts.includes(host) ? `${whole}:${portals.port}` : whole,
    );

  return {
    name: /** @type {const} */ ('firefox'),
    id,
    profile: folder,
    downloads,
    bidi,
    inChrome,
    address,
    /** @param {string} url */
    async open(url, { newWindow = false } = {}) {
      const { context } = await bidi.send('browsingContext.create', { type: newWindow ? 'window' : 'tab' });
      const page = firefoxSurface(bidi, context);
      await page.goto(url.startsWith('/') ? origin + url : address(url));
      return page;
    },
    /** A page of ours, by the start of its path, in whichever tab. @param {string} path */
    async tabAt(path) {
      const found = await until(`a tab at ${path}`, async () => {
        const { contexts } = await bidi.send('browsingContext.getTree', {});
        return contexts.find((/** @type {any} */ one) => one.url.startsWith(origin + path));
      });
      return firefoxSurface(bidi, found.context);
    },
    /** Evaluates in the background. @param {string} expression */
    async inBackground(expression) {
      const context = await until('the background', () =>
        inChrome(`${extensionNow} await extension.wakeupBackground?.();
          const view = [...extension.views].find((one) => one.viewType === 'background');
          return view ? 'page:' + view.xulBrowser.browsingContext.id : null;`),
      );
      return firefoxSurface(bidi, context).evaluate(expression);
    },
    /** A click on the toolbar button, over a tab; gives the popup. @param {import('./surface.mjs').Surface} tab */
    async toolbar(tab) {
      await tab.activate();
      // A click on the button of an open popup would close it.
      await inChrome(`
        for (const { document } of Services.wm.getEnumerator('navigator:browser'))
          for (const panel of document.querySelectorAll('panel[panelopen], panel.cui-widget-panel')) panel.hidePopup();`);
      await until('no popup', async () => (await embedded('/src/popup/')).length === 0);
      await inChrome(`${extensionNow}
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { browserActionFor } = ExtensionParent.apiManager.global;
        await browserActionFor(extension).triggerAction(Services.wm.getMostRecentWindow('navigator:browser'));`);
      return embeddedAt('/src/popup/');
    },
    sidebar: () => embeddedAt('/src/sidebar/'),
    async hasSidebar() {
      return (await embedded('/src/sidebar/')).length > 0;
    },
    /** Closes the sidebar, as its own button does. */
    async closeSidebar() {
      await inChrome("Services.wm.getMostRecentWindow('navigator:browser').SidebarController.hide();");
    },
    /** The preference above answers. @param {string} _host */
    async allow(_host) {},
    /** Takes a host back, as the browser's own page of add-ons does. @param {string} host */
    async revoke(host) {
      await inChrome(`${extensionNow}
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        await ExtensionPermissions.remove('${id}', { permissions: [], origins: ['https://${host}/*'] }, extension);`);
    },
    /** Starts the extension anew under the pages that are open, as an update does. */
    async reload() {
      await inChrome(`
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await (await AddonManager.getAddonByID('${id}')).reload();`);
    },
    async endBackground() {
      await inChrome(`${extensionNow} await extension.terminateBackground();`);
    },
    /** Kills a page's process. @param {import('./surface.mjs').Surface} page */
    async crash(page) {
      const { context } = page.ids;
      await inChrome(`
        const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
        const pid = NavigableManager.getBrowsingContextById('${context}').currentWindowGlobal.osPid;
        Cc['@mozilla.org/processtools-service;1'].getService(Ci.nsIProcessToolsService).kill(pid);`);
      await pause(300);
    },
    /** Firefox writes a grant down before it answers. @param {string} _host */
    async grantIsWritten(_host) {},
    /** The next finished download. @param {() => Promise<void>} act @returns {Promise<{ name: string, bytes: Buffer }>} */
    async download(act) {
      const before = new Set(readdirSync(downloads));
      await act();
      const name = await until('a download', () => {
        const names = readdirSync(downloads);
        if (names.some((one) => one.endsWith('.part'))) return null;
        return names.find((one) => !before.has(one) && readFileSync(join(downloads, one)).length > 0);
      });
      return { name, bytes: readFileSync(join(downloads, name)) };
    },
    /** As a power cut would. */
    async kill() {
      kill();
      await closed;
    },
    async close() {
      await Promise.race([bidi.send('browser.close').catch(() => {}), pause(5000)]);
      await Promise.race([closed, pause(8000).then(kill)]);
      await closed;
      rmSync(downloads, { recursive: true, force: true });
      if (!profile) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
