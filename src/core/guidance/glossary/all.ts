/** Every list of terms. */
import type { TermList } from '../term.ts';

const files = import.meta.glob<TermList>(['./*.ts', '!./all.ts'], { eager: true, import: 'default' });

/** All lists, by field. */
export const allTerms: readonly TermList[] = Object.values(files);
