/** Examples → their names with the signs that stand about them, as the core reads them. */
import { join } from 'node:path';
import { runnerImport } from 'vite';

/** @typedef {import('../../src/core/page/section.ts').Section} Section */
/** @typedef {import('./examples.mjs').Example} Example */
/** @typedef {{ told: string, want: string, signs: readonly string[] }} Name `told`: by the rules; `want`: by its label */

/** A line whose cells are parted by bars is a row of a table. @param {{ heading: string, text: string }} part @returns {Section} */
function sectionOf({ heading, text }) {
  const cells = [];
  let whole = '';
  for (const line of text.split('\n')) {
    if (whole) whole += '\n\n';
    const parts = line.split(/ *\| */);
    for (const [at, part] of parts.entries()) {
      if (at > 0) whole += '\t';
      const start = whole.length;
      whole += part;
      if (parts.length > 1) cells.push({ start, end: whole.length, column: '', row: parts[0] ?? '' });
    }
  }
  return { heading: heading.replace(/:\s*$/, ''), path: [], text: whole, cells };
}

/** With one space for any gap, so that a name is found however its lines or cells were parted. @param {string} text */
const flat = (text) => text.replace(/\s*\|\s*|\s+/g, ' ');

/** Where the labels of an example stand. @param {Example} example @param {readonly Section[]} sections */
function spansOf({ mentions }, sections) {
  return mentions.flatMap(({ name, nth = 1, assertion }) => {
    let left = nth;
    const word = flat(name);
    for (const text of sections.flatMap((one) => [one.heading, one.text])) {
      const where = flat(text);
      for (let start = where.indexOf(word); start >= 0; start = where.indexOf(word, start + 1)) {
        left -= 1;
        if (left === 0) return [{ text, start, end: start + word.length, assertion }];
      }
    }
    return [];
  });
}

/** @param {string} root */
export async function openReader(root) {
  const load = async (/** @type {string} */ path) =>
    (await runnerImport(join(root, path), { root, configFile: false, logLevel: 'error' })).module;
  /** @type {typeof import('../../src/core/diagnosis/second/weigh/signs.ts')} */
  const { countPage, everyTold, signsOf, toldOf } = await load('src/core/diagnosis/second/weigh/signs.ts');
  /** @type {typeof import('../../tests/core/diagnosis/section.ts')} */
  const { placedIn, section } = await load('tests/core/diagnosis/section.ts');
  /** @type {typeof import('../../tests/core/diagnosis/statements.ts')} */
  const { statements } = await load('tests/core/diagnosis/statements.ts');
  /** @type {typeof import('../../tests/core/diagnosis/families.ts')} */
  const { families } = await load('tests/core/diagnosis/families.ts');

  /** The names of some sections as the rules leave them, with their signs. @param {readonly Section[]} sections */
  function signedIn(sections) {
    const placed = placedIn(...sections);
    const counts = countPage(placed);
    return placed
      .filter(({ asserted }) => asserted.kind !== 'refused')
      .map((one) => ({ one, told: toldOf(one), signs: [...signsOf(one, counts)] }));
  }

  return {
    /** What is told of a name; the last has no weights. */
    everyTold,
    /** The labelled names of an example that the core finds. @param {Example} example @returns {Name[]} */
    namesOf(example) {
      const sections = example.parts.map(sectionOf);
      const spans = spansOf(example, sections);
      return signedIn(sections).flatMap(({ one, told, signs }) => {
        const { text } = one.reading.section;
        const start = flat(text.slice(0, one.asserted.start)).length;
        const end = flat(text.slice(0, one.asserted.end)).length;
        const span = spans.find((each) => each.text === text && each.start < end && each.end > start);
        return span ? [{ told, want: span.assertion, signs }] : [];
      });
    },
    /** The names of every sentence that the rules must get right, as their tests hold that they do. @returns {Name[]} */
    statedNames() {
      const said = [
        ...Object.values(statements)
          .flat()
          .map(([, text, heading]) => section(text, heading)),
        ...families
          .flatMap(({ examples }) => examples)
          .flatMap(([, states, looksAlike]) => [section(states, 'Diagnosis'), section(looksAlike)]),
      ];
      return said.flatMap((one) => signedIn([one])).map(({ told, signs }) => ({ told, want: told, signs }));
    },
  };
}
