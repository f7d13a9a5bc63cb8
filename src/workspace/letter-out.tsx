/** The ways a letter leaves this screen: the printer, the clipboard, a file. None of them sends it. */
import { useEffect, useState } from 'preact/hooks';
import type { Written } from '../ui/letter-paper.tsx';
import { useWords } from '../ui/speak.ts';
import { count, fill } from '../ui/words/fill.ts';
import { useLetterWords } from '../ui/words/letters.ts';

/** What the page can do with a finished text. */
export interface Takes {
  /** Whether it was copied. */
  readonly copy: (text: string) => Promise<boolean>;
  readonly save: (text: string) => void;
  readonly print: () => void;
  /** Puts the text on the paper that is printed from here; null takes it off. */
  readonly show: (written: Written | null) => void;
}

interface Props extends Takes {
  readonly text: string;
  readonly subject: string;
  readonly isMessage: boolean;
  /** True where this is the next thing to do on the screen. */
  readonly leads: boolean;
}

/** A letter is printed first of all, a message copied. */
export function LetterOut({ text, subject, isMessage, leads, copy, save, print, show }: Props) {
  const words = useLetterWords();
  const [said, setSaid] = useState('');
  useEffect(() => show({ text, subject }), [text, subject]);
  useEffect(() => () => show(null), []);
  const lead = (first: boolean) => (leads && first ? 'primary' : '');
  const buttons = [
    <button
      key="print"
      type="button"
      class={lead(!isMessage)}
      onClick={() => {
        setSaid('');
        print();
      }}
    >
      {words.print}
    </button>,
    <button
      key="copy"
      type="button"
      class={lead(isMessage)}
      onClick={() => void copy(text).then((done) => setSaid(done ? words.copied : words.notCopied))}
    >
      {words.copy}
    </button>,
    <button
      key="save"
      type="button"
      onClick={() => {
        save(text);
        setSaid(words.saved);
      }}
    >
      {words.save}
    </button>,
  ];
  const [printing, copying, saving] = buttons;
  return (
    <div class="stack tight">
      <div class="row">{isMessage ? [copying, saving, printing] : [printing, copying, saving]}</div>
      <p role="status" class="small">
        {said}
      </p>
    </div>
  );
}

/** How much of a portal's room a message takes. */
export function Room({ length, limit }: { readonly length: number; readonly limit: number }) {
  const words = useLetterWords();
  const { lang } = useWords();
  const over = length - limit;
  return (
    <p class="small soft">
      {count(words.room, { count: length, limit }, lang)}{' '}
      <strong role="status">
        {over > 0 && `${count(words.over, { count: over }, lang)} ${fill(words.overMeans, { limit })}`}
      </strong>
    </p>
  );
}
