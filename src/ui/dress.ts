/** Gives the root of a page its language, direction, colours and text size. */
import type { Words } from './words/en.ts';

/** As the person likes it. */
export interface Looks {
  readonly theme: 'system' | 'light' | 'dark';
  readonly textSize: 'normal' | 'large' | 'larger';
  /** Names of illnesses are covered. */
  readonly quietWords: boolean;
}

/** Sets `lang`, `dir` and the marks that the style sheets go by. */
export function dress(root: HTMLElement, words: Words, looks?: Looks): void {
  root.lang = words.lang;
  root.dir = words.dir;
  if (!looks) return;
  root.dataset.theme = looks.theme;
  root.dataset.text = looks.textSize;
  root.toggleAttribute('data-quiet', looks.quietWords);
}
