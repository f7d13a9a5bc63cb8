/** Fields for a passphrase. It is held by its fields and nowhere else. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { MIN_PASSPHRASE } from '../core/passphrase.ts';
import { Live } from './notice.tsx';
import { useWords } from './speak.ts';
import { count } from './words/fill.ts';
import { useWorkspaceWords } from './words/workspace.ts';

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

/** One field. */
export function PassphraseField({ label, hint, value, shown, onInput, onEnter, first = false }: FieldProps) {
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

/** Whether what is typed is in sight. */
export function ShowTyped({
  shown,
  onShown,
}: {
  readonly shown: boolean;
  readonly onShown: (shown: boolean) => void;
}) {
  const words = useWorkspaceWords().backup.locked;
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

interface NewProps {
  /** What a lost passphrase means, said before the choice. */
  readonly lost: string;
  readonly make: string;
  readonly making: string;
  /** What else is asked first, told whether what is typed is in sight; nothing otherwise. */
  readonly before?: (shown: boolean) => ComponentChildren;
  /** How the passphrase is called, where another stands beside it. */
  readonly label?: string;
  /** Ends when all is done. */
  readonly onMake: (passphrase: string) => Promise<unknown>;
  readonly onCancel: () => void;
}

/** Chooses a passphrase: long enough, and typed twice unless it is in sight. */
export function NewPassphrase({ lost, make, making, before, label, onMake, onCancel }: NewProps) {
  const { lang } = useWords();
  const workspace = useWorkspaceWords();
  const words = workspace.backup.locked;
  const [typed, setTyped] = useState('');
  const [again, setAgain] = useState('');
  const [shown, setShown] = useState(false);
  const [missing, setMissing] = useState<'short' | 'differ' | null>(null);
  const [busy, setBusy] = useState(false);
  const choose = async () => {
    if (busy) return;
    const lacking =
      [...typed].length < MIN_PASSPHRASE ? 'short' : !shown && typed !== again ? 'differ' : null;
    setMissing(lacking);
    if (lacking) return;
    setBusy(true);
    await onMake(typed);
    setBusy(false);
  };
  const change = (set: (text: string) => void) => (text: string) => {
    setMissing(null);
    set(text);
  };
  const field = { shown, onEnter: () => void choose() };
  return (
    <div class="stack close">
      {before?.(shown)}
      <PassphraseField
        {...field}
        first={!before}
        label={label ?? words.passphrase}
        hint={count(words.hint, { count: MIN_PASSPHRASE }, lang)}
        value={typed}
        onInput={change(setTyped)}
      />
      {!shown && <PassphraseField {...field} label={words.again} value={again} onInput={change(setAgain)} />}
      <ShowTyped shown={shown} onShown={setShown} />
      <p>{lost}</p>
      <Live>
        {missing === 'short' && <p>{count(words.short, { count: [...typed].length }, lang)}</p>}
        {missing === 'differ' && <p>{words.differ}</p>}
      </Live>
      <p class="row">
        <button type="button" class="primary" aria-disabled={busy} onClick={() => void choose()}>
          {busy ? making : make}
        </button>
        <button type="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </div>
  );
}
