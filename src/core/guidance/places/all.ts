/** Every place to look. */
import type { Place } from '../place.ts';

const files = import.meta.glob<Place>(['./*.ts', '!./all.ts'], { eager: true, import: 'default' });

/** All of them, by id. */
export const allPlaces: readonly Place[] = Object.values(files);
