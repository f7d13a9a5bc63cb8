/** Every door. */
import type { Door } from '../door.ts';

const files = import.meta.glob<Door>(['./*.ts', '!./all.ts'], { eager: true, import: 'default' });

/** All of them, by id. */
export const allDoors: readonly Door[] = Object.values(files);
