/** `npm run bench:accuracy -- --data FOLDER`: how far the detection can be trusted, set by set, beside its baselines. */
import { parseArgs } from 'node:util';
import { assessLines } from '../tools/assess.mjs';
import { keyword, naive, naiveAbsent, naiveNegation, naiveSpeculation } from './accuracy/baselines.mjs';
import { interval, line, macro } from './accuracy/figures.mjs';
import { bioscope, ccda, mtsamples, negex, portals, textOf } from './accuracy/sets.mjs';

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (!values.data) {
  process.stderr.write('Usage: npm run bench:accuracy -- --data FOLDER\n');
  process.exit(2);
}
const data = values.data;
const print = (/** @type {string} */ text = '') => process.stdout.write(`${text}\n`);
/** @typedef {{ label: any, line: { id: string, html: string } }} Item */
/** @type {{ mtsamples: Item[], ccda: Item[], portals: Item[] }} */
const pages = { mtsamples: mtsamples(data), ccda: ccda(data), portals: portals(data) };
const sentences = { negex: negex(data), bioscope: bioscope(data) };

/** @type {Map<unknown, Record<string, any>>} */
const answers = new Map();
const every = [...Object.values(pages).flat(), ...Object.values(sentences).flat()].map(
  ({ line: one }) => one,
);
await assessLines(
  every.map((one) => JSON.stringify(one)),
  (result) => answers.set(result.id, result),
);

const quiet = (/** @type {string} */ status) => (status === 'other' || status === 'none' ? 'quiet' : status);
const classes = ['current', 'suspected', 'history', 'quiet'];
/** @type {{ id: unknown, gold: string, got: string, words: string }[]} */
const errors = [];

for (const [set, items] of Object.entries(pages)) {
  if (items.length === 0) continue;
  print(`\n${set}: ${items.length} pages`);
  const systems = {
    'Second Look': (/** @type {{ line: { id: string } }} */ item) =>
      quiet(answers.get(item.line.id)?.cancer ?? 'error'),
    keyword: (/** @type {{ line: { html: string } }} */ item) => quiet(keyword(textOf(item.line.html))),
    'naive rules': (/** @type {{ line: { html: string } }} */ item) => quiet(naive(textOf(item.line.html))),
  };
  for (const [name, system] of Object.entries(systems)) {
    const pairs = items.map((/** @type {any} */ item) => ({
      gold: quiet(item.label.cancer),
      got: system(item),
      item,
    }));
    print(line(`  ${name}: cancer current`, pairs, 'current'));
    const still = pairs.filter(({ gold }) => gold === 'quiet');
    const alarms = still.filter(({ got }) => got === 'current').length;
    print(
      `  ${' '.repeat(32)} false alarms ${((100 * alarms) / (still.length || 1)).toFixed(1)} per 100 quiet pages (${alarms} of ${still.length})`,
    );
    if (set === 'mtsamples') {
      for (const label of classes.slice(1)) print(line(`  ${name}: ${label}`, pairs, label));
      const [low, high] = interval(pairs, (sample) => macro(sample, classes));
      print(
        `  ${name}: four classes, macro-F1 ${macro(pairs, classes).toFixed(3)} [${low.toFixed(3)}–${high.toFixed(3)}]`,
      );
    }
    if (name !== 'Second Look') continue;
    for (const { gold, got, item } of pairs) {
      if (gold === got) continue;
      const finding = answers
        .get(item.line.id)
        ?.findings?.find((/** @type {any} */ one) => one.category === 'cancer');
      const words = finding
        ? `${finding.quote.prefix}[${finding.quote.exact}]${finding.quote.suffix}`
        : (item.label.why ?? '');
      errors.push({ id: item.line.id, gold, got, words: words.replace(/\s+/g, ' ') });
    }
  }
}

