/** Law: the content script, the reader and the popup stay small; the sidebar and the workspace load the cards that are called for. */
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { type Breaches, built, closure, type Files, plant } from './files.ts';

const kB = 1000;
const limits = { content: 60 * kB, reader: 180 * kB, popup: 40 * kB };

function weigh(files: Files): number {
  return [...files.values()].reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
}

/** A page, its styles, and its scripts with all that they import before anything is shown. */
function firstLoad(files: Files, page = 'src/popup/index.html'): Files {
  const html = files.get(page) ?? '';
  const loaded = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, at = '']) =>
    new URL(at, `file:///${page}`).pathname.slice(1),
  );
  // A dynamic import is not part of the first load.
  const eager = new Map([...files].map(([path, text]) => [path, text.replace(/\bimport\s*\(/g, 'later(')]));
  const scripts = loaded.flatMap((path) => [...closure(eager, path).keys()]);
  return new Map([page, ...scripts].map((path) => [path, files.get(path) ?? '']));
}

function breaches(files: Files): Breaches {
  const content = weigh(new Map([['src/content.js', files.get('src/content.js') ?? '']]));
  const reader = weigh(new Map([['src/reader.js', files.get('src/reader.js') ?? '']]));
  const popup = weigh(firstLoad(files));
  return [
    ...(content > limits.content
      ? [`The content script weighs ${content} B gzipped, over ${limits.content}: carry less in it.`]
      : []),
    ...(reader > limits.reader
      ? [`The reader weighs ${reader} B gzipped, over ${limits.reader}: carry less in it.`]
      : []),
    ...(popup > limits.popup
      ? [`The popup weighs ${popup} B gzipped at first load, over ${limits.popup}: load a part later.`]
      : []),
  ];
}

test.each(['chrome', 'firefox'] as const)(
  'the %s content script, reader and popup keep within their limits',
  (browser) => {
    expect(breaches(built(browser))).toEqual([]);
  },
);

test('what the popup loads first is found', () => {
  expect(
    [...firstLoad(built('chrome')).keys()].filter((path) => path.endsWith('.js')).length,
  ).toBeGreaterThan(1);
});

test.each(['src/content.js', 'src/reader.js'])('too heavy a script in %s is noticed', (path) => {
  const heavy = Array.from({ length: 60_000 }, (_, index) => (index * 2_654_435_761) % 1e9).join();
  expect(breaches(plant(built('chrome'), { [path]: heavy }))).toHaveLength(1);
});

test('too heavy a popup is noticed', () => {
  const heavy = Array.from({ length: 40_000 }, (_, index) => (index * 2_654_435_761) % 1e9).join();
  const planted = { 'src/popup/index.html': '<script src="/assets/a.js"></script>', 'assets/a.js': heavy };
  expect(breaches(plant(built('chrome'), planted))).toHaveLength(1);
});

/** One question of each group of cards: it stands on a card and nowhere else. */
const marks = [
  'breast-metastatic-1',
  'valve-disease-1',
  'multiple-sclerosis-1',
  'spinal-stenosis-1',
  'lupus-1',
  'kidney-failure-1',
  'genetic-condition-1',
  'fetal-anomaly-1',
  'other-serious-1',
];
const marksIn = (script: string) =>
  marks.filter((mark) => new RegExp(`[\\x60'"]${mark}[\\x60'"]`).test(script));

/** Scripts that hold cards of more than one group, and what is loaded of cards before a page or a list calls for any. */
function crowded(files: Files): Breaches {
  const mixed = [...files].filter(([path, script]) => path.endsWith('.js') && marksIn(script).length > 1);
  const early = ['sidebar', 'workspace'].flatMap((page) =>
    [...firstLoad(files, `src/${page}/index.html`)]
      .filter(([, script]) => marksIn(script).length > 0)
      .map(([path]) => `The ${page} loads ${path}, which holds cards, at once: load them when called for.`),
  );
  return [
    ...mixed.map(
      ([path]) => `${path} holds the cards of several groups: load them by src/core/guidance/cards/load.ts.`,
    ),
    ...early,
  ];
}

test.each(['chrome', 'firefox'] as const)(
  'in %s, cards are loaded by the group of the illness',
  (browser) => {
    const files = built(browser);
    expect(crowded(files)).toEqual([]);
    const all = [...files].flatMap(([path, script]) => (path.endsWith('.js') ? marksIn(script) : []));
    expect(all.sort()).toEqual(marks.toSorted());
  },
);

test('cards that are loaded together, or too early, are noticed', () => {
  const both = `const a = "${marks[0]}", b = "${marks[1]}";`;
  expect(crowded(plant(built('chrome'), { 'assets/all.js': both }))).toHaveLength(1);
  const sidebar = {
    'src/sidebar/index.html': '<script src="/assets/a.js"></script>',
    'assets/a.js': `"${marks[0]}"`,
  };
  expect(crowded(plant(built('chrome'), sidebar))).toHaveLength(1);
});
