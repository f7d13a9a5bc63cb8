/** The phrases of the second look, gathered: adding one is adding a line. */
import type { Modifier } from '../../modifier.ts';

const files = import.meta.glob<readonly Modifier[]>(['./*.ts', '!./all.ts'], {
  eager: true,
  import: 'default',
});

/** All of them. */
export const further: readonly Modifier[] = Object.values(files).flat();
