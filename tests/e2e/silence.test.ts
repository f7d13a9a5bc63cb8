/** Silence: no request is caused by the extension, and the portal's page cannot tell that it is there. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtFor } from '../../tools/browsers/open.mjs';
import { servePortals } from '../../tools/portal/serve.mjs';
import {
  type BrowserName,
  browserNames,
  host,
  type Portals,
  pages,
  pause,
  type Session,
  session,
} from './session.ts';
import { canary } from './silence/calling.ts';
import { earFor, type Heard } from './silence/network.ts';
import { useEachScript, useEverything, type Visits } from './silence/walk.ts';

/** Nobody but a leak goes there, and nobody answers. */
const nowhere = 'nowhere.example.org';
/** What the page tries on purpose, before the person's eyes, goes there. */
const tried = '.second-look.invalid';

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

/** What a browser asks of its own accord. */
const ownAccord = /^\/favicon\.ico$/;

/** What the servers were asked since the last time, in an order that does not hang on the network. */
function takeAsked({ requests }: Portals): readonly string[] {
  return requests
    .splice(0)
    .filter(({ path }) => !ownAccord.test(path))
    .map((request) => `${request.method} ${request.host}${request.path}`)
    .sort();
}

/** What came of a run: what the servers were asked while features were used, and while the portal was; and what else was heard. */
interface Run {
  readonly visits: Visits;
  readonly used: readonly string[];
  readonly asked: readonly string[];
  readonly seen: readonly unknown[];
  readonly heard: readonly Heard[];
}

/** The features, then the portal, with the extension beside it. */
async function accompanied(
  name: BrowserName,
  use: (all: Session, visits: Visits) => Promise<void>,
  { portals, extension }: { readonly portals: Portals; readonly extension?: string },
): Promise<Run> {
  const ear = earFor(name);
  const visits: Visits = [];
  const [used, seen] = await session(
    name,
    async (all) => {
      await ear.begin(all);
      await use(all, visits);
      const during = takeAsked(portals);
      const portraits = await walkPortal(all);
      await ear.end(all);
      return [during, portraits] as const;
    },
    { portals, args: ear.args, ...(extension ? { extension } : {}) },
  );
  return { visits, used, asked: takeAsked(portals), seen, heard: ear.heard() };
}

/** The same pages of the portal in a browser that has no extension. */
async function alone(name: BrowserName, visits: Visits): Promise<Omit<Run, 'visits' | 'heard'>> {
  const portals = await serve();
  try {
    return await session(
      name,
      async (all) => {
        for (const url of visits) {
          const tab = await all.browser.open(url);
          await pause(900);
          await tab.close();
        }
        const used = takeAsked(portals);
        const seen = await walkPortal(all);
        return { used, asked: takeAsked(portals), seen };
      },
      { portals, extension: null },
    );
  } finally {
    await portals.close();
  }
}

/** Whom Chromium itself asks for, whatever stands in it: its updates and its accounts. */
const chromiumItself = /(^|\.)(google|googleapis|gstatic|gvt1)\.com$|^127\.0\.0\.1$/;

/** What went to the network, or was looked up there, that neither the browser nor the portal's own pages account for. */
function leaks({ heard }: Run, { hosts }: Portals): readonly string[] {
  const inPortal = hosts.filter((each) => each !== canary);
  const wrong = heard.flatMap(({ by, url }) => {
    const { hostname, pathname } = new URL(url);
    const elsewhere = !inPortal.includes(hostname);
    // A name that is looked up is already told to somebody.
    const leaked =
      by === 'lookup'
        ? elsewhere && !chromiumItself.test(hostname)
        : by === 'extension' || (by !== '' && elsewhere);
    return leaked ? [hostname + pathname] : [];
  });
  return [...new Set(wrong)].sort();
}

describe.each(browserNames)('in %s', (name) => {
  test('every feature is used, and the portal sees the same requests and the same page, with and without', async () => {
    const portals = await serve();
    try {
      const run = await accompanied(name, useEverything, { portals });
      const plain = await alone(name, run.visits);
      expect(
        run.heard.some(({ url }) => url.includes(host)),
        'the browser was heard',
      ).toBe(true);
      expect(run.used).toEqual(plain.used);
      expect(run.asked).toEqual(plain.asked);
      expect(run.seen).toEqual(plain.seen);
      // What the page tried on purpose is not among it either: it was refused before it was a request.
      expect(leaks(run, portals)).toEqual([]);
    } finally {
      await portals.close();
    }
  });

  test('a fetch planted in the content script, the background and a page is caught in the same run, each time', async () => {
    const portals = await serve();
    const extension = plantedBuild(name, portals);
    try {
      const run = await accompanied(name, useEachScript, { portals, extension });
      const plain = await alone(name, run.visits);
      const planted = ['background', 'content', 'page'];
      expect([...new Set(run.used.filter((line) => !plain.used.includes(line)))]).toEqual(
        planted.map((where) => `GET ${canary}/${where}`),
      );
      expect(leaks(run, portals)).toEqual(
        expect.arrayContaining(planted.flatMap((where) => [`${canary}/${where}`, `${nowhere}/${where}`])),
      );
      // Where the policy is opened, what the page tries is heard: so it is heard where it is not refused.
      expect(leaks(run, portals).join()).toContain(tried);
    } finally {
      await portals.close();
      rmSync(extension, { recursive: true, force: true });
    }
  });
});

/** The build with a fetch in each kind of script, to a server of ours and to nobody, and a policy that would let it out. */
function plantedBuild(name: BrowserName, portals: Portals): string {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-planted-'));
  cpSync(builtFor(name), folder, { recursive: true });
  const port = name === 'firefox' ? `:${portals.port}` : '';
  const plant = (path: string, where: string): void => {
    const file = join(folder, path);
    const fetching = [`https://${canary}${port}/${where}`, `https://${nowhere}/${where}`]
      .map((url) => `;void fetch('${url}', { mode: 'no-cors' }).catch(() => {});`)
      .join('');
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
