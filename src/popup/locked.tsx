/** The lock in the popup: folded until the person wants their list. */
import type { ComponentProps } from 'preact';
import { OpenLock, saidOf } from '../ui/open-lock.tsx';
import { useLockWords } from '../ui/words/lock.ts';

/** One line, and the form behind it. */
export function Locked(props: Omit<ComponentProps<typeof OpenLock>, 'place'>) {
  const words = useLockWords();
  return (
    <details>
      <summary>{saidOf(props.kind, words).says}</summary>
      <div class="opened">
        <OpenLock {...props} place="fold" />
      </div>
    </details>
  );
}
