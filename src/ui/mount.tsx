/** Puts a page's root on the screen, in the words that it is given and in those that follow them. */
import { type ComponentType, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Speech } from './speak.ts';
import type { Words } from './words/en.ts';

/** Renders at once; the page fills in what it learns later. `follow` hands on every later table of words. */
export function mount(
  App: ComponentType,
  first: Words,
  follow: (hear: (words: Words) => void) => void,
): void {
  const Spoken = () => {
    const [words, setWords] = useState(first);
    useEffect(() => follow(setWords), []);
    return (
      <Speech.Provider value={words}>
        <App />
      </Speech.Provider>
    );
  };
  const root = document.getElementById('app');
  if (root) render(<Spoken />, root);
}
