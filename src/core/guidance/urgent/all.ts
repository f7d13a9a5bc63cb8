/** Every piece that may not wait. Small, since the popup carries it too. */
import type { Advice } from '../advice.ts';

const files = import.meta.glob<Advice>(['./*.ts', '!./all.ts'], { eager: true, import: 'default' });

/** The urgent pieces, by id. */
export const allUrgent: readonly Advice[] = Object.values(files);
