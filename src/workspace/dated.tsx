/** Says every day on a page as the chosen country writes it, so that a letter and the screen around it agree. */
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { localeOf } from '../core/case/law.ts';
import { followKinds } from '../screens/open-list.ts';
import { countryOf, readSettings, type Settings } from '../store/settings.ts';
import { useLive } from '../ui/live.ts';
import { Speech, useWords } from '../ui/speak.ts';

/** As the language writes them until the settings are read, and where they cannot be. */
export function Dated({ children }: { readonly children: ComponentChildren }) {
  const words = useWords();
  const [settings] = useLive<Settings | null>(null, readSettings, followKinds('settings'), {
    onFail: () => undefined,
  });
  const lang = localeOf(words.lang, settings && countryOf(settings));
  const spoken = useMemo(() => ({ ...words, lang }), [words, lang]);
  return <Speech.Provider value={spoken}>{children}</Speech.Provider>;
}
