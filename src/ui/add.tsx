/** A field and a button that put something of the person's own on a list. */
import { TextField } from './field.tsx';

interface Props {
  readonly label: string;
  readonly button: string;
  readonly name: string;
  /** The half-typed text, kept by the page so that it outlives this window. */
  readonly draft: string;
  readonly onDraft: (text: string) => void;
  readonly onAdd: (text: string) => void;
}

/** Adds what was typed and empties the field. */
export function Add({ label, button, name, draft, onDraft, onAdd }: Props) {
  const add = () => {
    const text = draft.trim();
    if (text === '') return;
    onAdd(text);
    onDraft('');
  };
  return (
    <div class="row end">
      <div class="grow">
        <TextField label={label} name={name} value={draft} onInput={onDraft} onEnter={add} direct />
      </div>
      <button type="button" onClick={add} disabled={draft.trim() === ''}>
        {button}
      </button>
    </div>
  );
}
