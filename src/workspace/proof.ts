/** Tries the ways out of the browser, so that the person sees each refused. The one file of the sources that may. */

/**
 * What a page could send with, of all that our policy covers in both browsers. What no policy covers stands in the words
 * beside the button (`limits`): another page, WebRTC, a connection opened ahead. Neither a frame nor a form: Chromium refuses both,
 * and has looked up their address by then.
 */
export const waysOut = [
  'request',
  'older-request',
  'beacon',
  'socket',
  'transport',
  'stream',
  'picture',
  'sound',
  'font',
  'style',
] as const;
export type WayOut = (typeof waysOut)[number];

/** `refused`: the browser itself said that our policy forbids it. `not-seen`: it did not say so in time. */
export type End = 'refused' | 'not-seen';

/** Reserved for ever for nobody (RFC 6761): even a request that got out would reach no one. Each way has an address of its own. */
const addressOf = (way: WayOut) => `${way === 'socket' ? 'wss' : 'https'}://${way}.second-look.invalid/`;

/** How long the browser may take to say no, in milliseconds. */
const PATIENCE = 3000;

const attempts: Readonly<Record<WayOut, (address: string) => unknown>> = {
  request: (address) => fetch(address, { mode: 'no-cors' }),
  'older-request': (address) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.send();
  },
  beacon: (address) => navigator.sendBeacon(address, ''),
  socket: (address) => new WebSocket(address),
  transport: (address) => {
    const transport = new WebTransport(address);
    transport.closed.catch(() => undefined);
    return transport.ready;
  },
  stream: (address) => new EventSource(address),
  picture: (address) => {
    new Image().src = address;
  },
  sound: (address) => new Audio(address).load(),
  font: (address) => new FontFace('second-look-nowhere', `url(${address})`).load(),
  style: (address) => {
    const link = document.createElement('link');
    document.body.append(Object.assign(link, { rel: 'stylesheet', href: address }));
    setTimeout(() => link.remove(), PATIENCE);
  },
};

/** Tries every way once and tells, for each, whether the browser refused it. Takes up to three seconds. */
export async function tryWaysOut(): Promise<Readonly<Record<WayOut, End>>> {
  const ends = await Promise.all(waysOut.map(async (way) => [way, await tryOne(way)] as const));
  return Object.fromEntries(ends) as Record<WayOut, End>;
}

const hostOf = (url: string): string | null => URL.parse(url)?.hostname ?? null;

function tryOne(way: WayOut): Promise<End> {
  const host = hostOf(addressOf(way));
  return new Promise((resolve) => {
    const done = new AbortController();
    const finish = (end: End) => {
      done.abort();
      resolve(end);
    };
    const late = setTimeout(finish, PATIENCE, 'not-seen');
    document.addEventListener(
      'securitypolicyviolation',
      ({ blockedURI, disposition }) => {
        // The whole name: one way's may end as another's does.
        if (disposition !== 'enforce' || hostOf(blockedURI) !== host) return;
        clearTimeout(late);
        finish('refused');
      },
      { signal: done.signal },
    );
    try {
      // What it throws says no more than the browser's own word, which is waited for.
      void Promise.resolve(attempts[way](addressOf(way))).catch(() => undefined);
    } catch {}
  });
}
