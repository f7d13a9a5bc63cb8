/** Whose list this is. Lists of two people are never mixed. */
import { useState } from 'preact/hooks';
import { isOwnList } from '../core/case/whose.ts';
import { TextField } from './field.tsx';
import { useCaseWords } from './words/case.ts';
import { fill } from './words/fill.ts';

/** A list that stands already. */
export interface Person {
  readonly id: string;
  readonly label: string;
}

interface Props {
  readonly people: readonly Person[];
  /** What is likely, never decided for the person. */
  readonly likely: 'me' | 'someone' | null;
  readonly onStart: (label: string) => void;
  readonly onAddTo: (id: string) => void;
}

/** Asks for the person, then starts or adds to their list. */
export function WhoseList({ people, likely, onStart, onAddTo }: Props) {
  const words = useCaseWords();
  const [who, setWho] = useState<string>(likely ?? '');
  const [own, setOwn] = useState('');
  const known = (label: string) =>
    people.find((person) => (who === 'me' ? isOwnList(person) : person.label === label));
  const others = people.filter((each) => !isOwnList(each) && each.label !== words.someone);
  const label = who === 'me' ? words.me : who === 'someone' ? words.someone : own.trim();
  const standing = who.startsWith('list:')
    ? people.find(({ id }) => `list:${id}` === who)
    : label === ''
      ? undefined
      : known(label);
  const ready = standing !== undefined || (who !== '' && label !== '');
  const choice = (value: string, name: string) => (
    <label class="choice" key={value}>
      <input
        type="radio"
        name="whose"
        autocomplete="off"
        value={value}
        checked={who === value}
        onChange={() => setWho(value)}
      />
      <bdi>{name}</bdi>
    </label>
  );
  return (
    <form
      class="stack close"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (standing) onAddTo(standing.id);
        else if (ready) onStart(label);
      }}
    >
      <fieldset>
        <legend class="label">{words.whose}</legend>
        {choice('me', words.me)}
        {choice('someone', words.someone)}
        {others.map(({ id, label: name }) => choice(`list:${id}`, name))}
        {choice('own', words.own)}
      </fieldset>
      {who === 'own' && <TextField label={words.own} hint={words.ownHint} value={own} onInput={setOwn} />}
      <p>
        <button type="submit" class="primary" disabled={!ready}>
          {standing ? fill(words.addTo, { person: standing.label }) : words.start}
        </button>
      </p>
    </form>
  );
}
