/** The lock among the settings: set it, choose when it shuts, change its passphrase, take it away. */
import { useState } from 'preact/hooks';
import { SelectField } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { OpenLock, type Refused } from '../ui/open-lock.tsx';
import { NewPassphrase } from '../ui/passphrase.tsx';
import { useLockWords } from '../ui/words/lock.ts';
import { OldPassphrase } from './lock-forms.tsx';

/** Minutes without use; 0: only when the browser closes. */
export type Minutes = 0 | 5 | 15 | 60;

/** What the card shows and may do. What answers with a refusal says null where it was done. */
export interface LockProps {
  readonly kind: 'off' | 'wanted' | 'open' | 'shut' | 'damaged' | 'newer';
  /** True where an organisation asks for the lock: then it cannot be taken away. */
  readonly required: boolean;
  readonly after: Minutes;
  readonly hasList: boolean;
  readonly onTurnOn: (passphrase: string, after: Minutes) => Promise<Refused | null>;
  readonly onAfter: (after: Minutes) => void;
  readonly onOpen: (passphrase: string) => Promise<Refused | null>;
  readonly onChange: (now: string, next: string) => Promise<Refused | null>;
  readonly onTurnOff: (now: string) => Promise<Refused | null>;
  readonly onBackup: () => void;
}

/** One card, whichever way the lock stands. */
export function LockCard(props: LockProps) {
  const words = useLockWords();
  const { kind } = props;
  return (
    <section class="card roomy stack close" id="lock">
      {(kind === 'off' || kind === 'wanted') && <Off {...props} />}
      {kind === 'open' && <Open {...props} />}
      {(kind === 'shut' || kind === 'damaged' || kind === 'newer') && (
        <OpenLock kind={kind} place="card" onOpen={props.onOpen} />
      )}
      {kind !== 'newer' && kind !== 'damaged' && <p class="small soft">{words.outside}</p>}
    </section>
  );
}

interface AfterProps {
  readonly after: Minutes;
  readonly onAfter: (after: Minutes) => void;
}

function WhenItShuts({ after, onAfter }: AfterProps) {
  const words = useLockWords();
  const choices = [5, 15, 60, 0] as const;
  return (
    <SelectField
      label={words.shutsWhen}
      hint={words.always}
      name="lock-after"
      value={String(after)}
      options={choices.map((each) => [String(each), words.after[each]])}
      onChange={(chosen) => onAfter(choices.find((each) => String(each) === chosen) ?? 0)}
    />
  );
}

function Off({ kind, hasList, onTurnOn, onBackup }: LockProps) {
  const words = useLockWords();
  const [begun, setBegun] = useState(false);
  const [after, setAfter] = useState<Minutes>(15);
  const [refused, setRefused] = useState<Refused | null>(null);
  return (
    <>
      <h2>{words.title}</h2>
      {kind === 'wanted' && <p>{words.required.who}</p>}
      <p class="soft">{words.means}</p>
      <p class="soft">{words.first}</p>
      {!begun && (
        <p>
          <button type="button" onClick={() => setBegun(true)}>
            {words.begin}
          </button>
        </p>
      )}
      {begun && (
        <NewPassphrase
          lost={words.lost}
          make={words.make}
          making={words.making}
          onMake={async (passphrase) => setRefused(await onTurnOn(passphrase, after))}
          onCancel={() => setBegun(false)}
          before={() => (
            <>
              {hasList && (
                <p>
                  <button type="button" class="small" onClick={onBackup}>
                    {words.backupFirst}
                  </button>
                </p>
              )}
              <WhenItShuts after={after} onAfter={setAfter} />
            </>
          )}
        />
      )}
      {refused && <Notice trouble {...words.refused[refused]} />}
    </>
  );
}

function Open({ after, required, onAfter, onChange, onTurnOff }: LockProps) {
  const words = useLockWords();
  const [doing, setDoing] = useState<'change' | 'remove' | null>(null);
  const end = () => setDoing(null);
  return (
    <>
      <h2>{words.title}</h2>
      <p class="soft">{words.isOn}</p>
      <WhenItShuts after={after} onAfter={onAfter} />
      {doing === null && (
        <p class="row">
          <button type="button" class="small" onClick={() => setDoing('change')}>
            {words.change}
          </button>
          {!required && (
            <button type="button" class="quiet small" onClick={() => setDoing('remove')}>
              {words.remove}
            </button>
          )}
        </p>
      )}
      {required && (
        <p class="small soft">
          {words.refused.required.says} {words.refused.required.next}
        </p>
      )}
      {doing === 'change' && <OldPassphrase onDo={onChange} onEnd={end} />}
      {doing === 'remove' && <OldPassphrase onDo={onTurnOff} onEnd={end} remove />}
    </>
  );
}
