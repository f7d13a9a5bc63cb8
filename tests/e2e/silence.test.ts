/** Silence: no request is caused by the extension, and the portal's page cannot tell that it is there. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pdf } from '../../bench/reliability/pdf.mjs';
import { check as checking } from '../../src/ui/words/en/check.ts';
import { letters } from '../../src/ui/words/en/letters.ts';
import { lock } from '../../src/ui/words/en/lock.ts';
import { proof } from '../../src/ui/words/en/proof.ts';
import { waysOut } from '../../src/workspace/proof.ts';
import { builtFor } from '../../tools/browsers/open.mjs';
import { servePortals } from '../../tools/portal/serve.mjs';
import { section, setLock, unlock } from './locking.ts';
import {
  type BrowserName,
  browserNames,
  en,
  host,
  type Portals,
  pages,
  pause,
  type Session,
  type Surface,
  session,
} from './session.ts';

/** Nobody but a leak goes there. */
const canary = 'canary.example.net';

const serve = (): Promise<Portals> =>
  servePortals({ [host]: 'mychart', 'news.example.net': 'clinic', [canary]: 'nowhere' });

/** What the person does in the portal; gives the page as it stands then. */
async function walkPortal({ browser }: Session): Promise<unknown[]> {
  const seen: unknown[] = [];
  for (const url of [pages.report, pages.framedNote, pages.emptyFrame, pages.quiet]) {
    const tab = await browser.open(url);
    await pause(900);
    seen.push(await tab.evaluate(selfPortrait));
    await tab.close();
  }
  const list = await browser.open(pages.list);
  await list.click('button', 'Surgical pathology');
  await pause(900);
  seen.push(await list.evaluate(selfPortrait));
  await list.close();
  return seen;
}

/** All that a script of the page can see of itself: the document, styles, names in its world, what it loaded. */
const selfPortrait = `({
  html: document.documentElement.outerHTML,
  styles: [document.styleSheets.length, document.adoptedStyleSheets.length],
  names: Object.getOwnPropertyNames(window).filter((name) => !/^\\d+$/.test(name)).sort(),
  loaded: performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)
    .filter((path) => path !== '/favicon.ico').sort(),
})`;

/** Every feature, from the welcome page to the erasing of everything. */
async function useEverything({ browser, me }: Session): Promise<void> {
  await me.agree();
  const welcome = await browser.tabAt('/src/welcome/');
  await welcome.click('button', en.welcome.tryIt);
  await welcome.reads(en.page.state.current);
  const report = await browser.open(pages.report);
  await me.turnOn(report, host);
  await me.seesBadge(report, '•');
  const sidebar = await me.openSidebar(report);
  await sidebar.see('button', en.case.keep);
  await me.keep(sidebar);
  await me.tick(sidebar, 2);
  await sidebar.fill(en.case.note, 'A note that stays here.');
  const workspace = await browser.open('/src/workspace/index.html');
  await workspace.see('heading', en.list.title);
  await workspace.click('button', en.workspace.sections.guide);
  await workspace.reads(en.tips.notReviewed);
  await workspace.click('button', en.workspace.sections.letters);
  await workspace.click('button', new RegExp(`^${letters.open}\\s*: To the records`));
  await workspace.click('button', letters.copy);
  await browser.download(() => workspace.click('button', letters.save));
  await workspace.click('button', letters.send);
  await workspace.click('button', en.workspace.sections.export);
  const { formats, otherFormats } = en.workspace.export;
  await workspace.evaluate(
    "void document.querySelectorAll('main details').forEach((one) => { one.open = true; })",
  );
  for (const { name } of Object.values({ ...formats, ...otherFormats })) {
    await browser.download(() =>
      workspace.click('button', en.workspace.export.downloadAs.replace('{name}', name)),
    );
  }
  await workspace.click('button', en.workspace.export.print);
  await workspace.click('button', en.workspace.export.back);
  await tryToSend(workspace);
  await workspace.reads(proof.tries.all.other.replace('{count}', String(waysOut.length)));
  const passphrase = 'kettle ladder moss and rain';
  await setLock(workspace, passphrase);
  await workspace.click('button', lock.now);
  await section(workspace, 'list');
  await workspace.see('heading', lock.shut.says);
  await unlock(workspace, passphrase);
  await workspace.see('heading', en.list.title);
  const check = await browser.open('/src/check/index.html');
  await check.see('heading', checking.title);
  for (const [file, name] of [
    [pdf(['FINAL DIAGNOSIS:', 'Invasive ductal carcinoma.']), 'report.pdf'],
    [calling(browser.address(`https://${canary}`)), 'saved.html'],
  ] as const) {
    await check.evaluate(choose(file, name));
    await check.reads(name);
    await check.see('heading', checking.state.current);
  }
  await report.close();
}

/** The least that runs each kind of script: the content script, the background, a page. Gives the page. */
async function useEachScript({ browser, me }: Session): Promise<Surface> {
  await me.agree();
  const report = await browser.open(pages.report);
  await me.turnOn(report, host);
  await me.seesBadge(report, '•');
  const workspace = await browser.open('/src/workspace/index.html');
  await workspace.see('heading', en.case.none);
  return workspace;
}

/** Lets the page try to send something before the person's eyes. */
async function tryToSend(workspace: Surface): Promise<void> {
  await workspace.click('button', en.workspace.sections.settings);
  await workspace.click('button', proof.tries.button);
}

