/** Law: nothing in our sources or in what ships can reach a network. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Breaches, built, type Files, plant, root, sources, withoutComments } from './files.ts';

/** Ways out, as they look in sources and in minified bundles. */
const waysOut: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['fetch', /(?<![\w$-])fetch\s*(\(|\?\.|\.(call|apply|bind)\b|[,;)\]}=])|['"`]fetch['"`]/],
  ['XMLHttpRequest', /\bXMLHttpRequest\b/],
  ['WebSocket', /\bWebSocket(Stream)?\b/],
  ['WebTransport', /\bWebTransport\b/],
  ['EventSource', /\bEventSource\b/],
  ['sendBeacon', /\bsendBeacon\b/],
  ['RTCPeerConnection', /\bRTCPeerConnection\b/],
  ['window.open', /\b(window|globalThis|self)\s*(\.|\?\.)\s*open\s*\(|\[\s*['"`]open['"`]\s*\]/],
  ['importScripts', /\bimportScripts\b/],
  ['a worker', /\bnew\s+(Shared)?Worker\b/],
  ['new Image or Audio', /\bnew\s+(Image|Audio)\b/],
  ['a font from elsewhere', /\bnew\s+FontFace\b/],
  ['a prefetch or preconnect', /\b(dns-prefetch|preconnect|prerender)\b|rel=["']?prefetch/],
  ['a ping', /\bping\s*=\s*["'{]/],
  ['a remote import', /\bimport\s*\(?\s*['"`]https?:/],
  ['a remote style', /(url\(|@import)\s*['"]?(https?:)?\/\//],
  ['a remote source', /\b(src|srcset|action|formaction|data|poster)\s*=\s*["']?(https?:)?\/\//],
  ['a setUninstallURL', /\.setUninstallURL\s*\(/],
  ['eval', /\beval\s*\(|\bnew\s+Function\b/],
];

/** The one file that tries the ways out before the person's eyes, and the chunk that it becomes. */
const proof = /^(src\/workspace\/proof\.ts|assets\/proof-[\w-]+\.js)$/;

/** The one file that opens a worker, of a packaged script, and the chunk that it becomes. */
const opensWorker = /^(src\/check\/policy\.ts|assets\/check-[\w-]+\.js)$/;

/** A library that is shipped as it was released, byte for byte, holds its own ways out, and the policy shuts them. */
const released = new Set(
  ['pdf.min.mjs', 'pdf.worker.min.mjs'].map((name) =>
    readFileSync(`${root}node_modules/pdfjs-dist/build/${name}`, 'utf8'),
  ),
);
/** The page that may load it. */
const loadsIt = /^(assets\/check-[\w-]+\.js|src\/check\/kinds\/pdf\.ts)$/;

/** Where a URL may stand: citations, links to open, examples to compare with, names of XML formats. */
const citations =
  /^src\/(core\/(guidance|records|portal\/products)\/|ui\/words\/|core\/export\/formats\/|ui\/links?\.ts)/;
const xmlNames = /https?:\/\/(www\.w3\.org|hl7\.org)\/[\w./#-]*/g;

function breaches(files: Files): Breaches {
  return [...files].flatMap(([path, content]) => {
    if (proof.test(path) || released.has(content) || !/\.(tsx?|m?js|html|css)$/.test(path)) return [];
    const text = withoutComments(content);
    if (/pdf(?:\.worker)?\.min[\w-]*\.mjs/.test(text) && !loadsIt.test(path))
      return [`${path} loads pdf.js: only the page that checks a file does.`];
    const out = waysOut.flatMap(([name, pattern]) =>
      pattern.test(text) && !(name === 'a worker' && opensWorker.test(path))
        ? [`${path} holds ${name}: nothing may leave the computer; take it out.`]
        : [],
    );
    const url =
      path.startsWith('src/') &&
      !citations.test(path) &&
      text.replace(xmlNames, '').match(/https?:\/\/[a-z0-9][^\s'"`]*/i);
    return url ? [...out, `${path} holds ${url[0]}: a URL stands only in citation and link data.`] : out;
  });
}

test('our sources hold no way out', () => {
  expect(breaches(sources())).toEqual([]);
});

test.each(['chrome', 'firefox'] as const)('what ships for %s holds no way out', (browser) => {
  expect(breaches(built(browser))).toEqual([]);
});

test.each([
  ['a fetch', 'src/content.ts', 'void fetch(location.href);'],
  ['a fetch by another name', 'src/content.ts', "const get = globalThis['fetch'];"],
  ['a beacon', 'src/background.ts', "navigator.sendBeacon('/x');"],
  ['a socket', 'src/popup/main.tsx', 'new WebSocket(url);'],
  ['a peer connection', 'src/workspace/main.tsx', 'new RTCPeerConnection();'],
  ['an opened window', 'src/sidebar/main.tsx', 'window.open(link);'],
  ['a picture', 'src/content.ts', 'new Image().src = where;'],
  ['a preconnect', 'src/popup/index.html', '<link rel="preconnect" href="//x">'],
  ['a URL in code', 'src/store/portals.ts', "const home = 'https://collect.example.org/';"],
  ['a remote picture in a style', 'src/ui/x.css', 'a { background: url(https://x.example/a.png) }'],
  ['a fetch in what ships', 'assets/x.js', 'let a=fetch;a("x")'],
  ['a library that was changed', 'assets/pdf.min-x.mjs', 'fetch("x")'],
  ['a worker elsewhere', 'src/popup/main.tsx', 'new Worker(url)'],
  ['pdf.js elsewhere', 'src/sidebar/main.tsx', "import url from 'pdfjs-dist/build/pdf.min.mjs?url';"],
])('%s is noticed', (_, path, content) => {
  expect(breaches(plant(sources(), { [path]: content })).join('\n')).toContain(path);
});
