/** The page as it looks: a place to choose a file, and under it what the file says. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { HideButton, useHide, Veil } from '../ui/hide.tsx';
import { Brand } from '../ui/mark.tsx';
import { useWords } from '../ui/speak.ts';
import { Trouble } from '../ui/trouble.tsx';
import { useCheckWords } from '../ui/words/check.ts';
import type { Words } from '../ui/words/en.ts';
import { fill } from '../ui/words/fill.ts';

interface FrameProps {
  readonly trouble: keyof Words['errors'] | null;
  readonly children: ComponentChildren;
}

/** What stands around it, with quick-hide. */
export function Frame({ trouble, children }: FrameProps) {
  const { popup } = useWords();
  const words = useCheckWords();
  const [hidden, setHidden] = useHide();
  return (
    <Veil hidden={hidden} onShow={() => setHidden(false)}>
      <div class="check">
        <header class="row apart">
          <Brand name={popup.name} />
          <HideButton onHide={() => setHidden(true)} />
        </header>
        <main class="stack wide">
          <div class="stack tight">
            <h1>{words.title}</h1>
            <p class="soft">{words.intro}</p>
          </div>
          <div role="status" aria-live="polite" class="told">
            <Trouble trouble={trouble} />
          </div>
          {children}
        </main>
      </div>
    </Veil>
  );
}

interface ChooseProps {
  /** Whether a file was read before. */
  readonly again: boolean;
  readonly onFile: (file: File) => void;
}

/** The browser's own field, made large: a file can be dropped on it as well. */
export function Choose({ again, onFile }: ChooseProps) {
  const words = useCheckWords();
  const id = useId();
  return (
    <section class="card roomy stack close">
      <label for={id} class="label">
        {again ? words.another : words.choose}
      </label>
      <input
        id={id}
        type="file"
        class="drop"
        autocomplete="off"
        aria-describedby={`${id}-kinds`}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // The same file may be chosen again.
          currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      <p class="small soft" id={`${id}-kinds`}>
        {words.drop} {words.kinds}
      </p>
    </section>
  );
}

interface ReadingProps {
  readonly name: string;
  /** Of a ZIP, how many of its files are done; null while that is not known. */
  readonly progress: { readonly done: number; readonly count: number } | null;
  readonly onStop: () => void;
}

/** While a file is read: what, how far, and a way to stop. */
export function Reading({ name, progress, onStop }: ReadingProps) {
  const words = useCheckWords();
  const says = progress
    ? fill(words.zip.progress, { name, done: progress.done + 1, count: progress.count })
    : fill(words.reading, { name });
  return (
    <section class="card roomy stack close">
      <p>
        <progress aria-label={says} {...(progress && { value: progress.done, max: progress.count })} />
      </p>
      <p class="row apart">
        <bdi class="grow">{says}</bdi>
        <button type="button" onClick={onStop}>
          {words.stop}
        </button>
      </p>
    </section>
  );
}
