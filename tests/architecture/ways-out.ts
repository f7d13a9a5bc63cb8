/** The ways a script, a page or a style has to reach a network, as they look in sources and in minified bundles. */

/** One way out. */
export interface WayOut {
  readonly name: string;
  readonly pattern: RegExp;
  /** Breaches that it must notice, as a source or as what is built from one. */
  readonly planted: readonly string[];
  /** What looks alike and is none. */
  readonly unlike?: readonly string[];
  /** The files that may hold it, and the chunks that they become. Each has its reason beside it. */
  readonly allowed?: RegExp;
}

/** What a page fetches by itself once it stands in a document. */
const loading =
  'img|image|picture|source|iframe|frame|embed|object|portal|fencedframe|script|link|base|audio|video|track|meta';
/** One of these as a string. */
const named = `['"\`](${loading})['"\`]`;
/** The address of a packaged page, which is all that may be opened: `browser.runtime.getURL(…)`. */
const ours = '(?:[\\w$]+\\.)+getURL\\(';

/** All of them. */
export const waysOut: readonly WayOut[] = [
  {
    name: 'fetch',
    pattern: /(?<![\w$-])fetch(Later)?\s*(\(|\?\.|\.(call|apply|bind)\b|[,;)\]}=])|['"`]fetch(Later)?['"`]/,
    planted: [
      'void fetch(location.href);',
      "const get = globalThis['fetch'];",
      'let a=fetch;a("x")',
      'fetchLater(x)',
    ],
  },
  {
    name: 'XMLHttpRequest',
    pattern: /\bXMLHttpRequest\b/,
    planted: ['new XMLHttpRequest().open("GET", x);'],
  },
  { name: 'WebSocket', pattern: /\bWebSocket(Stream)?\b/, planted: ['new WebSocket(url);'] },
  { name: 'WebTransport', pattern: /\bWebTransport\b/, planted: ['new WebTransport(url);'] },
  { name: 'EventSource', pattern: /\bEventSource\b/, planted: ['new EventSource(url);'] },
  { name: 'sendBeacon', pattern: /\bsendBeacon\b/, planted: ["navigator.sendBeacon('/x');"] },
  {
    name: 'RTCPeerConnection',
    pattern: /\b(webkit)?RTCPeerConnection\b/,
    planted: ['new RTCPeerConnection();'],
  },
  {
    name: 'window.open',
    pattern:
      /\b(window|globalThis|self|top|parent|opener|frames|defaultView)\s*(\.|\?\.)\s*open\s*\(|\[\s*['"`]open['"`]\s*\]|^(?![\s\S]*?\b(?:function|const|let)\s+open\b)(?![\s\S]*?[{,]\s*open\s*[,}])[\s\S]*?(?<![\w$.#])open\s*\((?![^()]*\)\s*[:{])/,
    planted: [
      'window.open(link);',
      "globalThis['open'](x)",
      'open(link.url + note);',
      'top.open(x)',
      'document.defaultView?.open(x)',
    ],
    unlike: [
      'const kind={open(e){return e}}',
      'kind.open(id)',
      'async function open(file: File) {} await open(file);',
    ],
  },
  {
    name: 'a tab or window that is not a packaged page',
    pattern: new RegExp(
      `\\b(tabs|windows)\\s*(\\?\\.|\\.)\\s*((create|update)\\b(?!\\(\\{\\s*url:\\s*${ours})|duplicate\\b|goForward\\b|goBack\\b)` +
        `|\\b(tabs|windows)\\s*(\\?\\.)?\\[|\\{[^{}]*\\b(create|update)\\b[^{}]*\\}\\s*=\\s*[\\w.$]*\\b(tabs|windows)\\b`,
    ),
    planted: [
      'browser.tabs.create({ url });',
      'chrome.tabs.update(id, { url: x });',
      'e.windows.create({url:x})',
      "browser.tabs['create']({ url });",
      'const { create } = browser.tabs;',
      'browser.tabs.create(what);',
    ],
    unlike: [
      "browser.tabs.create({ url: browser.runtime.getURL('a.html') });",
      'l.default.tabs.create({url:l.default.runtime.getURL(`a`)})',
      'browser.tabs.query({}); browser.windows.getCurrent();',
    ],
  },
  {
    name: 'a page that goes elsewhere',
    pattern: new RegExp(
      `(?<![\\w$.-]|\\b(?:const|let|var) )(?:(?:window|document|globalThis|self|top|parent)\\.)?location\\s*=(?!=)` +
        `|\\blocation\\??\\.(href|protocol|host|hostname|port|pathname|search)\\s*=(?!=)` +
        `|\\blocation\\s*\\[|\\blocation\\??\\.(assign|replace)\\b(?!\\(${ours})|\\bnavigation\\??\\.navigate\\b`,
    ),
    planted: [
      'location = where;',
      'window.location = where;',
      'document.location = where;',
      'location.href = where;',
      'location.assign(where);',
      'location.replace(where)',
      "location['href'] = x;",
      'navigation.navigate(x)',
    ],
    unlike: [
      'if (location.href === url) url = location.href;',
      "location.assign(browser.runtime.getURL('x'));",
      'const location = 1;',
      'location.reload()',
    ],
  },
  {
    name: 'an element that loads by itself',
    pattern: new RegExp(
      `createElement(NS)?\\s*\\([^)]*?${named}|\\b(h|jsxs?|[\\w$]{1,3})\\(\\s*${named}\\s*,\\s*(\\{|[\\w$]+\\))|<(${loading})\\s(?![^>]*\\bsrc="\\./)[^>]*=\\{`,
    ),
    planted: [
      "document.createElement('img')",
      'document.createElement("iframe")',
      'e.createElementNS(n,`link`)',
      "document.createElement('script')",
      "document.createElement('object')",
      "document.createElement('embed')",
      'return <img src={where} />;',
      'return <iframe src={where} />;',
      'o("img",{src:e})',
      "h('iframe', props)",
    ],
    unlike: ["document.createElement('a')", 'const of = <T,>(link: T) => link;'],
    // The bundler's own loader of chunks: what it loads is under `script-src 'self'`.
    allowed: /^assets\/preload-helper-[\w-]+\.js$/,
  },
  {
    name: 'an address given to an element',
    pattern:
      /(?<!location)\.(src|srcset|href|poster|action|formAction|srcdoc|ping)\s*=(?!=)|\[\s*['"`](src|srcset|href|poster|action|formAction|srcdoc|ping)['"`]\s*\]\s*=(?!=)|Object\.assign\([^;]{0,200}?\b(href|src|srcset|srcdoc|action|formAction)\b\s*[:,}]|\.setAttribute(NS)?\(\s*([^,()]*,\s*)?['"`](xlink:)?(src|srcset|href|poster|action|formaction|srcdoc|ping|data)['"`]/,
    planted: [
      'image.src = where;',
      'link.href=e',
      "element.setAttribute('src', where);",
      'frame.srcdoc = x;',
      'form.action = where;',
      "e.setAttributeNS(x, 'xlink:href', y)",
      "element['href'] = where;",
      "Object.assign(document.createElement('a'), { href }).click();",
      "Object.assign(link, { rel: 'x', href: where });",
    ],
    unlike: ['if (a.href === b) c = a.href;', "element.setAttribute('open', '');"],
    // A file for the person's downloads, from memory (blob:); and the bundler's own loader of chunks.
    allowed: /^(src\/workspace\/hand-over\.ts|assets\/(workspace|hand-over|preload-helper)-[\w-]+\.js)$/,
  },
  {
    name: 'an attribute whose name is a value',
    pattern: /\.setAttribute(NS)?\(\s*(?!['"`])/,
    planted: ['element.setAttribute(name, where);', 'e.setAttributeNS(n, t, x)'],
    unlike: ["element.setAttribute('open', '');"],
    // What draws the screens sets what they name, and the laws on links and elements read the screens; two names of a table's cells.
    allowed: /^(assets\/(jsxRuntime|check)-[\w-]+\.js|src\/check\/kinds\/c-cda\.ts)$/,
  },
  {
    name: 'a link made of a value',
    pattern: /\bhref=\{|<a\b[^<>]*\{\.\.\.|\b[\w$]{1,5}\(\s*['"`]a['"`]\s*,\s*\{\s*\.\.\./,
    planted: ['return <a href={where}>x</a>;', 'return <a {...{ href }}>x</a>;', 'l("a",{...e,children:t})'],
    unlike: ['<a href="/src/check/index.html">'],
    // The address of a source and the number of a help line: constants of the catalogue, opened by a press.
    allowed: /^src\/ui\/(provenance|help)\.tsx$/,
  },
  {
    name: 'a form that is sent',
    pattern: /\.(requestSubmit|submit)\s*\(|\bformaction=|<form\b[^>]*\baction=/i,
    planted: ['form.submit();', 'form.requestSubmit();', '<form action="x">'],
    unlike: ['<form onSubmit={save}>'],
  },
  { name: 'importScripts', pattern: /\bimportScripts\b/, planted: ['importScripts(url);'] },
  {
    name: 'a worker',
    pattern: /\bnew\s+(Shared)?Worker\b|\bserviceWorker\s*\.\s*register\b|\baddModule\s*\(/,
    planted: ['new Worker(url)', 'new SharedWorker(url)', 'navigator.serviceWorker.register(url)'],
    // pdf.js reads a chosen file in a worker, of a packaged script.
    allowed: /^(src\/check\/policy\.ts|assets\/check-[\w-]+\.js)$/,
  },
  {
    name: 'new Image or Audio',
    pattern: /\bnew\s+(Image|Audio)\b/,
    planted: ['new Image().src = where;', 'new Audio(where)'],
  },
  {
    name: 'a font from elsewhere',
    pattern: /\bFontFace\b/,
    planted: ['new FontFace("a", "url(x)");', "globalThis['FontFace']"],
  },
  {
    name: 'a prefetch or preconnect',
    pattern: /\b(dns-prefetch|preconnect|prerender|speculationrules)\b|rel\s*[=:]\s*["'`]?prefetch/,
    planted: ['<link rel="preconnect" href="//x">', 'link.rel = "prefetch";', 'type="speculationrules"'],
  },
  { name: 'a ping', pattern: /\bping\s*=\s*["'{]/, planted: ['<a ping="x">', 'return <a ping={x} />;'] },
  {
    name: 'a remote import',
    pattern: /\bimport\s*\(?\s*['"`](https?:)?\/\/|\bfrom\s*['"`](https?:)?\/\//,
    planted: [
      "import 'https://x.example/a.js';",
      'import("https://x.example/a.js")',
      'from"//x.example/a.js"',
    ],
  },
  {
    name: 'a remote style',
    pattern: /(url\(|@import)\s*['"]?(https?:)?\/\//,
    planted: ['a { background: url(https://x.example/a.png) }', '@import "//x.example/a.css";'],
  },
  {
    name: 'a style with the address of a value',
    pattern: /url\(\s*['"]?\$\{|['"`]url\(['"]?['"`]\s*\+/,
    planted: ['e.style.backgroundImage=`url(${' + 'where})`;', "box.style.background = 'url(' + x + ')';"],
    unlike: ['a { background: url(./a.svg) }'],
  },
  {
    name: 'another door of the browser',
    pattern:
      /\bdownloads\s*(\?\.|\.)\s*download\b|\bnavigator\s*(\?\.|\.)\s*share\b|\.\s*launchWebAuthFlow\b/,
    planted: [
      'browser.downloads.download({ url });',
      'navigator.share({ text });',
      'e.default.identity.launchWebAuthFlow(x)',
    ],
  },
  {
    name: 'a remote source',
    pattern: /\b(src|srcset|action|formaction|data|poster)\s*=\s*["']?(https?:)?\/\//,
    planted: ['<img src="//x.example/a.png">'],
  },
  {
    name: 'a page that sends itself on',
    pattern: /http-equiv\s*=\s*["']?refresh/i,
    planted: ['<meta http-equiv="refresh" content="0;url=x">'],
  },
  {
    name: 'a setUninstallURL',
    pattern: /(\.|\[\s*['"`])setUninstallURL\b/,
    planted: ['browser.runtime.setUninstallURL(url);'],
  },
  {
    name: 'a word to another program',
    pattern: /(\.|\[\s*['"`])(sendNativeMessage|connectNative)\b/,
    planted: ['browser.runtime.sendNativeMessage(app, x);'],
  },
  {
    name: 'eval',
    pattern: /\beval\s*\(|\bnew\s+Function\b|(?<![\w$.])Function\s*\(/,
    planted: ['eval(text);', 'new Function(text)', 'Function("return 1")'],
  },
];
