/** Every family of illnesses, with its names and its sentences. */
import type { Entry, Example } from '../../../src/core/diagnosis/condition.ts';

const files = import.meta.glob<{ default: Entry; examples: readonly Example[] }>(
  ['../../../src/core/diagnosis/conditions/*.ts', '!../../../src/core/diagnosis/conditions/all.ts'],
  { eager: true },
);

export const families = Object.entries(files).map(([path, { default: entry, examples }]) => ({
  condition: { category: 'cancer', ...entry, id: path.split('/').at(-1)?.replace('.ts', '') ?? '' },
  examples,
}));
