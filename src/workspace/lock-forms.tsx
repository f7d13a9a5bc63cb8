/** What is asked for the passphrase of now: to change it, or to take the lock away. */
import { useState } from 'preact/hooks';
import { Live, Notice } from '../ui/notice.tsx';
import type { Refused } from '../ui/open-lock.tsx';
import { NewPassphrase, PassphraseField, ShowTyped } from '../ui/passphrase.tsx';
import { useLockWords } from '../ui/words/lock.ts';
import { useWorkspaceWords } from '../ui/words/workspace.ts';

interface Props {
  /** Null where it was done. `next` is "" where the lock goes. */
  readonly onDo: (now: string, next: string) => Promise<Refused | null>;
  readonly onEnd: () => void;
  readonly remove?: boolean;
}

/** The passphrase of now; and for a change, the next one. */
export function OldPassphrase({ onDo, onEnd, remove = false }: Props) {
  const words = useLockWords();
  const { cancel } = useWorkspaceWords().backup.locked;
  const [now, setNow] = useState('');
  const [shown, setShown] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [busy, setBusy] = useState(false);
  const act = async (next: string) => {
    if (busy) return;
    setBusy(true);
    setRefused(null);
    const why = await onDo(now, next);
    setBusy(false);
    setRefused(why);
    if (!why) onEnd();
  };
  const old = (inSight: boolean) => (
    <PassphraseField
      first
      label={words.current}
      value={now}
      shown={inSight}
      onInput={setNow}
      onEnter={() => remove && void act('')}
    />
  );
  return (
    <>
      {remove ? (
        <div class="stack close">
          <p>{words.removeMeans}</p>
          {old(shown)}
          <ShowTyped shown={shown} onShown={setShown} />
          <p class="row">
            <button type="button" class="primary" aria-disabled={busy} onClick={() => void act('')}>
              {busy ? words.working : words.removeIt}
            </button>
            <button type="button" onClick={onEnd}>
              {cancel}
            </button>
          </p>
        </div>
      ) : (
        <NewPassphrase
          label={words.next}
          lost={words.lost}
          make={words.changeIt}
          making={words.working}
          onMake={act}
          onCancel={onEnd}
          before={old}
        />
      )}
      <Live>{refused && <Notice trouble {...words.refused[refused]} />}</Live>
    </>
  );
}
