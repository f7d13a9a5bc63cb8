/** The lock among the settings, carried out. */
import { type Trouble, telling } from '../screens/trouble.ts';
import { refusalOf, unlock } from '../screens/unlock.ts';
import { changeAutoLock, changePassphrase, turnLockOff, turnLockOn } from '../store/lock.ts';
import type { LockState } from '../store/lock-state.ts';
import type { Refused } from '../ui/open-lock.tsx';
import { useLockWords } from '../ui/words/lock.ts';
import { backUp } from './exports.tsx';
import { LockCard, type Minutes } from './lock-card.tsx';

interface Props {
  readonly lock: LockState | null;
  readonly hasList: boolean;
  /** True where an organisation asks for a lock. */
  readonly required: boolean;
  readonly tell: (trouble: Trouble | null) => void;
  readonly done: (said: string | null) => void;
}

const afterOf = (minutes: Minutes) => (minutes === 0 ? null : minutes);

/** The card with what it changes. Nothing before it is known how the lock stands. */
export function Lock({ lock, hasList, required, tell, done }: Props) {
  const words = useLockWords();
  /** Says what was done, where it was. */
  const saying = async (end: Promise<Refused | null>, said: string): Promise<Refused | null> => {
    done(null);
    const why = await end;
    if (!why) done(said);
    return why;
  };
  if (!lock) return null;
  return (
    <LockCard
      kind={lock.kind}
      after={'after' in lock ? (lock.after ?? 0) : 0}
      {...{ hasList, required }}
      onTurnOn={(passphrase, after) =>
        saying(refusalOf(turnLockOn(passphrase, afterOf(after))), words.turnedOn)
      }
      onAfter={(after) => void telling(changeAutoLock(afterOf(after)), tell)}
      onOpen={unlock}
      onChange={(now, next) => saying(refusalOf(changePassphrase(now, next)), words.changed)}
      onTurnOff={(now) => saying(refusalOf(turnLockOff(now)), words.removed)}
      onBackup={() => void backUp(tell)}
    />
  );
}
