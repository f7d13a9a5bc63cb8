/** The English words that every page carries; others stand in tables apart. */
import type { Apart } from './apart.ts';
import { errors } from './en/errors.ts';
import { help } from './en/help.ts';
import { hide } from './en/hide.ts';
import { list } from './en/list.ts';
import { page } from './en/page.ts';
import { popup } from './en/popup.ts';
import { sidebar } from './en/sidebar.ts';
import { tips } from './en/tips.ts';

export const en = {
  lang: 'en',
  dir: 'ltr',
  page,
  tips,
  help,
  popup,
  sidebar,
  list,
  errors,
  hide,
} as const;

/** A table's shape, with any words in it. */
export type Widen<T> = T extends string ? string : { readonly [Key in keyof T]: Widen<T[Key]> };

/** The table that every language fills. `apart`: what only some pages carry, where it is not English. */
export type Words = Omit<Widen<typeof en>, 'dir'> & {
  readonly dir: 'ltr' | 'rtl';
  readonly apart?: Apart;
};
