/** The first of a long row, with a button for more: thousands of records are slow to draw, and nobody reads them in one go. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from './speak.ts';
import { count } from './words/fill.ts';

/** How many are drawn at first, and with each press. */
const step = 100;

interface Props<T> {
  readonly all: readonly T[];
  /** What stands around the button: a list holds nothing but its items. */
  readonly around: 'li' | 'p';
  readonly children: (one: T) => ComponentChildren;
}

/** The focus goes to the first that a press has brought. */
export function Some<T>({ all, around: Around, children }: Props<T>) {
  const { list, lang } = useWords();
  const [most, setMost] = useState(step);
  const button = useRef<HTMLButtonElement>(null);
  const next = useRef<Element | null>(null);
  const more = all.length - most;
  useEffect(() => {
    next.current?.nextElementSibling?.querySelector<HTMLElement>('input, button, summary')?.focus();
    next.current = null;
  }, [most]);
  return (
    <>
      {all.slice(0, most).map(children)}
      {more > 0 && (
        <Around>
          <button
            ref={button}
            type="button"
            onClick={() => {
              next.current = button.current?.parentElement?.previousElementSibling ?? null;
              setMost(most + step);
            }}
          >
            {count(list.more, { count: Math.min(more, step) }, lang)}
          </button>
        </Around>
      )}
    </>
  );
}
