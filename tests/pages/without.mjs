/** Builds the core so that one rule can be taken out of it before it starts, to see which golden pages miss it. */

/** Where a rule is dropped, and how, by `globalThis.without`: "product va-mhv", "modifiers absent". */
const places = [
  {
    file: 'src/core/portal/products/all.ts',
    from: 'Object.values(files)',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it becomes code
    to: 'Object.values(files).filter(({ id }) => globalThis.without !== `product ${id}`)',
  },
  {
    file: 'src/core/diagnosis/modifiers/all.ts',
    from: '.flat()',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it becomes code
    to: '.flat().filter(([, effect]) => globalThis.without !== `modifiers ${effect}`)',
  },
  {
    file: 'src/core/diagnosis/triggers/all.ts',
    from: '.flat()',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it becomes code
    to: '.flat().map(([words, manner]) => [globalThis.without === `urgent ${manner}` ? "(?!)" : words, manner])',
  },
  {
    file: 'src/core/diagnosis/meaning.ts',
    from: 'table.find(([pattern]) =>',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it becomes code
    to: 'table.find(([pattern, meaning]) => globalThis.without !== `headings ${meaning}` &&',
  },
  {
    file: 'src/core/portal/classify.ts',
    from: 'shutKinds.has(kind)',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it becomes code
    to: '(globalThis.without !== `gate ${kind}` && shutKinds.has(kind))',
  },
  {
    // What words weigh makes up for many a rule: a rule is shown not to be idle without it.
    file: 'src/core/diagnosis/second/weigh/weigh.ts',
    from: "if (one.asserted.kind === 'refused'",
    to: "if (globalThis.without !== 'nothing' || one.asserted.kind === 'refused'",
  },
];

/** A place that is not found any more is an error, not a test that passes. @returns {import('vite').Plugin} */
export function withoutRules() {
  const left = new Set(places);
  return {
    name: 'without-rules',
    enforce: 'pre',
    transform(code, id) {
      const place = places.find(({ file }) => id.endsWith(file));
      if (!place) return null;
      if (!code.includes(place.from)) throw new Error(`${place.file} has no “${place.from}” any more.`);
      left.delete(place);
      return code.replace(place.from, place.to);
    },
    buildEnd() {
      const [missing] = left;
      if (missing) throw new Error(`${missing.file} is no part of the core any more.`);
    },
  };
}
