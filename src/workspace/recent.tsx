/** The last changes in plain words, with day and time, each with the way back. */
import { useState } from 'preact/hooks';
import { dayOf } from '../core/case/day.ts';
import type { Side } from '../core/case/patch.ts';
import { Confirm } from '../ui/confirm.tsx';
import { type Happening, useHappenings } from '../ui/recall.ts';
import { useWords } from '../ui/speak.ts';
import { count, fill, sayDay } from '../ui/words/fill.ts';
import { useHistoryWords } from '../ui/words/history.ts';

interface Props {
  readonly happenings: readonly Happening[];
  readonly onTurn: (happening: Happening, to: Side) => void;
  readonly onDeleteForGood: (list: string) => void;
}

/** So many are shown before the person asks for all. */
const FEW = 10;

/** The card: folded until it is wanted. */
export function Recent({ happenings, onTurn, onDeleteForGood }: Props) {
  const words = useHistoryWords();
  const { lang } = useWords();
  const [open, setOpen] = useState(false);
  const [all, showAll] = useState(false);
  const shown = all ? happenings : happenings.slice(0, FEW);
  const days = [...new Set(shown.map(({ at }) => dayOf(new Date(at))))];
  return (
    <section class="card roomy">
      <details id="recent" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <h2>{words.recent.title}</h2>
        </summary>
        {open && (
          <div class="stack opened">
            <p class="soft">{happenings.length > 0 ? words.recent.means : words.recent.none}</p>
            {days.map((day) => (
              <section key={day} class="stack close">
                <h3>{sayDay(day, lang)}</h3>
                <ul class="plain list">
                  {shown
                    .filter(({ at }) => dayOf(new Date(at)) === day)
                    .map((each) => (
                      <Row key={each.key} {...{ onTurn, onDeleteForGood }} happening={each} />
                    ))}
                </ul>
              </section>
            ))}
            {happenings.length > shown.length && (
              <p>
                <button type="button" class="quiet small flush" onClick={() => showAll(true)}>
                  {count(words.recent.all, { count: happenings.length }, lang)}
                </button>
              </p>
            )}
          </div>
        )}
      </details>
    </section>
  );
}

type RowProps = Pick<Props, 'onTurn' | 'onDeleteForGood'> & { readonly happening: Happening };

function Row({ happening, onTurn, onDeleteForGood }: RowProps) {
  const words = useHistoryWords();
  const { lang } = useWords();
  const said = useHappenings()(happening);
  const { at, happened, list, name, undone, whose } = happening;
  const time = new Intl.DateTimeFormat(lang, { timeStyle: 'short' }).format(new Date(at));
  return (
    <li class="row apart offered">
      <p class="grow">
        <time class="soft small" dateTime={at}>
          {time}
        </time>{' '}
        <span dir="auto">{said}</span>
        {whose && happened !== 'list-started' && happened !== 'list-removed' && (
          <span class="soft small"> · {fill(words.recent.forList, { person: whose })}</span>
        )}
        {undone && ' '}
        {undone && <span class="tag">{words.recent.takenBack}</span>}
      </p>
      <span class="row">
        {happened === 'list-removed' && !undone && list && (
          <ForGood person={name} onDelete={() => onDeleteForGood(list)} />
        )}
        <button type="button" class="small" onClick={() => onTurn(happening, undone ? 'after' : 'before')}>
          {undone ? words.redo : words.undo}
          <span class="unseen">: {said}</span>
        </button>
      </span>
    </li>
  );
}

/** The one thing here that cannot be taken back, so it asks. */
export function ForGood({ person, onDelete }: { readonly person: string; readonly onDelete: () => void }) {
  const { list: words } = useHistoryWords();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <button type="button" class="quiet small" onClick={() => setAsking(true)}>
        {words.forGood}
      </button>
      <Confirm
        open={asking}
        ask={fill(words.ask, { person })}
        confirm={words.confirm}
        cancel={words.keep}
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          onDelete();
        }}
      >
        <p>{words.means}</p>
      </Confirm>
    </>
  );
}
