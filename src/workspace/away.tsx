/** Lists put away: out of the chooser and without dates, to be looked at and brought back. And the charts that a list knows. */
import type { Case, IsoDate } from '../core/case/case.ts';
import { dropCharts } from '../core/case/charts.ts';
import type { CaseDoings } from '../ui/case.ts';
import { Notice } from '../ui/notice.tsx';
import type { Person } from '../ui/person.tsx';
import { useWords } from '../ui/speak.ts';
import { useBoardWords } from '../ui/words/board.ts';
import { count, fill, sayDay } from '../ui/words/fill.ts';

/** A list that was put away, with its day. */
export type Away = Person & Pick<Case, 'archivedOn'>;

/** All of them, folded; nothing where there are none. */
export function AwayLists({
  away,
  doings,
}: {
  readonly away: readonly Away[];
  readonly doings: Pick<CaseDoings, 'open' | 'bringBack'>;
}) {
  const words = useBoardWords();
  const { lang } = useWords();
  if (away.length === 0) return null;
  return (
    <details>
      <summary>
        {words.awayTitle} ({away.length})
      </summary>
      <ul class="plain list opened">
        {away.map(({ id, label, archivedOn }) => (
          <li key={id} class="row apart offered">
            <div class="grow">
              <p class="host" dir="auto">
                {label}
              </p>
              {archivedOn && (
                <p class="small soft">{fill(words.awayOn, { day: sayDay(archivedOn, lang) })}</p>
              )}
            </div>
            <button type="button" class="quiet small" onClick={() => doings.open(id)}>
              {words.look}
              <span class="unseen">: {fill(words.backOf, { person: label })}</span>
            </button>
            <button type="button" class="small" onClick={() => doings.bringBack(id)}>
              {words.back}
              <span class="unseen">: {fill(words.backOf, { person: label })}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Says that the open list was put away. */
export function IsAway({
  id,
  on,
  doings,
}: {
  readonly id: string;
  readonly on: IsoDate;
  readonly doings: Pick<CaseDoings, 'bringBack'>;
}) {
  const words = useBoardWords();
  const { lang } = useWords();
  return (
    <Notice says={fill(words.thisIsAway, { day: sayDay(on, lang) })} next={words.awayMeans}>
      <p>
        <button type="button" class="small" onClick={() => doings.bringBack(id)}>
          {words.back}
        </button>
      </p>
    </Notice>
  );
}

/** Puts the open list away. It can be brought back, so that nothing is asked first. */
export function PutAway({
  id,
  doings,
}: {
  readonly id: string;
  readonly doings: Pick<CaseDoings, 'archive'>;
}) {
  const words = useBoardWords();
  return (
    <div class="stack tight">
      <p>
        <button type="button" class="quiet small flush" onClick={() => doings.archive(id)}>
          {words.away}
        </button>
      </p>
      <p class="small soft">{words.awayMeans}</p>
    </div>
  );
}

/** The charts that the list is offered for, and a way to forget them; nothing where it knows none. */
export function Charts({
  kept,
  doings,
}: {
  readonly kept: Case;
  readonly doings: Pick<CaseDoings, 'changeCase'>;
}) {
  const words = useBoardWords();
  const { lang } = useWords();
  const known = kept.charts?.length ?? 0;
  if (known === 0) return null;
  return (
    <p class="row apart small">
      <span class="grow">{count(words.charts, { count: known }, lang)}</span>
      <button type="button" class="quiet small" onClick={() => void doings.changeCase(dropCharts)}>
        {words.forget}
      </button>
    </p>
  );
}
