/**
 * `npm run weigh` learns src/core/diagnosis/second/weigh/weights.ts from the examples beside this file, and from the statements of the tests.
 * `npm run weigh -- --cross` writes nothing: each file's names are told by weights that were learnt without it, and what is right is printed.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestOf, examplesIn } from './examples.mjs';
import { chances, learn } from './learn.mjs';
import { openReader } from './read.mjs';

/** @typedef {import('./read.mjs').Name & { file: string, share: number }} Name */

const root = fileURLToPath(new URL('../../', import.meta.url));
const out = 'src/core/diagnosis/second/weigh/weights.ts';
/** A sign counts that was met about so many names by so many writers. */
const least = { names: 5, writers: 4 };
const how = { l1: 0.005, l2: 0.003, rounds: 10, rate: 0.1 };
/** What the rules are sure of keeps them from being unlearnt; it is not what they get wrong. */
const shareOfStatements = 0.5;
const parts = 4;

const { everyTold, namesOf, statedNames } = await openReader(root);
/** @type {readonly string[]} */
const answers = everyTold;
const classes = answers.length - 1;
/** @type {Name[]} */
const names = [
  ...[...examplesIn(join(root, 'tools/weigh/examples'))].flatMap(([file, examples]) =>
    examples.flatMap(namesOf).map((name) => ({ ...name, file, share: 1 })),
  ),
  ...statedNames().map((name) => ({ ...name, file: '', share: shareOfStatements })),
];

/** The signs that are to have a weight, each with its number. @param {readonly Name[]} some */
function worthy(some) {
  /** @type {Map<string, { names: number, writers: Set<string> }>} */
  const met = new Map();
  for (const { signs, file } of some)
    for (const sign of signs) {
      const one = met.get(sign) ?? { names: 0, writers: new Set() };
      one.names += 1;
      one.writers.add(file);
      met.set(sign, one);
    }
  const kept = [...met].filter(([, one]) => one.names >= least.names && one.writers.size >= least.writers);
  return new Map(kept.map(([sign], at) => [sign, at]));
}

/** @param {readonly Name[]} some */
function learnFrom(some) {
  const numbers = worthy(some);
  const on = (/** @type {readonly string[]} */ signs) =>
    signs.flatMap((sign) => {
      const at = numbers.get(sign);
      return at === undefined ? [] : [at];
    });
  const rows = some.map(({ signs, want, share }) => ({
    want: answers.indexOf(want),
    share,
    signs: on(signs),
  }));
  const weights = learn(rows, numbers.size, classes, how).map((weight) => Math.round(weight * parts) / parts);
  const tell = (/** @type {readonly string[]} */ signs) => {
    const all = chances(weights, on(signs), classes);
    return answers[all.indexOf(Math.max(...all))];
  };
  return { weights, numbers, tell };
}

/** @param {string} title @param {readonly { want: string, got: string | undefined }[]} some */
function print(title, some) {
  const share = (/** @type {number} */ part, /** @type {number} */ of) => (part / of).toFixed(3);
  const right = some.filter(({ want, got }) => want === got);
  const figures = answers.map((answer) => {
    const hits = right.filter(({ want }) => want === answer).length;
    const found = some.filter(({ got }) => got === answer).length;
    return `${answer} P ${share(hits, found)} R ${share(hits, some.filter(({ want }) => want === answer).length)}`;
  });
  process.stdout.write(
    `${title.padEnd(24)} ${String(some.length).padStart(5)} names, right ${share(right.length, some.length)}; ${figures.join(', ')}\n`,
  );
}

function cross() {
  const all = [...new Set(names.map(({ file }) => file))].filter(Boolean).flatMap((file) => {
    const { tell } = learnFrom(names.filter((name) => name.file !== file));
    const own = names
      .filter((name) => name.file === file)
      .map(({ want, told, signs }) => ({ want, told, got: tell(signs) }));
    print(file, own);
    return own;
  });
  print(
    'the rules alone',
    all.map(({ want, told }) => ({ want, got: told })),
  );
  print('weighed', all);
}

function write() {
  const { weights, numbers } = learnFrom(names);
  const line = (/** @type {string} */ sign, /** @type {number} */ at) => {
    const quarters = [...weights.subarray(at * classes, (at + 1) * classes)].map((one) => one * parts || 0);
    return quarters.some(Boolean) ? [`${sign}\t${quarters.join('\t')}`] : [];
  };
  const lines = [...numbers].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([sign, at]) => line(sign, at));
  writeFileSync(
    join(root, out),
    `/** Written by tools/weigh/train.mjs (npm run weigh) from examples ${digestOf(root)}: a sign, then its weights in quarters for ${answers.slice(0, classes).join(', ')}. */
export const weights = \`${[...line('', numbers.size), ...lines].join('\n')}\`;
`,
  );
  process.stdout.write(`${lines.length} signs with weights, from ${names.length} names: ${out}\n`);
}

if (process.argv.includes('--cross')) cross();
else write();
