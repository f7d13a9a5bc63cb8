/** Whom to call, in the popup: fetched when it is unfolded. */
import type { Assessment } from '../core/assessment.ts';
import { bearing } from '../core/guidance/fits.ts';
import { linesFor } from '../screens/help-lines.ts';
import { type Trouble, telling, troubleOfError } from '../screens/trouble.ts';
import { firstSettings, readSettings } from '../store/settings.ts';
import { changeSettings } from '../store/settings-change.ts';
import { onStoreChange } from '../store/watch.ts';
import { CountryField } from '../ui/country.tsx';
import { HelpLines } from '../ui/help.tsx';
import { useLive } from '../ui/live.ts';
import { useWords } from '../ui/speak.ts';

interface Props {
  readonly assessment: Assessment;
  readonly tell: (trouble: Trouble | null) => void;
}

/** The lines of the chosen country, and the choice of it. */
export function Talk({ assessment, tell }: Props) {
  const { lang } = useWords();
  const [settings] = useLive(firstSettings, readSettings, onStoreChange, {
    onFail: (error) => tell(troubleOfError(error)),
  });
  const cancer = bearing(assessment).some(({ category }) => category === 'cancer');
  return (
    <div class="stack tight">
      <HelpLines near={linesFor(settings, lang)} cancer={cancer} />
      <CountryField
        value={settings.country}
        hinted={settings.country === 'unchosen'}
        onChange={(country) => void telling(changeSettings({ country }), tell)}
      />
    </div>
  );
}
