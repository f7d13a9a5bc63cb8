/** The blanks of a letter as fields: nobody but the person fills them. */
import { type Blank, blanks } from '../core/case/blanks.ts';
import { isShared } from '../core/case/letter-text.ts';
import { TextField } from '../ui/field.tsx';
import { say, useWords } from '../ui/speak.ts';
import { count } from '../ui/words/fill.ts';
import { useLetterWords } from '../ui/words/letters.ts';

interface Props {
  /** In the order of the letter; a signature is no field, it is given by hand. */
  readonly blanks: readonly Blank[];
  readonly typedIn: (blank: Blank) => string;
  readonly onInput: (blank: Blank, text: string) => void;
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
export function LetterBlanks({ blanks: fields, typedIn, onInput }: Props) {
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
            label={label(say(blanks[blank], lang))}
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

const label = (words: string) => words.charAt(0).toLocaleUpperCase() + words.slice(1);
