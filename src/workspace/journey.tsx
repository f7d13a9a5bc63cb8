/** One calm line: where the person is, what is next, what is late; changeable by hand. */
import { type IsoDate, type Stage, stages, type WholeCase } from '../core/case/case.ts';
import { setStage } from '../core/case/change.ts';
import { type Journey, journeyOf, type Next } from '../core/case/journey.ts';
import type { CaseDoings } from '../ui/case.ts';
import { SelectField } from '../ui/field.tsx';
import { useWords } from '../ui/speak.ts';
import { count, fill, sayDay } from '../ui/words/fill.ts';
import { type JourneyWords, useJourneyWords } from '../ui/words/journey.ts';

/** Sections where the next thing can be done. */
export type Place = keyof JourneyWords['go'];

interface Props {
  readonly whole: WholeCase;
  readonly today: IsoDate;
  readonly nameOf: (itemId: string) => string;
  readonly doings: Pick<CaseDoings, 'changeCase'>;
  readonly onGo: (place: Place) => void;
}

const placeOf = (next: Next | null): Place | null => {
  switch (next?.does) {
    case 'tell':
    case 'ask':
    case 'send':
      return 'letters';
    case 'write':
    case 'compare':
    case 'steps':
      return 'opinions';
    default:
      return null;
  }
};

/** The line at the top of the list. */
export function JourneyLine({ whole, today, nameOf, doings, onGo }: Props) {
  const words = useJourneyWords();
  const { lang } = useWords();
  const journey = journeyOf(whole, today);
  const { stage, next, late } = journey;
  const [first] = late;
  const place = placeOf(next);
  const says = next && sayNext(next, today, nameOf, words, lang);
  return (
    <section class="journey" aria-label={words.title}>
      <div class="row">
        <p class="grow">
          <span class="soft">{words.title}:</span> <strong>{words.stages[stage]}</strong>
          {whole.case.stage && <span class="soft"> ({words.byHand})</span>}
          {says && <> · {says}</>}
        </p>
        {place && (
          <button type="button" class="small" onClick={() => onGo(place)}>
            {words.go[place]}
          </button>
        )}
      </div>
      <div class="row">
        {first && (
          <p class="grow">
            <span class="tag haste">{words.late}</span>{' '}
            {count(
              words.lateWhat,
              {
                count: late.length,
                more: late.length - 1,
                record: first.item ? nameOf(first.item.id) : words.lateCall,
              },
              lang,
            )}
          </p>
        )}
        <Change journey={journey} byHand={whole.case.stage ?? null} doings={doings} />
      </div>
    </section>
  );
}

function sayNext(
  next: Next,
  today: IsoDate,
  nameOf: Props['nameOf'],
  { next: words }: JourneyWords,
  lang: string,
): string {
  switch (next.does) {
    case 'ask':
      return fill(words.ask, { record: nameOf(next.item.id) });
    case 'expect':
      return fill(words.expect, { record: nameOf(next.item.id), day: sayDay(next.on, lang) });
    case 'follow':
      return fill(words.follow, { day: sayDay(next.on, lang) });
    case 'visit':
      return next.on === today ? words.today : fill(words.visit, { day: sayDay(next.on, lang) });
    case 'steps':
      return words[next.outcome];
    default:
      return words[next.does];
  }
}

interface ChangeProps extends Pick<Props, 'doings'> {
  readonly journey: Journey;
  readonly byHand: Stage | null;
}

function Change({ journey, byHand, doings }: ChangeProps) {
  const words = useJourneyWords();
  return (
    <details>
      <summary>
        <span>
          {words.change}
          <span class="unseen"> {words.changeWhat}</span>
        </span>
      </summary>
      <div class="opened">
        <SelectField<Stage | 'list'>
          label={words.choose}
          value={byHand ?? 'list'}
          options={[
            ['list', fill(words.byList, { stage: words.stages[journey.workedOut] })],
            ...stages.map((each) => [each, words.stages[each]] as const),
          ]}
          onChange={(chosen) =>
            void doings.changeCase((was) => setStage(was, chosen === 'list' ? null : chosen))
          }
        />
      </div>
    </details>
  );
}
