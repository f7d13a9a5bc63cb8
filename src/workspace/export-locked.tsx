/** The passphrase of a backup: choosing one, and opening a file with it. It is held by its fields and nowhere else. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { MIN_PASSPHRASE } from '../core/passphrase.ts';
import { Live, Notice } from '../ui/notice.tsx';
import { useWords } from '../ui/speak.ts';
import { count } from '../ui/words/fill.ts';

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly shown: boolean;
  readonly onInput: (value: string) => void;
  readonly onEnter: () => void;
  /** True where the field came at the person's own press and is what they look for. */
  readonly first?: boolean;
}

function PassphraseField({ label, hint, value, shown, onInput, onEnter, first = false }: FieldProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (first) field.current?.focus();
  }, [first]);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <input
        id={id}
        ref={field}
        {...(shown ? { type: 'text' } : { type: 'password' })}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        dir="auto"
        value={value}
        aria-describedby={hint && `${id}-hint`}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && !event.isComposing && onEnter()}
      />
    </div>
  );
}

function Shown({ shown, onShown }: { readonly shown: boolean; readonly onShown: (shown: boolean) => void }) {
  const words = useWords().workspace.backup.locked;
  return (
    <label class="choice">
      <input
        type="checkbox"
        autocomplete="off"
        checked={shown}
        onChange={(event) => onShown(event.currentTarget.checked)}
      />
      {words.show}
    </label>
  );
}

/** Makes a backup that only a passphrase opens. `onLock` ends with whether the file was made. */
export function LockedBackup({ onLock }: { readonly onLock: (passphrase: string) => Promise<boolean> }) {
  const { workspace, lang } = useWords();
  const words = workspace.backup.locked;
  const [typed, setTyped] = useState<string | null>(null);
  const [again, setAgain] = useState('');
  const [shown, setShown] = useState(false);
  const [missing, setMissing] = useState<'short' | 'differ' | null>(null);
  const [busy, setBusy] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const [ended, setEnded] = useState(false);
  useEffect(() => {
    // The button comes back in place of the form that had the focus.
    if (ended) opener.current?.focus();
  }, [ended]);
  const begin = () => {
    setEnded(false);
    setTyped('');
  };
  const end = () => {
    setEnded(true);
    setTyped(null);
    setAgain('');
    setShown(false);
    setMissing(null);
  };
  const make = async () => {
    if (busy || typed === null) return;
    const lacking =
      [...typed].length < MIN_PASSPHRASE ? 'short' : !shown && typed !== again ? 'differ' : null;
    setMissing(lacking);
    if (lacking) return;
    setBusy(true);
    const made = await onLock(typed);
    setBusy(false);
    if (made) end();
  };
  const change = (set: (text: string) => void) => (text: string) => {
    setMissing(null);
    set(text);
  };
  const field = { shown, onEnter: () => void make() };
  return (
    <div class="stack close">
      <div class="row apart">
        <div class="grow">
          <h3>{words.title}</h3>
          <p class="small soft">{words.means}</p>
        </div>
        {typed === null && (
          <button ref={opener} type="button" onClick={begin}>
            {words.begin}
          </button>
        )}
      </div>
      {typed !== null && (
        <div class="stack close">
          <PassphraseField
            {...field}
            first
            label={words.passphrase}
            hint={count(words.hint, { count: MIN_PASSPHRASE }, lang)}
            value={typed}
            onInput={change(setTyped)}
          />
          {!shown && (
            <PassphraseField {...field} label={words.again} value={again} onInput={change(setAgain)} />
          )}
          <Shown shown={shown} onShown={setShown} />
          <p>{words.lost}</p>
          <Live>
            {missing === 'short' && <p>{count(words.short, { count: [...typed].length }, lang)}</p>}
            {missing === 'differ' && <p>{words.differ}</p>}
          </Live>
          <p class="row">
            <button type="button" class="primary" aria-disabled={busy} onClick={() => void make()}>
              {busy ? words.making : words.make}
            </button>
            <button type="button" onClick={end}>
              {words.cancel}
            </button>
          </p>
        </div>
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
  const { workspace, errors } = useWords();
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
      <Shown shown={shown} onShown={setShown} />
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
