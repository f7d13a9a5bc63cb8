/** Firefox over WebDriver BiDi, with a way into its chrome: what no web page may do, a test sometimes must. */
import { spawn } from 'node:child_process';
import { WebSocket } from 'ws';
import { firefoxPath } from './paths.mjs';
import { wire } from './wire.mjs';

/**
 * Starts Firefox with a profile and opens a session.
 * @param {string} profile
 * @param {{ headless: boolean, home?: string }} options `home`: the folder that it takes for the person's own
 */
export async function startFirefox(profile, { headless, home }) {
  const args = [
    '--no-remote',
    '--profile',
    profile,
    '--remote-debugging-port',
    '0',
    '--remote-allow-system-access',
  ];
  const child = spawn(firefoxPath(), [...(headless ? ['--headless'] : []), ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...(home ? { HOME: home } : {}) },
  });
  const closed = new Promise((resolve) => child.on('close', () => resolve(undefined)));
  const address = await listening(child.stderr);
  const socket = new WebSocket(`${address}/session`, { maxPayload: 256 * 1024 * 1024 });
  await new Promise((resolve, reject) => {
    socket.on('open', () => resolve(undefined)).on('error', reject);
  });
  const bidi = wire((text) => socket.send(text));
  socket.on('message', (data) => bidi.receive(String(data)));
  socket.on('close', bidi.end);
  await bidi.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  const { contexts } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const chromeWindow = contexts[0].context;

  /** Evaluates in the browser's first window, with all its rights. @param {string} body of an async function */
  async function inChrome(body) {
    const { result, exceptionDetails } = await bidi.send('script.evaluate', {
      expression: `(async () => { ${body} })()`,
      target: { context: chromeWindow },
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return plain(result);
  }

  await inChrome(teachExtensionPages);
  return { bidi, inChrome, closed, kill: () => child.kill('SIGKILL') };
}

/**
 * Popups and sidebars are no tabs, and BiDi knows tabs alone: this gives every extension page an id like "page:12".
 */
const teachExtensionPages = `
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const byId = NavigableManager.getBrowsingContextById.bind(NavigableManager);
  const idOf = NavigableManager.getIdForBrowsingContext.bind(NavigableManager);
  NavigableManager.getBrowsingContextById = (id) =>
    String(id).startsWith('page:') ? BrowsingContext.get(Number(id.slice(5))) : byId(id);
  NavigableManager.getIdForBrowsingContext = (context) => idOf(context) ?? (context ? 'page:' + context.id : null);`;

/** @param {import('node:stream').Readable} stderr @returns {Promise<string>} */
function listening(stderr) {
  return new Promise((resolve, reject) => {
    let said = '';
    stderr.setEncoding('utf8').on('data', (text) => {
      said += text;
      const address = /listening on (ws:\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    stderr.on('close', () => reject(new Error(`Firefox ended at once: ${said.slice(-500)}`)));
  });
}

/** BiDi's remote values as plain ones. @param {any} value @returns {any} */
export function plain(value) {
  if (value?.type === 'array') return value.value.map(plain);
  if (value?.type === 'object') {
    return Object.fromEntries(value.value.map((/** @type {any} */ [key, one]) => [key, plain(one)]));
  }
  if (value?.type === 'null') return null;
  return value?.value;
}
