/** An organisation requires a lock: who asks, why, what works without it, and the fields to set one. */
import { useState } from 'preact/hooks';
import { Live, Notice } from './notice.tsx';
import type { Refused } from './open-lock.tsx';
import { NewPassphrase } from './passphrase.tsx';
import { useStandAfter } from './stand.ts';
import { useLockWords } from './words/lock.ts';

interface Props {
  /** The screen's own matter, or a card above what was kept before. */
  readonly place: 'screen' | 'card';
  /** Null where it was set. */
  readonly onSet: (passphrase: string) => Promise<Refused | null>;
}

/** Asks for a lock before anything is kept. */
export function LockFirst({ place, onSet }: Props) {
  const words = useLockWords();
  const { says, who, free, shuts } = words.required;
  const form = useStandAfter();
  const [begun, setBegun] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  return (
    <section class={place === 'card' ? 'card roomy stack close narrow' : 'stack narrow'} ref={form}>
      {place === 'screen' ? <h1 tabIndex={-1}>{says}</h1> : <h2>{says}</h2>}
      <p>{who}</p>
      <p class="soft">{free}</p>
      {begun ? (
        <NewPassphrase
          lost={`${words.lost} ${shuts}`}
          make={words.make}
          making={words.making}
          onMake={async (passphrase) => setRefused(await onSet(passphrase))}
          onCancel={() => setBegun(false)}
        />
      ) : (
        <>
          <p>{words.lost}</p>
          <p>
            <button type="button" class={place === 'screen' ? 'primary' : ''} onClick={() => setBegun(true)}>
              {words.begin}
            </button>
          </p>
        </>
      )}
      <Live>{refused && <Notice trouble {...words.refused[refused]} />}</Live>
    </section>
  );
}
