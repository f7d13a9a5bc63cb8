/** What a person can take back, as screens take it. */
import { createContext } from 'preact';
import type { Side } from '../core/case/patch.ts';
import { type Happened, wantsWayBack } from '../core/case/step.ts';
import { fill } from './words/fill.ts';
import { useHistoryWords } from './words/history.ts';

/** One step of the history in a screen's terms. `at`: its moment as ISO; `list`: the id of the one list it is about. */
export interface Happening {
  readonly key: string;
  readonly at: string;
  readonly happened: Happened;
  readonly name: string;
  readonly list: string | null;
  /** Whose list, where there is more than one. */
  readonly whose: string | null;
  readonly undone: boolean;
}

/** How taking a step back ended: the thing had changed since and nothing was done; it is not there; or it was not saved, which was told. */
export type RecallEnd = 'done' | 'changed' | 'lost' | 'failed';

/** Takes steps back ("before") and does them again ("after"). */
export interface Recall {
  readonly turn: (key: string, to: Side, force?: boolean) => Promise<RecallEnd>;
  /** The step that comes next in that direction. */
  readonly next: (to: Side) => Promise<Happening | null>;
  /** Hears of each change made in this window. */
  readonly onChange: (hear: (happening: Happening) => void, signal: AbortSignal) => void;
}

/** Rises when something was taken back here: fields then show what is kept, and not what was last typed in them. */
export const Turns = createContext(0);

/** Says what happened, without a full stop: "Removed “Dental film”". */
export function useHappenings(): (happening: Happening) => string {
  const words = useHistoryWords();
  return ({ happened, name }) => fill(words.happened[happened], { name: name || words.unnamed });
}

/** True where the way back is offered at once. */
export const isOffered = ({ happened, undone }: Happening): boolean => wantsWayBack(happened) && !undone;
