/** Keeps a page in the colours and text size that the person chose, in every window at once. */
import { readSettings } from '../store/settings.ts';
import { onStoreChange } from '../store/watch.ts';
import { dress } from '../ui/dress.ts';
import type { Words } from '../ui/words/en.ts';

/** Dresses the page now and after every change of the settings. */
export function wearSettings(words: Words): void {
  const wear = () =>
    readSettings().then(
      (settings) => dress(document.documentElement, words, settings),
      // The looks of the computer serve where the settings cannot be read.
      () => undefined,
    );
  void wear();
  onStoreChange(({ kinds }) => {
    if (kinds.has('settings')) void wear();
  }, new AbortController().signal);
}
