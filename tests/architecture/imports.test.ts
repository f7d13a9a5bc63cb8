/** Law: imports flow one way. */
import { expect, test } from 'vitest';
import { type Breaches, closure, type Files, importsOf, plant, sources } from './files.ts';

type Zone =
  | 'core'
  | 'ui'
  | 'store'
  | 'page'
  | 'screens'
  | 'tabs'
  | 'content'
  | 'background'
  | 'messages'
  | 'mark'
  | 'browser';

const pages = ['popup', 'sidebar', 'workspace', 'check', 'welcome'];

/** What each zone may import: other zones, then packages. Its own files it always may, pages excepted. */
const may: Readonly<Record<Zone, { zones: readonly Zone[]; packages: readonly string[] }>> = {
  core: { zones: [], packages: ['valibot', 'fflate'] },
  ui: { zones: ['core', 'mark'], packages: ['preact'] },
  store: { zones: ['core', 'browser', 'mark'], packages: ['valibot'] },
  page: { zones: ['ui', 'core', 'store', 'screens', 'tabs', 'browser', 'mark'], packages: ['preact'] },
  screens: { zones: ['ui', 'core', 'store', 'browser'], packages: ['preact'] },
  tabs: { zones: ['ui', 'core', 'store', 'browser', 'mark'], packages: [] },
  content: { zones: ['core', 'mark'], packages: [] },
  background: { zones: ['core', 'store', 'tabs', 'messages', 'browser', 'mark'], packages: [] },
  messages: { zones: ['browser', 'mark'], packages: ['valibot'] },
  mark: { zones: [], packages: [] },
  browser: { zones: [], packages: ['webextension-polyfill'] },
};

/** Inside core, one way: an import goes to the same step or an earlier one. */
const steps: Readonly<Record<string, number>> = {
  page: 1,
  portal: 1,
  diagnosis: 1,
  guidance: 2,
  records: 2,
  case: 3,
  export: 4,
};

const entry = /^src\/(content\.ts|reader\.ts|background\.ts|[a-z]+\/main\.tsx)$/;

/** Null where nobody said what the file is of. */
function zoneOf(path: string): Zone | null {
  const [, folder = '', inner] = /^src\/([^/]+)(\/.*)?$/.exec(path) ?? [];
  if (inner && pages.includes(folder)) return 'page';
  if (folder === 'core' || folder === 'ui' || folder === 'store') return folder;
  if (folder === 'screens' || folder === 'tabs') return folder;
  if (folder === 'content.ts' || folder === 'reader.ts' || folder === 'content') return 'content';
  if (folder === 'background.ts' || folder === 'background') return 'background';
  if (folder === 'mark.ts') return 'mark';
  if (folder === 'messages.ts') return 'messages';
  return folder === 'browser.ts' ? 'browser' : null;
}

/** Files at the root of core: its words (`assessment.ts`) are everyone's, its steps in order (`assess.ts`) nobody's in core. */
function stepOf(path: string): number {
  const [, folder] = /^src\/core\/([^/]+)\//.exec(path) ?? [];
  if (folder) return steps[folder] ?? 0;
  return /^src\/core\/(?:assess|details|look|merge|previous)\.ts$/.test(path) ? 2.5 : 0;
}

function pageOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function wrong(from: string, to: string): string | null {
  const zone = zoneOf(from);
  if (zone === null) return 'a file of the source lies in the folder of its part';
  if (!to.startsWith('src/')) {
    if (/\.(css|svg|png)(\?\w+)?$/.test(to)) return null;
    const name = to
      .split('/')
      .slice(0, to.startsWith('@') ? 2 : 1)
      .join('/');
    const checks = pageOf(from) === 'check' && zone === 'page' ? ['valibot', 'pdfjs-dist', 'fflate'] : [];
    const allowed = [...may[zone].packages, ...checks];
    return allowed.includes(name)
      ? null
      : `${zone} may import only these packages: ${allowed.join(', ') || 'none'}`;
  }
  if (entry.test(to)) return 'nothing imports an entry; move what is needed into a file of its own';
  const target = zoneOf(to);
  if (target === null) return 'a file of the source lies in the folder of its part';
  if (zone === 'page' && target === 'page') {
    return pageOf(from) === pageOf(to)
      ? null
      : 'pages never import one another; move what both need into ui or core';
  }
  if (zone === 'core' && target === 'core') {
    return stepOf(to) <= stepOf(from)
      ? null
      : 'core flows page, portal, diagnosis → guidance, records → case → export';
  }
  if (zone === target || may[zone].zones.includes(target)) return null;
  return `${zone} may import only: ${may[zone].zones.join(', ') || 'itself'}`;
}

function breaches(files: Files): Breaches {
  const direct = [...files]
    .filter(([path]) => /\.tsx?$/.test(path))
    .flatMap(([path, script]) =>
      importsOf(path, script)
        .map((to) => [to, wrong(path, to)] as const)
        .flatMap(([to, why]) => (why ? [`${path} imports ${to}: ${why}.`] : [])),
    );
  const injected = [...closure(files, 'src/content.ts'), ...closure(files, 'src/reader.ts')];
  const heavy = [...new Map(injected)].flatMap(([path, script]) =>
    importsOf(path, script)
      .filter((to) => /^(webextension-polyfill|preact|valibot|fflate)/.test(to))
      .map(
        (to) =>
          `${path} brings ${to} into the content script, which carries no package: import a smaller piece.`,
      ),
  );
  return [...direct, ...heavy];
}

test('imports flow one way', () => {
  expect(breaches(sources())).toEqual([]);
});

test.each([
  [
    'core reaches for the extension API',
    'src/core/case/due.ts',
    "import { browser } from '../../browser.ts';",
  ],
  ['detection reaches for guidance', 'src/core/page/x.ts', "import { advise } from '../guidance/advise.ts';"],
  ['a page imports another page', 'src/popup/x.tsx', "import { List } from '../sidebar/list.tsx';"],
  ['something imports an entry', 'src/store/x.ts', "export * from '../background.ts';"],
  ['the UI knows the store', 'src/ui/x.tsx', "import { readCase } from '../store/cases.ts';"],
  ['the polyfill gets past its door', 'src/store/x.ts', "import browser from 'webextension-polyfill';"],
  ['a package nobody agreed to', 'src/ui/x.tsx', "const { z } = await import('zod');"],
  ['a file lies beside the parts', 'src/joint.ts', "import { browser } from './browser.ts';"],
  ['the store reaches for a screen', 'src/store/x.ts', "import { useLock } from '../screens/lock.ts';"],
  ['another page loads pdf.js', 'src/popup/x.tsx', "import type * as PdfJs from 'pdfjs-dist';"],
  ['the content script loads a package', 'src/content.ts', "import * as v from 'valibot';"],
])('it is noticed when %s', (_, path, script) => {
  expect(breaches(plant(sources(), { [path]: script })).join('\n')).toContain(path);
});
