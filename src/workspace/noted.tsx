/** Things that the person wrote down, a card for those of one kind: each folded away, opened at its first field while it is new. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Case } from '../core/case/case.ts';
import type { CaseDoings } from '../ui/case.ts';
import { Confirm } from '../ui/confirm.tsx';
import { usePeopleWords } from '../ui/words/people.ts';

/** A way to add one, and the id of the one that was added last. */
function useAdding(
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

/** A heading that takes the focus once what had it was deleted. */
function useHeading(count: number) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(count);
  useEffect(() => {
    if (count < before.current && document.activeElement === document.body) heading.current?.focus();
    before.current = count;
  }, [count]);
  return heading;
}

interface CardProps<T> {
  readonly title: string;
  /** Words of the button that adds one, and of a card without any. */
  readonly button: string;
  readonly none: string;
  /** True where to add one is what the screen is for. */
  readonly leads?: boolean;
  readonly all: readonly T[];
  readonly doings: Pick<CaseDoings, 'changeCase'>;
  readonly onAdd: (was: Case, id: string) => Case;
  /** Draws one of them, with its key. */
  readonly children: (each: T, isFresh: boolean) => ComponentChildren;
}

/** All of one kind, and a way to add to them. */
export function NotedCard<T extends { readonly id: string }>(props: CardProps<T>) {
  const { title, button, none, leads = false, all, doings, onAdd, children } = props;
  const [fresh, add] = useAdding(doings, onAdd);
  const heading = useHeading(all.length);
  return (
    <section class="card roomy stack">
      <div class="row apart">
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" class={leads ? 'primary' : ''} onClick={add}>
          {button}
        </button>
      </div>
      {all.length === 0 && <p class="soft">{none}</p>}
      <ul class="plain list">{all.map((each) => children(each, each.id === fresh))}</ul>
    </section>
  );
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

/** One of them: a line of the card, deleted after a question. */
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
