/** The dates ahead of the open list, earliest first, each with its why. */
import { type Ahead, agendaOf, type Rules } from '../core/case/agenda.ts';
import type { IsoDate, WholeCase } from '../core/case/case.ts';
import { useWords } from '../ui/speak.ts';
import { WhyDate } from '../ui/why.tsx';
import { type BoardWords, useBoardWords } from '../ui/words/board.ts';
import { fill, sayDay } from '../ui/words/fill.ts';

interface Props {
  readonly whole: WholeCase;
  readonly today: IsoDate;
  readonly rules: Rules;
  readonly nameOf: (itemId: string) => string;
}

/** A card of its own. */
export function Dates({ whole, today, rules, nameOf }: Props) {
  const words = useBoardWords();
  const { lang } = useWords();
  const ahead = agendaOf(whole, today, rules);
  return (
    <section class="card roomy stack close">
      <h2>{words.dates}</h2>
      {ahead.length === 0 && <p class="soft">{words.datesNone}</p>}
      <ul class="plain list">
        {ahead.map((each, at) => {
          const what = say(each, words, nameOf);
          return (
            <li key={at} class="offered">
              <p>
                <time dateTime={each.on}>
                  <strong>{sayDay(each.on, lang)}</strong>
                </time>{' '}
                {each.on < today && <span class="tag haste">{words.late}</span>}
              </p>
              <p dir="auto">{what}</p>
              <WhyDate ground={each.ground} what={what} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function say({ due, ground }: Ahead, words: BoardWords, nameOf: Props['nameOf']): string {
  if (due?.item) return nameOf(due.item.id);
  if (due?.call) {
    return due.call.with.trim() ? fill(words.follow, { who: due.call.with.trim() }) : words.followNobody;
  }
  return ground.by === 'letter' ? ground.step.words : words.visit;
}
