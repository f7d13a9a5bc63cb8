/** Every piece of advice: the urgent ones, then the rest. For pages that may load it all; the popup takes `../top.ts`. */
import type { Advice } from '../advice.ts';
import { allUrgent } from '../urgent/all.ts';

const files = import.meta.glob<Advice>(['./*.ts', '!./all.ts'], { eager: true, import: 'default' });

/** The whole catalogue of advice, by id within each part. */
export const allAdvice: readonly Advice[] = [...allUrgent, ...Object.values(files)];
