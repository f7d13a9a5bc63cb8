/** Every English word on our screens. */
import { kase } from './en/case.ts';
import { errors } from './en/errors.ts';
import { help } from './en/help.ts';
import { hide } from './en/hide.ts';
import { list } from './en/list.ts';
import { page } from './en/page.ts';
import { paper } from './en/paper.ts';
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
  case: kase,
  paper,
  errors,
  hide,
} as const;

/** A table's shape, with any words in it. */
export type Widen<T> = T extends string ? string : { readonly [Key in keyof T]: Widen<T[Key]> };

/** The table that every language fills. */
export type Words = Omit<Widen<typeof en>, 'dir'> & { readonly dir: 'ltr' | 'rtl' };
