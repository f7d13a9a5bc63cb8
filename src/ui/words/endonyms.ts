/** What each language calls itself: found by whoever does not read the screen as it is. */
import type { Language } from '../../core/languages.ts';

export const endonyms: Readonly<Record<Language, string>> = { en: 'English', es: 'Español' };
