/** Tables of words that only some pages carry: the popup shows none of them and stays small. */
import { useWords } from '../speak.ts';
import type { board } from './en/board.ts';
import type { kase } from './en/case.ts';
import type { charts } from './en/charts.ts';
import type { check } from './en/check.ts';
import type { guide } from './en/guide.ts';
import type { history } from './en/history.ts';
import type { journey } from './en/journey.ts';
import type { letters } from './en/letters.ts';
import type { lock } from './en/lock.ts';
import type { merge } from './en/merge.ts';
import type { opinions } from './en/opinions.ts';
import type { packet } from './en/packet.ts';
import type { paper } from './en/paper.ts';
import type { people } from './en/people.ts';
import type { proof } from './en/proof.ts';
import type { report } from './en/report.ts';
import type { timeline } from './en/timeline.ts';
import type { welcome } from './en/welcome.ts';
import type { workspace } from './en/workspace.ts';
import type { Widen } from './en.ts';

/** All of them, as a language other than English brings them. */
export interface Apart {
  readonly board: Widen<typeof board>;
  readonly kase: Widen<typeof kase>;
  readonly charts: Widen<typeof charts>;
  readonly check: Widen<typeof check>;
  readonly guide: Widen<typeof guide>;
  readonly history: Widen<typeof history>;
  readonly journey: Widen<typeof journey>;
  readonly letters: Widen<typeof letters>;
  readonly lock: Widen<typeof lock>;
  readonly merge: Widen<typeof merge>;
  readonly opinions: Widen<typeof opinions>;
  readonly packet: Widen<typeof packet>;
  readonly paper: Widen<typeof paper>;
  readonly people: Widen<typeof people>;
  readonly proof: Widen<typeof proof>;
  readonly report: Widen<typeof report>;
  readonly timeline: Widen<typeof timeline>;
  readonly welcome: Widen<typeof welcome>;
  readonly workspace: Widen<typeof workspace>;
}

/** A hook that gives such a table in the language in use; the English one comes with the page that asks. */
export function wordsApart<Name extends keyof Apart>(name: Name, en: Apart[Name]): () => Apart[Name] {
  return () => useWords().apart?.[name] ?? en;
}
