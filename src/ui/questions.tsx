/** Questions to ask, and room for the answers. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CaseQuestion } from '../core/case/case.ts';
import { type Audience, audiences } from '../core/guidance/question.ts';
import { Add } from './add.tsx';
import { TextField } from './field.tsx';
import { say, useWords } from './speak.ts';
import { Tick } from './tick.tsx';
import { useCaseWords } from './words/case.ts';
import { fill } from './words/fill.ts';

/** A question of the catalogue in English, and whom it is for. */
export interface Suggestion {
  readonly id: string;
  readonly text: string;
  readonly to: Audience;
}

interface Props {
  readonly questions: readonly CaseQuestion[];
  /** Questions of the catalogue that are not on the list yet. */
  readonly suggested: readonly Suggestion[];
  readonly draft: string;
  readonly onDraft: (text: string) => void;
  readonly onAdd: (text: string, id?: string) => Promise<boolean>;
  readonly onDone: (id: string, done: boolean) => Promise<boolean>;
  readonly onAnswer: (id: string, answer: string) => void;
  readonly onMove: (id: string, by: -1 | 1) => void;
  readonly onRemove: (id: string) => void;
}

/** The person's questions first, then what others found useful. */
export function Questions(props: Props) {
  const words = useCaseWords();
  const { lang } = useWords();
  const { suggested, draft, onDraft, onAdd, onDone, onAnswer, onMove, onRemove } = props;
  // One of the catalogue is kept in English, whatever the screen speaks.
  const questions = props.questions.map((each) => ({ ...each, text: say({ en: each.text }, lang) }));
  return (
    <div class="stack">
      <p class="soft">{words.questionsIntro}</p>
      {questions.length > 0 && <Kept {...{ questions, onDone, onAnswer, onMove, onRemove }} />}
      <Add
        label={words.addQuestion}
        button={words.addQuestionButton}
        name="question"
        draft={draft}
        onDraft={onDraft}
        onAdd={onAdd}
      />
      {suggested.length > 0 && (
        <details id="suggested">
          <summary>{words.suggested}</summary>
          <div class="stack opened">
            {audiences.map((to) => (
              <Offers key={to} to={to} offered={suggested.filter((each) => each.to === to)} onAdd={onAdd} />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}

type KeptProps = Pick<Props, 'questions' | 'onDone' | 'onAnswer' | 'onMove' | 'onRemove'>;
type By = -1 | 1;
const moverId = (id: string, by: By) => `${by < 0 ? 'up' : 'down'}-${id}`;

/** The person's questions in their order. The focus goes along with the one that is moved. */
function Kept({ questions, onDone, onAnswer, onMove, onRemove }: KeptProps) {
  const words = useCaseWords();
  const moved = useRef<{ readonly id: string; readonly by: By } | null>(null);
  const [told, tell] = useState('');
  const order = questions.map(({ id }) => id).join();
  useLayoutEffect(() => {
    const { id, by } = moved.current ?? {};
    moved.current = null;
    const place = questions.findIndex((question) => question.id === id);
    const question = questions[place];
    if (!question || !by) return;
    tell(fill(words.moved, { place: place + 1, count: questions.length, question: question.text }));
    const buttons = ([by, by < 0 ? 1 : -1] as const).map((way) =>
      document.getElementById(moverId(question.id, way)),
    );
    const at = document.activeElement;
    // Whoever has gone on meanwhile stays where they are.
    if (at === document.body || buttons.some((button) => button === at))
      buttons.find((button) => button && !button.matches(':disabled'))?.focus();
  }, [order]);
  const mover = ({ id, text }: CaseQuestion, by: By, name: string, isEnd: boolean) => (
    <button
      id={moverId(id, by)}
      type="button"
      class="quiet small"
      aria-label={`${name}: ${text}`}
      disabled={isEnd}
      onClick={() => {
        moved.current = { id, by };
        onMove(id, by);
      }}
    >
      {name}
    </button>
  );
  return (
    <>
      <ul class="plain list">
        {questions.map((question, place) => {
          const { id, text, answer, done } = question;
          return (
            <li key={id} class="item" data-state={done ? 'received' : 'to-ask'}>
              <Tick id={`asked-${id}`} checked={done} onTick={(on) => onDone(id, on)} />
              <label class="name" for={`asked-${id}`} dir="auto">
                <span class="unseen">{words.asked}: </span>
                {text}
              </label>
              <div class="rest stack tight">
                <TextField
                  label={words.answer}
                  labelMore={fill(words.answerTo, { question: text })}
                  name={`answer-${id}`}
                  lines="many"
                  value={answer}
                  onInput={(said) => onAnswer(id, said)}
                />
                <p class="row flush">
                  {questions.length > 1 && (
                    <>
                      {mover(question, -1, words.moveUp, place === 0)}
                      {mover(question, 1, words.moveDown, place === questions.length - 1)}
                    </>
                  )}
                  <button type="button" class="quiet small" onClick={() => onRemove(id)}>
                    {words.removeQuestion}
                    <span class="unseen"> {fill(words.removeWhich, { question: text })}</span>
                  </button>
                </p>
              </div>
            </li>
          );
        })}
      </ul>
      <p class="unseen" role="status">
        {told}
      </p>
    </>
  );
}

interface OfferProps {
  readonly to: Audience;
  readonly offered: readonly Suggestion[];
  readonly onAdd: (text: string, id: string) => Promise<boolean>;
}

function Offers({ to, offered, onAdd }: OfferProps) {
  const words = useCaseWords();
  const { lang } = useWords();
  if (offered.length === 0) return null;
  return (
    <section>
      <h3>{words.audiences[to]}</h3>
      <ul class="plain list">
        {offered.map(({ id, text }) => (
          <li key={id} class="row apart offered">
            <span class="grow">{say({ en: text }, lang)}</span>
            <button type="button" class="small" onClick={() => void onAdd(text, id)}>
              {words.take}
              <span class="unseen">: {say({ en: text }, lang)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
