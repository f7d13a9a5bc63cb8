/** Puts a page's root on the screen in the language of the person. */
import { type ComponentType, render } from 'preact';
import { dress } from './dress.ts';
import { Speech } from './speak.ts';
import { chooseWords } from './words/choose.ts';
import type { Words } from './words/en.ts';

/** Renders at once; the page fills in what it learns later. Returns the words chosen. */
export function mount(App: ComponentType): Words {
  const words = chooseWords(navigator.languages);
  dress(document.documentElement, words);
  document.title = words.popup.name;
  const root = document.getElementById('app');
  if (root) {
    render(
      <Speech.Provider value={words}>
        <App />
      </Speech.Provider>,
      root,
    );
  }
  return words;
}
