/** The way to another computer, in three steps; and the line that reminds of a backup. */
import { useWords } from '../ui/speak.ts';
import { fill, sayDay } from '../ui/words/fill.ts';
import { useMergeWords } from '../ui/words/merge.ts';
import type { Backups } from './export-backup.tsx';

/** Folded until it is wanted. */
export function Moving() {
  const { move } = useMergeWords();
  return (
    <details>
      <summary>{move.title}</summary>
      <div class="stack close opened">
        <ol class="numbered">
          {move.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p class="small soft">{move.after}</p>
      </div>
    </details>
  );
}

/** A backup is old after so many days, where something changed since. */
const OLD = 14;
/** Without any backup, a list is worth one from so many changes on. */
const WORTH = 5;

/** True where the person should be reminded. `today` and the last backup are days. */
export function isDue({ last, edits }: Backups, today: string): boolean {
  if (last === null) return edits >= WORTH;
  return edits > 0 && Date.parse(today) - Date.parse(last) >= OLD * 86_400_000;
}

/** A calm line with the way to a backup. */
export function Reminder({ last, onGo }: { readonly last: string | null; readonly onGo: () => void }) {
  const { remind } = useMergeWords();
  const { lang } = useWords();
  return (
    <section class="notice row apart">
      <p class="grow">
        {last ? fill(remind.last, { day: sayDay(last, lang) }) : remind.never}{' '}
        <span class="soft">{remind.why}</span>
      </p>
      <button type="button" class="small" onClick={onGo}>
        {remind.go}
      </button>
    </section>
  );
}
