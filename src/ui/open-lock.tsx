/** The lists are locked: a field for the passphrase, and the truth for whoever has lost it. */
import { useState } from 'preact/hooks';
import { Live, Notice } from './notice.tsx';
import { PassphraseField, ShowTyped } from './passphrase.tsx';
import { useStandAfter } from './stand.ts';
import { useLockWords } from './words/lock.ts';
import { useWorkspaceWords } from './words/workspace.ts';

/** Why it stays shut; a key of the table of refusals. */
export type Refused = keyof ReturnType<typeof useLockWords>['refused'];

interface Props {
  /** How the lock stands. */
  readonly kind: 'shut' | 'damaged' | 'newer';
  /** Null where it opened. */
  readonly onOpen: (passphrase: string) => Promise<Refused | null>;
  /** Leads to where everything can be erased; absent where the person is there already. */
  readonly onErase?: () => void;
  /** The screen's own matter, a card among others, or a fold that says its heading already. */
  readonly place: 'screen' | 'card' | 'fold';
}

/** What is said of a lock that does not open the lists. */
export const saidOf = (kind: Props['kind'], words: ReturnType<typeof useLockWords>) =>
  kind === 'shut' ? words.shut : words.refused[kind];

/** Where the lists would be. */
export function OpenLock({ kind, onOpen, onErase, place }: Props) {
  const words = useLockWords();
  const said = saidOf(kind, words);
  const form = useStandAfter();
  return (
    <section class="stack narrow" ref={form}>
      <div class="stack tight">
        {place === 'screen' && <h1 tabIndex={-1}>{said.says}</h1>}
        {place === 'card' && <h2>{said.says}</h2>}
        <p class="soft">{said.next}</p>
      </div>
      {kind === 'shut' && (
        <>
          <Passphrase onOpen={onOpen} leads={place === 'screen'} />
          <details>
            <summary>{words.forgot}</summary>
            <div class="opened stack close">
              <p>{words.forgotMeans}</p>
              {onErase && <ToErase onErase={onErase} />}
            </div>
          </details>
        </>
      )}
      {kind === 'damaged' && onErase && <ToErase onErase={onErase} />}
    </section>
  );
}

function ToErase({ onErase }: { readonly onErase: () => void }) {
  const words = useLockWords();
  return (
    <p>
      <button type="button" class="small" onClick={onErase}>
        {words.toSettings}
      </button>
    </p>
  );
}

function Passphrase({ onOpen, leads }: Pick<Props, 'onOpen'> & { readonly leads: boolean }) {
  const { passphrase } = useWorkspaceWords().backup.locked;
  const words = useLockWords();
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [busy, setBusy] = useState(false);
  const open = async () => {
    if (busy || typed === '') return;
    setBusy(true);
    setRefused(null);
    setRefused(await onOpen(typed));
    setBusy(false);
  };
  return (
    <div class="stack close">
      <PassphraseField
        first={leads}
        label={passphrase}
        value={typed}
        shown={shown}
        onInput={setTyped}
        onEnter={() => void open()}
      />
      <ShowTyped shown={shown} onShown={setShown} />
      <Live>{refused && <Notice trouble {...words.refused[refused]} />}</Live>
      <p>
        <button type="button" class={leads ? 'primary' : ''} aria-disabled={busy} onClick={() => void open()}>
          {busy ? words.opening : words.open}
        </button>
      </p>
    </div>
  );
}
