/** Where a person is on the way to a second opinion, what is next, and what is late. */
import { startIds } from '../records/start.ts';
import type { CaseItem, IsoDate, Stage, WholeCase } from './case.ts';
import { type Due, dueDates } from './due.ts';
import { lettersIn } from './kept-letters.ts';
import { isWritten, opinionIn } from './opinions.ts';
import type { Call } from './people.ts';

/** The next thing. `tell`: one's own doctor, of the wish for a second opinion; `expect`: an answer is hoped for; `follow`: a call to follow up; `write`: what the second doctor said; `compare`: do they agree? */
export type Next =
  | { readonly does: 'ask'; readonly item: CaseItem }
  | { readonly does: 'expect'; readonly item: CaseItem; readonly on: IsoDate }
  | { readonly does: 'follow'; readonly call: Call; readonly on: IsoDate }
  | { readonly does: 'visit'; readonly on: IsoDate }
  | { readonly does: 'tell' | 'send' | 'set-visit' | 'write' | 'compare' }
  | { readonly does: 'steps'; readonly outcome: 'agree' | 'differ' };

/** The line at the top of a list. */
export interface Journey {
  readonly stage: Stage;
  /** What the case shows by itself, whatever the person set. */
  readonly workedOut: Stage;
  /** Null where nothing is left to say. */
  readonly next: Next | null;
  /** Answers whose day has passed, the longest past first. */
  readonly late: readonly Due[];
}

/** What the case says of itself, counted once. */
interface Standing {
  /** Of the records to start with, those still to ask for, in their order; of a list without any, all of it. */
  readonly left: readonly CaseItem[];
  readonly hasAsked: boolean;
  /** The message that says to one's own doctor that one wants a second opinion went out. */
  readonly hasTold: boolean;
  readonly hasBegun: boolean;
  readonly inHand: boolean;
  readonly touched: boolean;
}

function standingOf({ case: kept, items }: WholeCase): Standing {
  const letters = lettersIn(kept).kept;
  const sent = letters.filter(({ sentOn }) => sentOn !== null);
  const isAskedByLetter = (item: CaseItem) => sent.some((letter) => letter.items.includes(item.id));
  const isOpen = ({ state }: CaseItem) => state === 'to-ask' || state === 'not-in-portal';
  const wanted = items.filter(({ state }) => state !== 'not-needed');
  const first = wanted
    .filter(({ id }) => startIds.includes(id))
    .toSorted((a, b) => startIds.indexOf(a.id) - startIds.indexOf(b.id));
  return {
    left: (first.length > 0 ? first : wanted).filter((item) => isOpen(item) && !isAskedByLetter(item)),
    hasAsked: sent.length > 0 || items.some(({ state }) => state === 'asked'),
    hasTold: sent.some(({ letter }) => letter === 'message-ask'),
    hasBegun: letters.some(({ sentOn }) => sentOn === null),
    inHand: items.some(({ state }) => state === 'received' || state === 'sent'),
    touched: kept.visitOn !== null || items.some(({ state }) => state !== 'to-ask'),
  };
}

/** "Done" is never worked out: only the person knows. */
function workOut({ case: kept }: WholeCase, standing: Standing, today: IsoDate): Stage {
  const first = isWritten(opinionIn(kept, 'first'));
  const second = isWritten(opinionIn(kept, 'second')) || isWritten(opinionIn(kept, 'third'));
  if (lettersIn(kept).outcome !== null || (first && second)) return 'deciding';
  if (second || (kept.visitOn !== null && kept.visitOn < today)) return 'seen';
  const { left, hasAsked, hasBegun, inHand, touched } = standing;
  if (left.length === 0 && (hasAsked || inHand)) return 'waiting';
  if (hasAsked || hasBegun) return 'asking';
  return touched || first ? 'gathering' : 'told';
}

function nextAt(
  stage: Stage,
  { case: kept }: WholeCase,
  standing: Standing,
  due: readonly Due[],
): Next | null {
  const { outcome } = lettersIn(kept);
  switch (stage) {
    case 'done':
      return null;
    case 'deciding':
      return outcome === null ? { does: 'compare' } : { does: 'steps', outcome };
    case 'seen':
      return { does: isWritten(opinionIn(kept, 'second')) ? 'compare' : 'write' };
    case 'waiting':
      return toCome(due) ?? (kept.visitOn === null ? { does: 'set-visit' } : null);
    default: {
      if (stage === 'told' && !standing.hasTold) return { does: 'tell' };
      const [item] = standing.left;
      if (item) return { does: 'ask', item };
      return standing.hasBegun ? { does: 'send' } : toCome(due);
    }
  }
}

function toCome(due: readonly Due[]): Next | null {
  const next = due.find(({ when }) => when !== 'overdue');
  if (!next) return null;
  const { item, call, on } = next;
  if (call) return { does: 'follow', call, on };
  return item ? { does: 'expect', item, on } : { does: 'visit', on };
}

/** Worked out from the records, letters, visit day and opinions; a stage that the person set stands. */
export function journeyOf(whole: WholeCase, today: IsoDate): Journey {
  const standing = standingOf(whole);
  const due = dueDates([whole], today);
  const workedOut = workOut(whole, standing, today);
  const stage = whole.case.stage ?? workedOut;
  return {
    stage,
    workedOut,
    next: nextAt(stage, whole, standing, due),
    late: due.filter(({ when }) => when === 'overdue'),
  };
}
