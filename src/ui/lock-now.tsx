/** Shuts the lock, by one press. */
import { useLockWords } from './words/lock.ts';

interface Props {
  readonly onLock: () => void;
  /** True where it takes the whole width. */
  readonly full?: boolean;
}

/** The button. */
export function LockNow({ onLock, full = false }: Props) {
  const words = useLockWords();
  return (
    <p>
      <button type="button" class={full ? 'full' : 'small'} onClick={onLock}>
        {words.now}
      </button>
    </p>
  );
}
