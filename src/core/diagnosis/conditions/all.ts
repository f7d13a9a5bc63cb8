/** Every condition, gathered: adding one is adding a file, whose name is the id. */
import type { Condition, Entry } from '../condition.ts';

const files = import.meta.glob<Entry>(['./*.ts', '!./all.ts'], { eager: true, import: 'default' });

/** All conditions, in the order of their file names. */
export const conditions: readonly Condition[] = Object.entries(files).map(([path, entry]) => ({
  category: 'cancer',
  ...entry,
  // As it ships, a name stands without the rest.
  id: path.replace(/^\.\/|\.ts$/g, ''),
}));
