/** What is printed and saved for others speaks a language of its own: the screens may be in one that a clinic does not read. */
import type { ComponentChildren } from 'preact';
import { wordsIn } from '../screens/languages.ts';
import { followKinds } from '../screens/open-list.ts';
import { firstSettings, readOwnSettings } from '../store/settings.ts';
import { useLive } from '../ui/live.ts';
import { Speech, useWords } from '../ui/speak.ts';
import type { Words } from '../ui/words/en.ts';
import { Dated } from './dated.tsx';

/** The words of papers, by the settings; English where these cannot be read, null until they are. */
export function usePaperSpeech(): Words | null {
  const here = useWords();
  const [words] = useLive<Words | null>(
    null,
    async () => wordsIn((await readOwnSettings().catch(() => firstSettings)).papers),
    followKinds('settings'),
    { onFail: () => undefined },
  );
  return words?.lang === here.lang ? here : words;
}

interface Props {
  readonly words: Words;
  readonly children: ComponentChildren;
}

/** Children in the words of papers. */
export function OnPaper({ words, children }: Props) {
  return (
    <Speech.Provider value={words}>
      <Dated>{children}</Dated>
    </Speech.Provider>
  );
}
