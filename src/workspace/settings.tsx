/** Settings, the portals turned on, the agreement, what the browser allows, and the end of it all. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type Language, languageOf, languages } from '../core/languages.ts';
import { Confirm } from '../ui/confirm.tsx';
import { CountryField } from '../ui/country.tsx';
import { SelectField } from '../ui/field.tsx';
import { HelpLines, type Lines } from '../ui/help.tsx';
import { useWords } from '../ui/speak.ts';
import { endonyms } from '../ui/words/endonyms.ts';
import { fill, sayDay } from '../ui/words/fill.ts';
import { useWorkspaceWords, type WorkspaceWords } from '../ui/words/workspace.ts';
import { type Allowed, Proof } from './proof-card.tsx';
import type { Kept } from './proof-kept.tsx';
import type { Ends } from './proof-tries.tsx';

type Choices = WorkspaceWords['settings'];

/** As the person likes it. */
export interface Liking {
  readonly theme: keyof Choices['themes'];
  readonly textSize: keyof Choices['texts'];
  readonly country: keyof Choices['countries'];
  readonly quietWords: boolean;
  readonly language: Language | 'browser';
  readonly papers: Language;
}

interface Props {
  readonly liking: Liking;
  readonly near: Lines;
  readonly portals: readonly string[];
  /** Hosts that an organisation suggests and that are not on. */
  readonly suggested: readonly string[];
  /** The day the person agreed, or null. */
  readonly agreedOn: string | null;
  readonly allowed: Allowed | null;
  readonly kept: Kept;
  readonly onLike: (change: Partial<Liking>) => void;
  /** Must be called inside the click. */
  readonly onTurnOn: (host: string) => void;
  readonly onTurnOff: (host: string) => void;
  readonly onWithdraw: () => void;
  readonly onWelcome: () => void;
  readonly onBackup: () => void;
  readonly onErase: () => void;
  /** The card of the lock. */
  readonly lock?: ComponentChildren;
  readonly onTry: () => Promise<Ends>;
}

/** One card each. */
export function SettingsSection(props: Props) {
  const workspace = useWorkspaceWords();
  return (
    <div class="stack wide narrow">
      <section class="stack">
        <h1>{workspace.settings.title}</h1>
        <Likings {...props} />
      </section>
      {props.lock}
      <Portals {...props} />
      <AgreementCard {...props} />
      <Proof {...props} />
      <Erase {...props} />
    </div>
  );
}

function Likings({ liking, near, onLike }: Props) {
  const words = useWorkspaceWords().settings;
  const { help } = useWords();
  const options = <T extends string>(names: Readonly<Record<T, string>>) =>
    Object.entries(names) as [T, string][];
  return (
    <div class="card roomy stack">
      <div class="pair">
        <SelectField
          label={words.theme}
          value={liking.theme}
          options={options<Liking['theme']>(words.themes)}
          onChange={(theme) => onLike({ theme })}
        />
        <SelectField
          label={words.text}
          value={liking.textSize}
          options={options<Liking['textSize']>(words.texts)}
          onChange={(textSize) => onLike({ textSize })}
        />
      </div>
      <Languages {...{ liking, onLike }} />
      <CountryField value={liking.country} hinted onChange={(country) => onLike({ country })} />
      <div class="field">
        <label class="choice">
          <input
            type="checkbox"
            autocomplete="off"
            checked={liking.quietWords}
            onChange={(event) => onLike({ quietWords: event.currentTarget.checked })}
          />
          {words.quiet}
        </label>
        <span class="hint">{words.quietMeans}</span>
      </div>
      <details>
        <summary>{help.title}</summary>
        <HelpLines near={near} />
      </details>
    </div>
  );
}

/** Of the screens; and of papers, where one might want these in another. */
function Languages({ liking, onLike }: Pick<Props, 'liking' | 'onLike'>) {
  const words = useWorkspaceWords().settings;
  const { lang } = useWords();
  const named = languages.map((language) => [language, endonyms[language]] as const);
  return (
    <>
      <SelectField<Liking['language']>
        label={words.language}
        hint={words.languageHint}
        value={liking.language}
        options={[['browser', words.asBrowser], ...named]}
        onChange={(language) => onLike({ language })}
      />
      {(languageOf(lang) !== 'en' || liking.papers !== 'en') && (
        <SelectField<Language>
          label={words.papers}
          hint={words.papersHint}
          value={liking.papers}
          options={named}
          onChange={(papers) => onLike({ papers })}
        />
      )}
    </>
  );
}

function Portals({ portals, suggested, onTurnOn, onTurnOff }: Props) {
  const words = useWorkspaceWords().portals;
  return (
    <section class="card roomy stack close">
      <h2>{words.title}</h2>
      <p class="soft">{portals.length > 0 ? words.means : words.none}</p>
      <Hosts hosts={portals} button={words.turnOff} means={words.turnOffHost} onPress={onTurnOff} />
      {suggested.length > 0 && <h3>{words.suggested}</h3>}
      <Hosts hosts={suggested} button={words.turnOn} means={words.turnOnHost} onPress={onTurnOn} />
      <p class="small soft">{words.how}</p>
    </section>
  );
}

interface HostsProps {
  readonly hosts: readonly string[];
  readonly button: string;
  /** With "{host}". */
  readonly means: string;
  readonly onPress: (host: string) => void;
}

/** Each host with its button; nothing where there are none. */
function Hosts({ hosts, button, means, onPress }: HostsProps) {
  if (hosts.length === 0) return null;
  return (
    <ul class="plain list">
      {hosts.map((host) => (
        <li key={host} class="row apart offered">
          <bdi class="host grow">{host}</bdi>
          <button
            type="button"
            class="small"
            aria-label={fill(means, { host })}
            onClick={() => onPress(host)}
          >
            {button}
          </button>
        </li>
      ))}
    </ul>
  );
}

function AgreementCard({ agreedOn, onWithdraw, onWelcome }: Props) {
  const { lang } = useWords();
  const workspace = useWorkspaceWords();
  const words = workspace.agreement;
  return (
    <section class="card roomy stack close">
      <h2>{words.title}</h2>
      <p class="soft">{agreedOn ? fill(words.given, { day: sayDay(agreedOn, lang) }) : words.withdrawn}</p>
      <p class="row">
        {agreedOn && (
          <button type="button" class="small" onClick={onWithdraw}>
            {words.withdraw}
          </button>
        )}
        <button type="button" class="quiet small" onClick={onWelcome}>
          {words.read}
        </button>
      </p>
    </section>
  );
}

function Erase({ onBackup, onErase }: Props) {
  const words = useWorkspaceWords().erase;
  const [asking, setAsking] = useState(false);
  return (
    <section class="card roomy stack close" id="erase">
      <h2>{words.title}</h2>
      <p class="soft">{words.intro}</p>
      <p>
        <button type="button" onClick={() => setAsking(true)}>
          {words.button}
        </button>
      </p>
      <Confirm
        open={asking}
        ask={words.ask}
        confirm={words.confirm}
        cancel={words.cancel}
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          onErase();
        }}
      >
        <p>{words.means}</p>
        <p>
          <button type="button" class="small" onClick={onBackup}>
            {words.backupFirst}
          </button>
        </p>
        <p class="small soft">{words.traces}</p>
      </Confirm>
    </section>
  );
}
