/** The browser's own word on what was asked of the network, and by whom: hosts that no server of ours answers among it. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName, Session } from '../session.ts';

/** A request on its way out. `by`: the origin that began it, `extension` for ours; "" for the browser itself. */
export interface Heard {
  readonly by: string;
  readonly url: string;
}

/** An ear on one browser. */
export interface Ear {
  /** What the browser is started with. */
  readonly args: readonly string[];
  /** Listens from now on, in the browser that the test drives. */
  readonly begin: (session: Session) => Promise<void>;
  /** The last that this browser can be asked while it is open. */
  readonly end: (session: Session) => Promise<void>;
  /** All that was heard, once the browser is closed. Includes names that were looked up in Chromium, as `by` "lookup". */
  readonly heard: () => readonly Heard[];
}

const isRemote = (url: unknown): url is string => typeof url === 'string' && /^(https?|wss?):/.test(url);

/** Chromium says "not an origin" of what it begins itself. */
const beginner = (initiator = ''): string =>
  initiator.startsWith('chrome-extension:') ? 'extension' : /^https?:/.test(initiator) ? initiator : '';

/** An ear for either browser. */
export const earFor = (name: BrowserName): Ear => (name === 'chromium' ? chromiumEar() : firefoxEar());

interface NetLog {
  readonly events: readonly {
    readonly params?: { readonly url?: unknown; readonly initiator?: string; readonly host?: unknown };
  }[];
}

/** Chromium writes a log of its whole network stack. */
function chromiumEar(): Ear {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-netlog-'));
  const file = join(folder, 'net.json');
  return {
    args: [`--log-net-log=${file}`, '--net-log-capture-mode=Everything'],
    begin: async () => undefined,
    end: async () => undefined,
    heard() {
      const { events }: NetLog = JSON.parse(readFileSync(file, 'utf8'));
      rmSync(folder, { recursive: true, force: true });
      return events.flatMap(({ params: { url, initiator, host } = {} }) => [
        ...(isRemote(url) ? [{ by: beginner(initiator), url }] : []),
        ...(isRemote(host) ? [{ by: 'lookup', url: host }] : []),
      ]);
    },
  };
}

/** Firefox tells its own windows of each request before it goes out. */
function firefoxEar(): Ear {
  let heard: readonly Heard[] = [];
  const inWindow = ({ browser }: Session, body: string) => {
    if (browser.name !== 'firefox') throw new Error('This ear is Firefox’s.');
    return browser.inChrome(body);
  };
  return {
    args: [],
    async begin(session) {
      await inWindow(
        session,
        `window.heard = [];
        window.listener = (subject) => {
          const { URI, loadInfo } = subject.QueryInterface(Ci.nsIChannel);
          const by = loadInfo.triggeringPrincipal;
          const ours = by?.addonPolicy ?? by?.contentScriptAddonPolicy ?? loadInfo.loadingPrincipal?.addonPolicy;
          window.heard.push({ by: ours ? 'extension' : by?.isSystemPrincipal ? '' : by?.origin ?? '', url: URI.spec });
        };
        Services.obs.addObserver(window.listener, 'http-on-opening-request');
        Services.obs.addObserver(window.listener, 'http-on-modify-request');`,
      );
      // It began with the browser, before anybody listened: once it stands it is ended and woken, and does all of it again.
      await session.browser.inBackground('true');
      await session.browser.endBackground();
      await session.browser.inBackground('true');
    },
    async end(session) {
      const all: Heard[] = JSON.parse(await inWindow(session, 'return JSON.stringify(window.heard);'));
      heard = all.filter(({ url }) => isRemote(url));
    },
    heard: () => heard,
  };
}
