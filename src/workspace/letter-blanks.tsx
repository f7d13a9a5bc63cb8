/** The blanks of a letter as fields: nobody but the person fills them. */
import { useState } from 'preact/hooks';
import type { Blank } from '../core/case/blanks.ts';
import { isShared } from '../core/case/letter-text.ts';
import { type Contact, calledOf, fillsOf } from '../core/case/people.ts';
import { TextField } from '../ui/field.tsx';
import { say, useWords } from '../ui/speak.ts';
import { count, fill } from '../ui/words/fill.ts';
import { useLetterWords } from '../ui/words/letters.ts';
import { usePeopleWords } from '../ui/words/people.ts';

interface Props {
  /** In the order of the letter; a signature is no field, it is given by hand. */
  readonly blanks: readonly Blank[];
  /** What a blank is called in the text. */
  readonly labelOf: (blank: Blank) => string;
  readonly typedIn: (blank: Blank) => string;
  readonly onInput: (blank: Blank, text: string) => void;
  /** Whom the person wrote down, to fill in by a press. */
  readonly people: readonly Contact[];
}

const long: readonly Blank[] = [
  'address',
  'place-address',
  'second-address',
  'scan-dates',
  'lab',
  'advice',
  'insurer',
];

/** Those for this letter first. */
export function LetterBlanks({ blanks: fields, labelOf, typedIn, onInput, people }: Props) {
  const words = useLetterWords();
  const { lang } = useWords();
  const left = fields.filter((blank) => typedIn(blank).trim() === '').length;
  const group = (title: string, some: readonly Blank[]) =>
    some.length > 0 && (
      <fieldset class="blanks">
        <legend class="soft">{title}</legend>
        {some.map((blank) => (
          <TextField
            key={blank}
            name={`blank-${blank}`}
            label={label(say({ en: labelOf(blank) }, lang))}
            lines={long.includes(blank) ? 'many' : 'one'}
            direct
            value={typedIn(blank)}
            onInput={(text) => onInput(blank, text)}
          />
        ))}
      </fieldset>
    );
  if (fields.length === 0) return null;
  return (
    <section class="card roomy stack">
      <div class="stack tight">
        <h2>{words.fill}</h2>
        <p class="small soft">{words.fillMeans}</p>
      </div>
      <FillIn blanks={fields} people={people} onInput={onInput} />
      {group(
        words.own,
        fields.filter((blank) => !isShared(blank)),
      )}
      {group(words.shared, fields.filter(isShared))}
      <p class="small soft">
        {left > 0 ? count(words.left, { count: left }, lang) : words.leftNone} {left > 0 && words.byHand}
      </p>
    </section>
  );
}

function FillIn({ blanks: fields, people, onInput }: Omit<Props, 'labelOf' | 'typedIn'>) {
  const words = usePeopleWords();
  const [said, setSaid] = useState('');
  const offers = people
    .map((contact) => [contact, fillsOf(contact, fields)] as const)
    .filter(([, fills]) => fills.length > 0);
  if (offers.length === 0) return null;
  return (
    <details>
      <summary>{words.fill}</summary>
      <div class="stack close opened">
        <p class="row">
          {offers.map(([contact, fills]) => (
            <button
              key={contact.id}
              type="button"
              class="small"
              onClick={() => {
                for (const [blank, text] of fills) onInput(blank, text);
                setSaid(words.filled);
              }}
            >
              {fill(words.fillWith, { who: calledOf(contact) })}
            </button>
          ))}
        </p>
        <p role="status" class="small soft">
          {said}
        </p>
      </div>
    </details>
  );
}

const label = (words: string) => words.charAt(0).toLocaleUpperCase() + words.slice(1);
