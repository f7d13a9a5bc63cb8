/** One thing that the person wrote down: folded away, opened at its first field while it is new, deleted after a question. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Case } from '../core/case/case.ts';
import type { CaseDoings } from '../ui/case.ts';
import { Confirm } from '../ui/confirm.tsx';
import { usePeopleWords } from '../ui/words/people.ts';

/** A way to add one, and the id of the one that was added last. */
export function useAdding(
  doings: Pick<CaseDoings, 'changeCase'>,
  add: (was: Case, id: string) => Case,
): readonly [fresh: string | null, add: () => void] {
  const [fresh, setFresh] = useState<string | null>(null);
  return [
    fresh,
    () => {
      const id = crypto.randomUUID();
      setFresh(id);
      void doings.changeCase((was) => add(was, id));
    },
  ];
}

interface Props {
  readonly id: string;
  readonly title: string;
  readonly isFresh: boolean;
  /** Name of the field that a new one begins with. */
  readonly first: string;
  /** Words of the button that deletes, and of the question before it. */
  readonly remove: string;
  readonly removeAsk: string;
  readonly onRemove: () => void;
  /** Its fields. */
  readonly children: ComponentChildren;
  /** What is in sight below its title. */
  readonly brief: ComponentChildren;
}

/** A line of a list. */
export function Noted({ id, title, isFresh, first, remove, removeAsk, onRemove, children, brief }: Props) {
  const words = usePeopleWords();
  const [asking, setAsking] = useState(false);
  const fold = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (!isFresh || !fold.current) return;
    fold.current.open = true;
    fold.current.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
  }, [isFresh]);
  return (
    <li class="offered">
      <details ref={fold} id={id}>
        <summary>
          <h3 dir="auto">{title}</h3>
        </summary>
        <div class="stack close opened">
          {children}
          <p>
            <button type="button" class="quiet small flush" onClick={() => setAsking(true)}>
              {remove}
              <span class="unseen">: {title}</span>
            </button>
          </p>
        </div>
      </details>
      {brief}
      <Confirm
        open={asking}
        ask={removeAsk}
        confirm={remove}
        cancel={words.keep}
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          onRemove();
        }}
      >
        <p>{words.removeMeans}</p>
      </Confirm>
    </li>
  );
}
