/** Labelled fields. What is typed stays in the field until it is known to be saved. */
import { useContext, useEffect, useId, useRef, useState } from 'preact/hooks';
import { Turns } from './recall.ts';

interface Common {
  readonly label: string;
  /** Told to screen readers only, where the label's place on the screen says the rest. */
  readonly labelMore?: string | undefined;
  readonly hint?: string | undefined;
  /** Marks the field, for drafts, the place on a page and tests. */
  readonly name?: string;
}

const hintId = (id: string, hint?: string): string | undefined => (hint ? `${id}-hint` : undefined);

/** The label of the field with that id, and its hint. */
function Label({ id, label, labelMore, hint }: Omit<Common, 'name'> & { readonly id: string }) {
  return (
    <>
      <label for={id}>
        {label}
        {labelMore && <span class="unseen"> {labelMore}</span>}
      </label>
      {hint && (
        <span class="hint" id={hintId(id, hint)}>
          {hint}
        </span>
      )}
    </>
  );
}

interface TextProps extends Common {
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly lines?: 'one' | 'many';
  readonly onEnter?: () => void;
  /** True where `value` follows every keystroke at once, as a draft does. */
  readonly direct?: boolean;
  /** BCP 47, where the text is in another language than the screen. */
  readonly textLang?: string;
  /** Texts to choose from, for a field of one line; anything else may be typed. */
  readonly suggestions?: readonly string[] | undefined;
}

/** Text of one line or of many. An edit from another window shows only where nothing is being typed here. */
export function TextField({
  label,
  labelMore,
  hint,
  value,
  onInput,
  lines = 'one',
  name,
  onEnter,
  direct = false,
  textLang,
  suggestions = [],
}: TextProps) {
  const id = useId();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const saved = useRef<string | null>(null);
  useEffect(() => {
    if (typed !== value) return;
    saved.current = typed;
    if (document.activeElement !== field.current) setTyped(null);
  }, [typed, value]);
  const turns = useContext(Turns);
  useEffect(() => setTyped(null), [turns]);
  const props = {
    id,
    ref: field,
    name,
    value: direct ? value : (typed ?? value),
    autocomplete: 'off',
    lang: textLang,
    'aria-describedby': hintId(id, hint),
    onInput: (event: { currentTarget: { value: string } }) => {
      setTyped(event.currentTarget.value);
      onInput(event.currentTarget.value);
    },
    // Once it was saved, what another window wrote since is the newer.
    onBlur: () => (typed === value || typed === saved.current) && setTyped(null),
  };
  return (
    <div class="field">
      <Label id={id} label={label} labelMore={labelMore} hint={hint} />
      {lines === 'many' ? (
        <textarea {...props} rows={3} dir="auto" />
      ) : (
        <input
          {...props}
          type="text"
          dir="auto"
          list={suggestions.length > 0 ? `${id}-list` : undefined}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing || !onEnter) return;
            event.preventDefault();
            onEnter();
          }}
        />
      )}
      {suggestions.length > 0 && (
        <datalist id={`${id}-list`}>
          {suggestions.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      )}
    </div>
  );
}

interface SearchProps extends Common {
  readonly value: string;
  readonly onInput: (value: string) => void;
}

/** Looks something up while the person types. */
export function SearchField({ label, hint, value, onInput }: SearchProps) {
  const id = useId();
  return (
    <search class="field">
      <Label id={id} label={label} hint={hint} />
      <input
        id={id}
        type="search"
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        value={value}
        aria-describedby={hintId(id, hint)}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </search>
  );
}

interface DateProps extends Common {
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** A whole day, or none. */
export function DateField({ label, hint, name, value, onChange }: DateProps) {
  const id = useId();
  return (
    <div class="field">
      <Label id={id} label={label} hint={hint} />
      <input
        id={id}
        name={name}
        type="date"
        autocomplete="off"
        value={value ?? ''}
        aria-describedby={hintId(id, hint)}
        onChange={(event) => {
          const { value: day, validity } = event.currentTarget;
          // Half a date is no date, and must not wipe the one that stands.
          if (validity.valid) onChange(day === '' ? null : day);
        }}
      />
    </div>
  );
}

interface SelectProps<T extends string> extends Common {
  readonly value: T;
  readonly options: readonly (readonly [value: T, name: string])[];
  readonly onChange: (value: T) => void;
}

/** One of a few. */
export function SelectField<T extends string>({
  label,
  hint,
  name,
  value,
  options,
  onChange,
}: SelectProps<T>) {
  const id = useId();
  return (
    <div class="field">
      <Label id={id} label={label} hint={hint} />
      <select
        id={id}
        name={name}
        autocomplete="off"
        value={value}
        aria-describedby={hintId(id, hint)}
        onChange={(event) => {
          const chosen = options.find(([option]) => option === event.currentTarget.value);
          if (chosen) onChange(chosen[0]);
        }}
      >
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
