/** Law: the portal's page cannot see us. Nothing is exposed to it and nothing in it is changed. */
import { expect, test } from 'vitest';
import { type Breaches, built, closure, type Files, plant, sources, withoutComments } from './files.ts';

const closed = ['web_accessible_resources', 'content_scripts', 'host_permissions', 'externally_connectable'];

/** Calls that change a page, or that a page could notice. */
const changes: readonly (readonly [name: string, pattern: RegExp])[] = [
  [
    'adds a node',
    /\.(append|appendChild|prepend|before|after|insertBefore|insertAdjacent\w+|replaceWith|replaceChildren|replaceChild)\s*\(/,
  ],
  ['takes a node out or joins nodes', /\.(remove|removeChild)\s*\(|\.normalize\(\s*\)/],
  ['makes an element', /\.(createElement(NS)?|createTextNode|attachShadow|importNode|adoptNode)\s*\(/],
  [
    'sets an attribute',
    /\.(setAttribute(NS)?|removeAttribute|toggleAttribute|setHTML\w*)\s*\(|\.dataset\.\w+\s*=(?!=)/,
  ],
  [
    'sets a property that shows',
    /\.(id|data|value|checked|disabled|open|lang|dir|tabIndex|scrollTop|scrollLeft)\s*=(?!=)/,
  ],
  ['sets content', /\.(innerHTML|outerHTML|innerText|textContent|nodeValue)\s*=(?!=)/],
  [
    'sets a style or class',
    /\.(style\.\w+|className|cssText|hidden)\s*=(?!=)|\.style\.setProperty\s*\(|\.classList\.(add|remove|toggle|replace)|\.insertRule\s*\(|adoptedStyleSheets|\.animate\s*\(/,
  ],
  [
    'moves the page',
    /\.(scroll|scrollIntoView|scrollTo|scrollBy|focus|blur|click|submit|requestSubmit|select|showModal|showPopover|requestFullscreen)\s*\(/,
  ],
  ['sends an event', /\.dispatchEvent\s*\(|\.postMessage\s*\(/],
  [
    'navigates',
    /\b(pushState|replaceState)\b|\blocation(\.href)?\s*=(?!=)|\blocation\.(assign|replace|reload)/,
  ],
  ['writes the document', /\bdocument\s*\.\s*(write|writeln|title\s*=(?!=)|cookie|execCommand|designMode)/],
  ['touches the page’s storage', /\b(localStorage|sessionStorage|indexedDB|caches|cookieStore)\b/],
  ['selects', /\bgetSelection\s*\(/],
];

function manifestBreaches(files: Files): Breaches {
  const manifest: Record<string, unknown> = JSON.parse(files.get('manifest.json') ?? '{}');
  return closed
    .filter((key) => key in manifest)
    .map((key) => `The built manifest has ${key}: pages could see us; register by host once it is granted.`);
}

function scriptBreaches(files: Files): Breaches {
  return [...files].flatMap(([path, script]) => {
    const text = withoutComments(script);
    return changes
      .filter(([, pattern]) => pattern.test(text))
      .map(
        ([name, pattern]) => `${path} ${name} (${pattern.exec(text)?.[0]}): the content script only reads.`,
      );
  });
}

function selfContained(files: Files): Breaches {
  return ['src/content.js', 'src/reader.js'].flatMap((path) => alone(path, files.get(path)));
}

function alone(path: string, script: string | undefined): Breaches {
  if (script === undefined) return [`${path} was not built as one file of its own.`];
  const loads = /\bimport\s*[({'"*]|\bimport\s+\w+\s+from|^export\b|getURL\(/m.test(script);
  return loads ? [`${path} loads another file: it must be self-contained.`] : [];
}

test.each(['chrome', 'firefox'] as const)('nothing of the %s extension is exposed to pages', (browser) => {
  expect(manifestBreaches(built(browser))).toEqual([]);
});

test.each(['chrome', 'firefox'] as const)(
  'what the %s extension puts in a page is self-contained, file by file',
  (browser) => {
    expect(selfContained(built(browser))).toEqual([]);
  },
);

test('the content script and all it carries only read', () => {
  for (const name of ['content', 'reader']) {
    expect(scriptBreaches(closure(sources(), `src/${name}.ts`))).toEqual([]);
    const path = `src/${name}.js`;
    expect(scriptBreaches(new Map([[path, built('chrome').get(path) ?? '']]))).toEqual([]);
  }
});

test.each(closed)('%s in a manifest is noticed', (key) => {
  const manifest = JSON.stringify({ [key]: [] });
  expect(manifestBreaches(plant(built('chrome'), { 'manifest.json': manifest }))).toHaveLength(1);
});

test.each([
  'document.body.append(tip);',
  'document.createElement("div");',
  'heading.setAttribute("data-seen", "");',
  'node.textContent = "";',
  'node.classList.add("seen");',
  'heading.after(tip);',
  'heading.before(tip);',
  'section.normalize();',
  'heading.dataset.seen = "";',
  'text.data = "";',
  'heading.id = "seen";',
  'details.open = true;',
  'list.scrollTop = 0;',
  'heading.animate({}, 1);',
  'heading.style.setProperty("color", "red");',
  'button.click();',
  'location.href = next;',
  'document.title = "";',
  'localStorage.setItem("a", "b");',
])('“%s” in the content script is noticed', (planted) => {
  const files = plant(sources(), { 'src/content.ts': planted });
  expect(scriptBreaches(closure(files, 'src/content.ts'))).toHaveLength(1);
});

test('a content script that loads a chunk is noticed', () => {
  const loader = 'import(chrome.runtime.getURL("assets/content.js"))';
  expect(selfContained(plant(built('chrome'), { 'src/content.js': loader }))).toHaveLength(1);
});
