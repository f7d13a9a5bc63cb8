/** Every law that letters and due dates go by. */
import type { Law } from '../law.ts';

const files = import.meta.glob<Law>(['./*.ts', '!./all.ts'], { eager: true, import: 'default' });

/** All laws, by id. */
export const allLaws: readonly Law[] = Object.values(files);
