/** Opens a page in the language, colours and text size that the person chose, and keeps it so in every window at once. */
import type { ComponentType } from 'preact';
import { chooseLanguage } from '../core/languages.ts';
import { firstSettings, readOwnSettings, type Settings } from '../store/settings.ts';
import { onStoreChange } from '../store/watch.ts';
import { dress } from '../ui/dress.ts';
import { mount } from '../ui/mount.tsx';
import type { Words } from '../ui/words/en.ts';
import { wordsIn } from './languages.ts';

/** Dresses the root of the page, and gives the words that it is to speak. */
async function wear(settings: Settings): Promise<Words> {
  const words = await wordsIn(chooseLanguage(settings.language, navigator.languages));
  dress(document.documentElement, words, settings);
  document.title = words.popup.name;
  return words;
}

/** Shows `App`. The looks of the computer and the browser's language serve where the settings cannot be read. */
export async function openPage(App: ComponentType): Promise<void> {
  const first = await wear(await readOwnSettings().catch(() => firstSettings));
  mount(App, first, (hear) =>
    onStoreChange(({ kinds }) => {
      if (kinds.has('settings'))
        void readOwnSettings()
          .then(wear)
          .then(hear, () => undefined);
    }, new AbortController().signal),
  );
}