/** A saved page that would call out in every way a page has before a script runs, and in one after. */
const calling = (origin: string): string => `<!doctype html><html lang="en"><head><title>Report</title>
  <base href="${origin}/base/"><meta http-equiv="refresh" content="0;url=${origin}/refresh">
  <link rel="stylesheet" href="${origin}/style"><link rel="preload" as="image" href="${origin}/preload">
  <style>@import "${origin}/import"; h1 { background: url(${origin}/background) }</style>
  <script>fetch("${origin}/script")</script><script src="${origin}/source"></script></head>
  <body><h1>Surgical pathology</h1><h2>Final diagnosis</h2><p>Invasive ductal carcinoma of the left breast.</p>
  <img src="${origin}/image" srcset="${origin}/set 2x" onerror="fetch('${origin}/error')" alt="">
  <iframe src="${origin}/frame"></iframe><object data="${origin}/object"></object>
  <video poster="${origin}/poster" src="${origin}/video"></video>
  <svg><image href="${origin}/svg"></image></svg></body></html>`;

/** Hands a file to the field, as the browser's own dialog does. */
const choose = (file: string, name: string): string => `void (() => {
  const files = new DataTransfer();
  files.items.add(new File([${JSON.stringify(file)}], ${JSON.stringify(name)}));
  const field = document.querySelector('input[type=file]');
  field.files = files.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
})()`;

/** What a browser asks of its own accord. */
const ownAccord = /^\/favicon\.ico$/;

function asked(portals: Portals): string[] {
  return portals.requests
    .filter(({ path }) => !ownAccord.test(path))
    .map((request) => `${request.method} ${request.host}${request.path}`);
}

/** Requests that only the extension can have caused: any to the canary. */
function leaks(portals: Portals): string[] {
  return [...new Set(asked(portals).filter((line) => line.includes(canary)))];
}

describe.each(browserNames)('in %s', (name) => {
  test('the portal sees the same requests and the same page, with and without', async () => {
    const without = await serve();
    const withIt = await serve();
    const folder = mkdtempSync(join(tmpdir(), 'second-look-netlog-'));
    const netLog = join(folder, 'net.json');
    const args = name === 'chromium' ? [`--log-net-log=${netLog}`, '--net-log-capture-mode=Everything'] : [];
    try {
      const plain = await session(name, walkPortal, { portals: without, extension: null });
      const accompanied = await session(
        name,
        async (all) => {
          await useEverything(all);
          expect(leaks(withIt)).toEqual([]);
          withIt.requests.length = 0;
          return walkPortal(all);
        },
        { portals: withIt, args },
      );
      expect(accompanied).toEqual(plain);
      // A page asks for its frame and its styles at once: which comes first is chance.
      expect(asked(withIt).toSorted()).toEqual(asked(without).toSorted());
      expect(leaks(withIt)).toEqual([]);
      if (name === 'chromium') expect(begunByUs(netLog)).toEqual([]);
    } finally {
      await without.close();
      await withIt.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('a fetch planted in the content script, the background and a page is caught each time', async () => {
    const portals = await serve();
    const folder = plantedBuild(name, portals);
    try {
      const unguarded = async (all: Session) => {
        const workspace = await useEachScript(all);
        await tryToSend(workspace);
        // What says "refused" where nothing is would be worth nothing.
        await workspace.reads(proof.tries.some);
      };
      await session(name, unguarded, { portals, extension: folder });
      expect(leaks(portals).toSorted()).toEqual(
        ['background', 'content', 'page'].map((where) => `GET ${canary}/${where}`),
      );
    } finally {
      await portals.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

/** The build with a fetch in each kind of script, and a policy that would let it out. */
function plantedBuild(name: BrowserName, portals: Portals): string {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-planted-'));
  cpSync(builtFor(name), folder, { recursive: true });
  const origin = `https://${canary}${name === 'firefox' ? `:${portals.port}` : ''}`;
  const plant = (path: string, where: string): void => {
    const file = join(folder, path);
    const fetching = `;void fetch('${origin}/${where}', { mode: 'no-cors' }).catch(() => {});`;
    writeFileSync(file, readFileSync(file, 'utf8') + fetching);
  };
  const assets = readdirSync(join(folder, 'assets')).filter((asset) => asset.endsWith('.js'));
  plant('src/content.js', 'content');
  plant('service-worker-loader.js', 'background');
  plant(`assets/${assets.find((asset) => asset.startsWith('workspace-'))}`, 'page');
  const manifest = join(folder, 'manifest.json');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace("connect-src 'none'", 'connect-src https:'));
  return folder;
}

interface NetLog {
  readonly events: readonly { readonly params?: { readonly url?: string; readonly initiator?: string } }[];
}

/** Requests that the extension began, from Chromium's own log of the network. */
function begunByUs(file: string): readonly unknown[] {
  const { events }: NetLog = JSON.parse(readFileSync(file, 'utf8'));
  const urls = events.flatMap(({ params }) => (params?.url ? [params] : []));
  expect(
    urls.some(({ url = '' }) => url.includes(host)),
    'the log holds the portal’s requests',
  ).toBe(true);
  return urls.filter(
    ({ url = '', initiator = '' }) =>
      initiator.startsWith('chrome-extension://') && /^(https?|wss?):/.test(url),
  );
}
