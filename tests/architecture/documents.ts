/** The project's own documents, read once: their links, the code they name, and the commands they give. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** The project's root. */
export const root = resolve(import.meta.dirname, '../..');

/** A Markdown file by its path from the root. */
export interface Document {
  readonly path: string;
  readonly text: string;
}

/** Reads a file of the project. */
export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Every Markdown file of the project. */
export function documents(): readonly Document[] {
  const own = readdirSync(root).filter((name) => name.endsWith('.md'));
  const inDocs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name));
  return [...own, ...inDocs].map((path) => ({ path, text: read(path) }));
}

/** Relative links and pictures, as written: "../privacy.md#permissions". */
export function localLinks({ text }: Document): readonly string[] {
  return [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^(https?:|mailto:)/.test(target));
}

/** Why a link leads nowhere, or null. */
export function brokenLink(from: Document, link: string): string | null {
  const [file = '', anchor] = link.split('#');
  const target = file === '' ? from.path : relative(root, resolve(root, dirname(from.path), file));
  if (!existsSync(join(root, target))) return `${from.path} links to ${link}: there is no ${target}`;
  if (!anchor || !target.endsWith('.md')) return null;
  return headings(read(target)).includes(anchor)
    ? null
    : `${from.path} links to ${link}: no heading makes #${anchor}`;
}

/** Paths of the repository that a document names in `code`; patterns such as `<product>` are left out. */
export function namedPaths({ text }: Document): readonly string[] {
  return inlineCode(text)
    .filter((code) => /^(src|tests|tools|docs|icons|public)\/[\w./-]+$/.test(code))
    .filter((code) => !/\/(build|dist)\//.test(code));
}

/** Names of npm scripts that a document tells the reader to run. */
export function namedScripts({ text }: Document): readonly string[] {
  const runs = [...text.matchAll(/\bnpm run\s+(?:--silent\s+)?([\w:-]+)/g)].map(([, name = '']) => name);
  const short = [...text.matchAll(/\bnpm (start|test)\b/g)].map(([, name = '']) => name);
  return [...new Set([...runs, ...short])];
}

/** Rows of the table under a heading, as cells without white space at the ends; the head is left out. */
export function tableUnder(heading: string, text: string): readonly (readonly string[])[] {
  const [, after = ''] = text.split(`\n## ${heading}\n`);
  const [section = ''] = after.split('\n## ');
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}

/** Every stretch of `inline code`, on one line. */
export function inlineCode(text: string): readonly string[] {
  const stretches = text.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/`([^`]+)`/g);
  return [...stretches].map(([, code = '']) => code.replace(/\s+/g, ' '));
}

function headings(text: string): readonly string[] {
  return [...withoutCode(text).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
}

function withoutCode(text: string): string {
  return text.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`]*`/g, '');
}
