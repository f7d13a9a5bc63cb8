/** A browser with the extension, the made-up portals and a person in front of it, for the length of a test. */
import { existsSync } from 'node:fs';
import { kase } from '../../src/ui/words/en/case.ts';
import { welcome } from '../../src/ui/words/en/welcome.ts';
import { workspace } from '../../src/ui/words/en/workspace.ts';
import { en as words } from '../../src/ui/words/en.ts';
import {
  type Browser,
  type BrowserName,
  browserNames,
  builtFor,
  openBrowser,
} from '../../tools/browsers/open.mjs';
import { person } from '../../tools/person.mjs';
import { serveDemo } from '../../tools/portal/demo.mjs';

export type { Surface } from '../../tools/browsers/surface.mjs';
export { pause, until } from '../../tools/browsers/surface.mjs';
export { pages } from '../../tools/portal/demo.mjs';
export { type BrowserName, browserNames };

/** The words on the screens, those of lists, of the welcome page and the workspace among them. */
export const en = { ...words, case: kase, welcome, workspace };

/** The demo's host that tests turn on. */
export const host = 'mychart.example.org';

export type Portals = Awaited<ReturnType<typeof serveDemo>>;

/** What a test holds. */
export interface Session {
  readonly browser: Browser;
  readonly portals: Portals;
  readonly me: ReturnType<typeof person>;
}

type Options = Parameters<typeof openBrowser>[2] & { readonly portals?: Portals };

/** Opens a browser on the bytes that ship, runs the test, and closes everything. */
export async function session<T>(
  name: BrowserName,
  test: (session: Session) => Promise<T>,
  { portals: given, ...options }: Options = {},
): Promise<T> {
  if (!existsSync(builtFor(name))) throw new Error('Nothing is built: run `npm run build`.');
  const portals = given ?? (await serveDemo());
  const browser = await openBrowser(name, portals, options);
  try {
    return await test({ browser, portals, me: person(browser, en) });
  } finally {
    await browser.close();
    if (!given) await portals.close();
  }
}

/** As `session`, with consent given and the portal turned on. */
export function sessionOn<T>(
  name: BrowserName,
  test: (session: Session) => Promise<T>,
  options: Options = {},
): Promise<T> {
  return session(
    name,
    async (all) => {
      await all.me.agree();
      const tab = await all.browser.open('https://mychart.example.org/MyChart/Home');
      await all.me.turnOn(tab, host);
      await tab.close();
      return test(all);
    },
    options,
  );
}
