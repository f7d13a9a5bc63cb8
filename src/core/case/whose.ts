/** Whose a list is, by what it is called. */
import type { Language } from '../languages.ts';

/** What the reader's own list is called when it is begun, by the language it is begun in. */
export const ownLabels: Readonly<Record<Language, string>> = { en: 'Me', es: 'Yo' };

/** True for the reader's own list, whatever language it was begun in. */
export const isOwnList = ({ label }: { readonly label: string }): boolean =>
  Object.values(ownLabels).includes(label);