const traps = {
  'someone else': /\b(?:family|father|mother|sister|brother|aunt|uncle|dad|grand\w+|cousin|died)\b/i,
  denied: /\b(?:no|not|denies|negative|without|unremarkable)\b/i,
  'screening and risk': /\b(?:screen\w*|risk|pick up|fear)\b/i,
};
print('\ntraps (MTSamples pages with cancer words that are not the reader’s disease): stayed quiet');
for (const [trap, words] of Object.entries(traps)) {
  const caught = pages.mtsamples.filter(({ label }) => label.cancer === 'other' && words.test(label.why));
  const still = caught.filter(({ line: one }) => quiet(answers.get(one.id)?.cancer) === 'quiet').length;
  if (caught.length > 0) print(`  ${trap.padEnd(32)} ${still} of ${caught.length}`);
}
const screened = pages.ccda.filter(({ label }) => label.screening && label.cancer !== 'current');
if (screened.length > 0)
  print(
    `  ${'C-CDA screening entries'.padEnd(32)} ${screened.filter(({ line: one }) => answers.get(one.id)?.cancer !== 'current').length} of ${screened.length}`,
  );

if (pages.mtsamples.length > 0) {
  print('\nother serious diagnoses (a category stated as current, per note)');
  const pairs = pages.mtsamples.flatMap(({ label, line: one }) => {
    const gold = new Set(
      label.serious
        .filter((/** @type {any} */ s) => s.status === 'current')
        .map((/** @type {any} */ s) => s.category),
    );
    const got = new Set(
      (answers.get(one.id)?.findings ?? [])
        .filter((/** @type {any} */ f) => f.category !== 'cancer' && f.assertion === 'present')
        .map((/** @type {any} */ f) => f.category),
    );
    return [...new Set([...gold, ...got])].map((category) => ({
      gold: gold.has(category) ? 'current' : '-',
      got: got.has(category) ? 'current' : '-',
    }));
  });
  print(line('  Second Look', pairs, 'current'));
}

if (sentences.negex.length > 0) {
  print('\nNegEx: class Negated');
  print(
    line(
      '  Second Look',
      sentences.negex.map(({ label, line: one }) => ({
        gold: label,
        got: answers.get(one.id)?.assertion === 'absent' ? 'absent' : 'other',
      })),
      'absent',
    ),
  );
  print(
    line(
      '  naive cues',
      sentences.negex.map(({ label, line: one }) => ({
        gold: label,
        got: naiveAbsent(one.sentence, one.target) ? 'absent' : 'other',
      })),
      'absent',
    ),
  );
}
if (sentences.bioscope.length > 0) {
  print('\nBioScope: sentences');
  const kinds = /** @type {const} */ ([
    ['negation', 'absent', naiveNegation],
    ['speculation', 'possible', naiveSpeculation],
  ]);
  for (const [kind, category, simple] of kinds) {
    const word = (/** @type {boolean} */ holds) => (holds ? kind : '-');
    const has = (/** @type {string} */ id) =>
      (answers.get(id)?.modifiers ?? []).some((/** @type {any} */ one) => one.category === category);
    print(
      line(
        `  Second Look: ${kind}`,
        sentences.bioscope.map(({ label, line: one }) => ({
          gold: word(label[kind]),
          got: word(has(one.id)),
        })),
        kind,
      ),
    );
    print(
      line(
        `  naive cues: ${kind}`,
        sentences.bioscope.map(({ label, line: one }) => ({
          gold: word(label[kind]),
          got: word(simple(one.sentence)),
        })),
        kind,
      ),
    );
  }
}

const weight = (/** @type {{ gold: string, got: string }} */ one) =>
  (one.gold === 'quiet' && one.got === 'current') || (one.gold === 'current' && one.got === 'quiet')
    ? 0
    : one.gold === 'current' || one.got === 'current'
      ? 1
      : 2;
print('\nthe ten worst errors');
for (const one of errors.toSorted((a, b) => weight(a) - weight(b)).slice(0, 10))
  print(`  ${one.id}: ${one.gold} called ${one.got}: ${one.words}`);
