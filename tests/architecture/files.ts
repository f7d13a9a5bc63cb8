/** The repository and the built extension as maps from path to text, so that a law is a function that can be tried on a planted breach. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Path from the project's root, with "/", to text. */
export type Files = ReadonlyMap<string, string>;

/** What a law found wrong, one line each: where, what, and how to mend it. */
export type Breaches = readonly string[];

/** The project's root, with a trailing slash. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

const text = /\.(tsx?|mjs|js|json|html|css|md|svg|txt|yml|yaml)$/;

/** Reads text files under the given files and folders, paths from the project's root. */
export function read(...places: readonly string[]): Files {
  const files = new Map<string, string>();
  const visit = (path: string): void => {
    if (statSync(root + path).isDirectory()) {
      // What a bench or the project installed is not ours.
      for (const name of readdirSync(root + path).sort())
        if (name !== 'node_modules') visit(`${path}/${name}`);
    } else if (text.test(path) || !path.includes('.')) files.set(path, readFileSync(root + path, 'utf8'));
  };
  for (const place of places) if (existsSync(root + place)) visit(place);
  return files;
}

/** The sources that ship. */
export function sources(): Files {
  return read('src');
}

/** What was built for one browser, paths from the extension's own root. */
export function built(browser: 'chrome' | 'firefox'): Files {
  const folder = `dist/${browser}/`;
  if (!existsSync(`${root}${folder}manifest.json`)) throw new Error('Nothing is built: run `npm run build`.');
  return new Map(
    [...read(folder.slice(0, -1))].map(([path, content]) => [path.slice(folder.length), content]),
  );
}

/** The map with files added or replaced: for planting a breach. */
export function plant(files: Files, planted: Readonly<Record<string, string>>): Files {
  return new Map([...files, ...Object.entries(planted)]);
}

/** Script without comments; strings stay. A rough cut: it errs towards keeping text. */
export function withoutComments(script: string): string {
  return script.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[\s;{}(,])\/\/.*$/gm, '$1');
}

/** The modules a file imports, type imports included, relative ones resolved to paths from the root. */
export function importsOf(path: string, script: string): readonly string[] {
  const found = withoutComments(script).matchAll(
    /(?:\bfrom|\bimport)\s*\(?\s*(['"`])([.@\w][^'"`\s]*)\1|import\.meta\.glob(?:<[^>]*>)?\(\s*(['"])([^'"\n]+)\3/g,
  );
  return [...found].map((match) => resolve(path, match[2] ?? match[4] ?? ''));
}

function resolve(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  return new URL(specifier, `file:///${from}`).pathname.slice(1);
}

/** The file and everything of the map that it imports, directly or not. */
export function closure(files: Files, entry: string): Files {
  const reached = new Map<string, string>();
  const visit = (path: string): void => {
    const script = files.get(path);
    if (script === undefined || reached.has(path)) return;
    reached.set(path, script);
    for (const imported of importsOf(path, script)) visit(imported);
  };
  visit(entry);
  return reached;
}
