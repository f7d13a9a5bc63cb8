/** The sentences behind the triggers: one that fires each, and one that looks alike. */
const sources = import.meta.glob<string>('../../../src/core/diagnosis/triggers/*.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** By pattern. */
export function examplesOfTriggers(): ReadonlyMap<
  string,
  { readonly fires: string; readonly quiet: string }
> {
  return new Map(
    Object.values(sources).flatMap((source) =>
      [...source.matchAll(/^ {2}(['"])((?:(?!\1)[^\\]|\\.)+)\1, \/\/ (.+?) ≠ (.+)$/gm)].map(
        ([, , pattern = '', fires = '', quiet = '']) =>
          [pattern.replace(/\\(.)/g, '$1'), { fires, quiet }] as const,
      ),
    ),
  );
}
