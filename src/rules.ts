/** What the dates of the open list are worked out from: the letters, and the law of its place; fetched when a list is open. */
import { useMemo } from 'preact/hooks';
import type { Rules } from './core/case/agenda.ts';
import type { Case } from './core/case/case.ts';
import { lettersIn } from './core/case/kept-letters.ts';
import { lawFor } from './core/case/law.ts';
import { countryOf } from './help-lines.ts';
import { followKinds } from './open-list.ts';
import { firstSettings, readSettings } from './store/settings.ts';
import { type Trouble, troubleOfError } from './trouble.ts';
import { useLive } from './ui/live.ts';
import { useWords } from './ui/speak.ts';

const load = async () => {
  const [{ allLaws }, { allLetters }] = await Promise.all([
    import('./core/case/law/all.ts'),
    import('./core/case/letters/all.ts'),
  ]);
  return { allLaws, allLetters };
};

/** Null until they are here, or where no list is open. */
export function useRules(kept: Case | null, tell: (trouble: Trouble) => void): Rules | null {
  const { lang } = useWords();
  const fail = { onFail: (error: unknown) => tell(troubleOfError(error)) };
  const [settings] = useLive(firstSettings, readSettings, followKinds('settings'), fail);
  const [all] = useLive<Awaited<ReturnType<typeof load>> | null>(null, load, () => undefined, fail);
  const country = countryOf(settings);
  const region = kept && lettersIn(kept).region;
  return useMemo(
    () =>
      kept && all
        ? {
            letters: all.allLetters,
            law: lawFor(all.allLaws, country, region),
            lang: lang === 'es' ? 'es' : 'en',
          }
        : null,
    [kept === null, all, country, region, lang],
  );
}
