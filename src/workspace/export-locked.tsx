/** The passphrase of a backup: choosing one, and opening a file with it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Live, Notice } from '../ui/notice.tsx';
import { NewPassphrase, PassphraseField, ShowTyped } from '../ui/passphrase.tsx';
import { useWords } from '../ui/speak.ts';
import { useWorkspaceWords } from '../ui/words/workspace.ts';

/** Makes a backup that only a passphrase opens. `onLock` ends with whether the file was made. */
export function LockedBackup({ onLock }: { readonly onLock: (passphrase: string) => Promise<boolean> }) {
  const words = useWorkspaceWords().backup.locked;
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const [ended, setEnded] = useState(false);
  useEffect(() => {
    // The button comes back in place of the form that had the focus.
    if (ended) opener.current?.focus();
  }, [ended]);
  const begin = () => {
    setEnded(false);
    setOpen(true);
  };
  const end = () => {
    setEnded(true);
    setOpen(false);
  };
  return (
    <div class="stack close">
      <div class="row apart">
        <div class="grow">
          <h3>{words.title}</h3>
          <p class="small soft">{words.means}</p>
        </div>
        {!open && (
          <button ref={opener} type="button" onClick={begin}>
            {words.begin}
          </button>
        )}
      </div>
      {open && (
        <NewPassphrase
          {...words}
          onMake={async (passphrase) => (await onLock(passphrase)) && end()}
          onCancel={end}
        />
      )}
    </div>
  );
}

/** Opens a locked backup. `onUnlock` ends with false where the passphrase does not open it. */
export function Unlock({
  onUnlock,
  onCancel,
}: {
  readonly onUnlock: (passphrase: string) => Promise<boolean>;
  readonly onCancel: () => void;
}) {
  const { errors } = useWords();
  const workspace = useWorkspaceWords();
  const words = workspace.backup.locked;
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState(false);
  const [wrong, setWrong] = useState(false);
  const [busy, setBusy] = useState(false);
  const open = async () => {
    if (busy || typed === '') return;
    setBusy(true);
    setWrong(false);
    const opened = await onUnlock(typed);
    setBusy(false);
    setWrong(!opened);
  };
  const { says, next } = errors['backup-passphrase'];
  return (
    <div class="stack close">
      <Notice says={words.found} next={words.foundMeans} />
      <PassphraseField
        first
        label={words.passphrase}
        value={typed}
        shown={shown}
        onInput={setTyped}
        onEnter={() => void open()}
      />
      <ShowTyped shown={shown} onShown={setShown} />
      <Live>{wrong && <Notice trouble says={says} next={next} />}</Live>
      <p class="row">
        <button type="button" class="primary" aria-disabled={busy} onClick={() => void open()}>
          {busy ? words.opening : words.open}
        </button>
        <button type="button" onClick={onCancel}>
          {workspace.backup.cancel}
        </button>
      </p>
    </div>
  );
}
