/** Law: nothing in our sources or in what ships can reach a network, but for files that are named here with their reason. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Breaches, built, type Files, plant, root, sources, withoutComments } from './files.ts';
import { type WayOut, waysOut } from './ways-out.ts';

/** The one file that tries the ways out before the person's eyes, and the chunk that it becomes. */
const proof = /^(src\/workspace\/proof\.ts|assets\/proof-[\w-]+\.js)$/;

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

const holds = ({ pattern, allowed }: WayOut, path: string, text: string): boolean =>
  pattern.test(text) && !allowed?.test(path);

function breaches(files: Files): Breaches {
  return [...files].flatMap(([path, content]) => {
    if (proof.test(path) || released.has(content) || !/\.(tsx?|m?js|html|css)$/.test(path)) return [];
    const text = withoutComments(content);
    if (/pdf(?:\.worker)?\.min[\w-]*\.mjs/.test(text) && !loadsIt.test(path))
      return [`${path} loads pdf.js: only the page that checks a file does.`];
    const out = waysOut
      .filter((way) => holds(way, path, text))
      .map(({ name }) => `${path} holds ${name}: nothing may leave the computer; take it out.`);
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

describe.each(waysOut)('$name', ({ name, planted, unlike = [], allowed }) => {
  test('is noticed in a source and in what ships', () => {
    for (const content of planted)
      for (const path of ['src/sidebar/planted.tsx', 'assets/planted.js'])
        expect(breaches(new Map([[path, content]])), content).toContain(
          `${path} holds ${name}: nothing may leave the computer; take it out.`,
        );
  });

  test('is not seen where it is not', () => {
    for (const content of unlike) expect(breaches(new Map([['src/x.tsx', content]])), content).toEqual([]);
  });

  test('has no file allowed in vain', () => {
    const pattern = waysOut.find((way) => way.name === name)?.pattern ?? /$^/;
    const used = [...sources()].some(
      ([path, text]) => allowed?.test(path) && pattern.test(withoutComments(text)),
    );
    const shipped = [...built('chrome')].some(([path, text]) => allowed?.test(path) && pattern.test(text));
    expect(used || shipped).toBe(allowed !== undefined);
  });
});

test.each([
  ['a URL in code', 'src/store/portals.ts', "const home = 'https://collect.example.org/';"],
  ['a library that was changed', 'assets/pdf.min-x.mjs', 'fetch("x")'],
  ['pdf.js elsewhere', 'src/sidebar/main.tsx', "import url from 'pdfjs-dist/build/pdf.min.mjs?url';"],
])('%s is noticed', (_, path, content) => {
  expect(breaches(plant(sources(), { [path]: content })).join('\n')).toContain(path);
});
