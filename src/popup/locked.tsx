/** The lock in the popup: folded until the person wants their list. */
import { OpenLock } from '../ui/open-lock.tsx';
import { useLockWords } from '../ui/words/lock.ts';
import { unlock } from '../unlock.ts';

interface Props {
  readonly kind: 'shut' | 'damaged' | 'newer';
  readonly onErase: () => void;
}

/** One line, and the form behind it. */
export function Locked({ kind, onErase }: Props) {
  const { shut } = useLockWords();
  return (
    <details>
      <summary>{shut.says}</summary>
      <div class="opened">
        <OpenLock kind={kind} beside onOpen={unlock} onErase={onErase} />
      </div>
    </details>
  );
}
