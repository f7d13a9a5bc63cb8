/** A field and a button that put something of the person's own on a list. */
import { useRef } from 'preact/hooks';
import { TextField } from './field.tsx';

interface Props {
  readonly label: string;
  readonly button: string;
  readonly name: string;
  /** The half-typed text, kept by the page so that it outlives this window. */
  readonly draft: string;
  readonly onDraft: (text: string) => void;
  /** Whether it was saved. */
  readonly onAdd: (text: string) => Promise<boolean>;
}

/** Adds what was typed, and empties the field once that is saved. */
export function Add({ label, button, name, draft, onDraft, onAdd }: Props) {
  const latest = useRef(draft);
  latest.current = draft;
  const adding = useRef(false);
  const add = async () => {
    const typed = draft;
    if (typed.trim() === '' || adding.current) return;
    adding.current = true;
    const isSaved = await onAdd(typed.trim());
    adding.current = false;
    // What was typed meanwhile is the next one.
    if (isSaved && latest.current === typed) onDraft('');
  };
  return (
    <div class="row end">
      <div class="grow">
        <TextField
          label={label}
          name={name}
          value={draft}
          onInput={onDraft}
          onEnter={() => void add()}
          direct
        />
      </div>
      <button type="button" onClick={() => void add()} disabled={draft.trim() === ''}>
        {button}
      </button>
    </div>
  );
}
