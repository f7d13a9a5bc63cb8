/** Every condition, gathered: adding one is adding a file. */
import type { Condition } from '../condition.ts';

const files = import.meta.glob<Condition>(['./*.ts', '!./all.ts'], { eager: true, import: 'default' });

/** All conditions, in the order of their file names. */
export const conditions: readonly Condition[] = Object.values(files);
