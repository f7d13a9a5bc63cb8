/** The lock in the popup: folded until the person wants their list. */
import type { ComponentProps } from 'preact';
import { OpenLock } from '../ui/open-lock.tsx';
import { useLockWords } from '../ui/words/lock.ts';

/** One line, and the form behind it. */
export function Locked(props: Omit<ComponentProps<typeof OpenLock>, 'beside'>) {
  const { shut } = useLockWords();
  return (
    <details>
      <summary>{shut.says}</summary>
      <div class="opened">
        <OpenLock {...props} beside />
      </div>
    </details>
  );
}
