/** One letter that went out: what to do when, and why then. */
import { useRef } from 'preact/hooks';
import type { CaseItem, IsoDate } from '../core/case/case.ts';
import type { KeptLetter } from '../core/case/kept-letters.ts';
import type { Step } from '../core/case/ladder.ts';
import { notYetAsked } from '../core/case/outbox.ts';
import { DateField } from '../ui/field.tsx';
import { Paragraphs } from '../ui/letter-paper.tsx';
import { useWords } from '../ui/speak.ts';
import { count, fill, sayDay } from '../ui/words/fill.ts';
import { useLetterWords } from '../ui/words/letters.ts';
import { LetterOut, type Takes } from './letter-out.tsx';

/** What the person does about a letter that went out. */
export interface Waiting {
  readonly days: (days: Partial<Pick<KeptLetter, 'sentOn' | 'arrivedOn'>>) => void;
  /** Shows these records as asked for on the list. */
  readonly ask: (items: readonly CaseItem[], due: IsoDate | null) => void;
  readonly again: (how: 'reminder' | 'overdue') => void;
}

interface Props {
  readonly letter: KeptLetter & { readonly sentOn: IsoDate };
  readonly subject: string;
  readonly isMessage: boolean;
  /** The records on the list, where this letter asked for some. */
  readonly items: readonly CaseItem[];
  readonly steps: readonly Step[];
  /** The day that the checklist is to show; null where nothing is waited for. */
  readonly due: IsoDate | null;
  readonly today: IsoDate;
  readonly doings: Waiting;
  readonly takes: Takes;
}

/** The list is changed by one button, never by itself. */
export function LetterSent(props: Props) {
  const { letter, subject, isMessage, items, steps, due, today, doings, takes } = props;
  const words = useLetterWords();
  return (
    <div class="columns">
      <div class="stack">
        <Ask {...{ letter, items, due, doings }} />
        <Steps {...{ steps, today, doings }} />
      </div>
      <div class="stack">
        <section class="card roomy stack close">
          <DateField
            label={words.outOn}
            value={letter.sentOn}
            onChange={(sentOn) => sentOn && doings.days({ sentOn })}
          />
          {steps.some(({ id }) => id === 'due') && (
            <DateField
              label={words.arrived}
              hint={words.arrivedHint}
              value={letter.arrivedOn}
              onChange={(arrivedOn) => doings.days({ arrivedOn })}
            />
          )}
          <p>
            <button type="button" class="quiet small flush" onClick={() => doings.days({ sentOn: null })}>
              {words.unsend}
            </button>
          </p>
        </section>
        <details class="card roomy letter">
          <summary>
            <h2>{words.asSent}</h2>
          </summary>
          <div class="stack close opened">
            {isMessage && <p>{subject}</p>}
            <Paragraphs text={letter.text ?? ''} subject={subject} />
            <LetterOut
              {...takes}
              leads={false}
              isMessage={isMessage}
              text={letter.text ?? ''}
              subject={subject}
            />
          </div>
        </details>
      </div>
    </div>
  );
}

function Ask({ letter, items, due, doings }: Pick<Props, 'letter' | 'items' | 'due' | 'doings'>) {
  const words = useLetterWords();
  const { lang } = useWords();
  // The button goes once it was pressed; the focus stays where it stood.
  const pressed = useRef(false);
  const left = notYetAsked(items, letter, due);
  if (!items.some(({ id }) => letter.items.includes(id))) return null;
  if (left.length === 0) {
    return (
      <p
        class="soft"
        tabIndex={-1}
        ref={(told) => {
          if (pressed.current) told?.focus();
        }}
      >
        {words.asked}
      </p>
    );
  }
  return (
    <section class="card roomy stack close">
      <p>
        {due
          ? fill(words.askMeans, { asked: sayDay(letter.sentOn, lang), due: sayDay(due, lang) })
          : fill(words.sentOn, { day: sayDay(letter.sentOn, lang) })}
      </p>
      <p>
        <button
          type="button"
          class="primary"
          onClick={() => {
            pressed.current = true;
            doings.ask(left, due);
          }}
        >
          {count(words.ask, { count: left.length }, lang)}
        </button>
      </p>
    </section>
  );
}

function Steps({ steps, today, doings }: Pick<Props, 'steps' | 'today' | 'doings'>) {
  const words = useLetterWords();
  const { lang } = useWords();
  const next = steps.find(({ id, on }) => id !== 'send' && on >= today);
  return (
    <section class="card roomy stack close">
      <h2>{words.steps}</h2>
      {steps.length === 0 && <p class="soft">{words.stepsNone}</p>}
      <ol class="plain steps">
        {steps.map((step) => (
          <li key={step.id} class={step.on < today ? 'stack tight soft' : 'stack tight'}>
            <h3>
              <time dateTime={step.on}>{sayDay(step.on, lang)}</time>
              {step === next && <span class="tag">{words.nextStep}</span>}
            </h3>
            <p>{step.words}</p>
            <p class="small soft">
              {words.why}: {step.why}
              {step.basis !== 'own' && ` (${words.basis[step.basis]})`}
            </p>
            {step.letter && (
              <p>
                <button type="button" class="small" onClick={() => step.letter && doings.again(step.letter)}>
                  {words.write[step.letter]}
                </button>
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
