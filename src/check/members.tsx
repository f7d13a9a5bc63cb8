/** What a ZIP holds: each file with what it says in a word, and a way to see more of one. */
import { useWords } from '../ui/speak.ts';
import { useCheckWords } from '../ui/words/check.ts';
import { count } from '../ui/words/fill.ts';
import { readOf } from './gaps.ts';
import type { Refusal } from './kind.ts';
import type { Member, Members, Reading } from './read.ts';

/** What was not read comes before what says nothing: it is where there is something to do. */
const order = ['current', 'suspected', 'history', 'part', 'unread', 'none'] as const;
/** What a file says in a word. */
export type Standing = (typeof order)[number];

/** A file that was not read, or not all of it, never says that there is none. */
export function standingOf(reading: Reading | Refusal): Standing {
  if (typeof reading !== 'string' && reading.status !== 'none') return reading.status;
  const read = readOf(reading);
  return read === 'all' ? 'none' : read === 'part' ? 'part' : 'unread';
}

/** The place of the file that says most. */
export function foremost(members: readonly Member[]): number {
  const ranks = members.map(({ reading }) => order.indexOf(standingOf(reading)));
  return ranks.indexOf(Math.min(...ranks));
}

interface Props extends Members {
  /** The place of the file that is shown. */
  readonly shown: number;
  readonly onShow: (place: number) => void;
}

/** The list. */
export function MemberList({ members, others, shown, onShow }: Props) {
  const words = useCheckWords();
  const { lang } = useWords();
  return (
    <section class="card roomy stack close">
      <h2>{count(words.zip.title, { count: members.length }, lang)}</h2>
      <p class="soft">{words.zip.means}</p>
      <ul class="plain list">
        {members.map(({ name, reading }, place) => (
          <li key={place} class="row apart offered">
            <button
              type="button"
              class="quiet flush member"
              aria-current={place === shown ? 'true' : undefined}
              onClick={() => onShow(place)}
            >
              <bdi>{name}</bdi>
            </button>
            <span class="small soft">{words.zip.states[standingOf(reading)]}</span>
          </li>
        ))}
      </ul>
      {others > 0 && <p class="small soft">{count(words.zip.others, { count: others }, lang)}</p>}
    </section>
  );
}
