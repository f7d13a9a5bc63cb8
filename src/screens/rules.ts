/** What the dates of the open list are worked out from: the letters, and the law of its place; fetched when a list is open. */
import type { Rules } from '../core/case/agenda.ts';
import type { Case } from '../core/case/case.ts';
import { lettersIn } from '../core/case/kept-letters.ts';
import { lawFor, type Region } from '../core/case/law.ts';
import { countryOf, readSettings } from '../store/settings.ts';
import { useLive } from '../ui/live.ts';
import { useWords } from '../ui/speak.ts';
import { followKinds } from './open-list.ts';
import { type Trouble, troubleOfError } from './trouble.ts';

async function readRules(region: Region | null, lang: string): Promise<Rules> {
  const [{ allLaws }, { allLetters }, settings] = await Promise.all([
    import('../core/case/law/all.ts'),
    import('../core/case/letters/all.ts'),
    readSettings(),
  ]);
  return { letters: allLetters, law: lawFor(allLaws, countryOf(settings), region), lang };
}

/** Null until they are here, or where no list is open. */
export function useRules(kept: Case | null, tell: (trouble: Trouble) => void): Rules | null {
  const { lang } = useWords();
  const region = kept && lettersIn(kept).region;
  const [rules] = useLive<Rules | null>(null, () => readRules(region, lang), followKinds('settings'), {
    key: `${region}/${lang}`,
    onFail: (error) => tell(troubleOfError(error)),
  });
  return kept && rules;
}
