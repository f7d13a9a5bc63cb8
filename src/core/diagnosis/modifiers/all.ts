/** Every modifier, gathered: adding one is adding a line. */
import type { Modifier } from '../modifier.ts';

const files = import.meta.glob<readonly Modifier[]>(['./*.ts', '!./all.ts'], {
  eager: true,
  import: 'default',
});

/** All modifiers of both languages. */
export const modifiers: readonly Modifier[] = Object.values(files).flat();
