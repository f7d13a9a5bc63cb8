/** Every trigger, gathered: adding one is adding a line. */
import type { Trigger } from '../trigger.ts';

const files = import.meta.glob<readonly Trigger[]>(['./*.ts', '!./all.ts'], {
  eager: true,
  import: 'default',
});

/** All triggers. */
export const triggers: readonly Trigger[] = Object.values(files).flat();
