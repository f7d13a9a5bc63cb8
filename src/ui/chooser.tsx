/** Which list is shown, of those in use; one that was put away stands among them while it is the open one. */
import type { ComponentChildren } from 'preact';
import { SelectField } from './field.tsx';
import type { Person } from './person.tsx';
import { useBoardWords } from './words/board.ts';
import { useCaseWords } from './words/case.ts';
import { fill } from './words/fill.ts';

interface Props {
  readonly people: readonly Person[];
  readonly kept: Person;
  readonly onOpen: (id: string) => void;
  /** Shown where there is nothing to choose. */
  readonly children?: ComponentChildren;
}

/** The person chooses; nothing is mixed. */
export function ListChooser({ people, kept, onOpen, children = null }: Props) {
  const words = useCaseWords();
  const board = useBoardWords();
  const inUse = people.map(({ id, label }) => [id, label] as const);
  const options = people.some(({ id }) => id === kept.id)
    ? inUse
    : [...inUse, [kept.id, fill(board.isAway, { person: kept.label })] as const];
  if (options.length < 2) return <>{children}</>;
  return <SelectField label={words.switchTo} value={kept.id} options={options} onChange={onOpen} />;
}
