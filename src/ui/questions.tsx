/** Questions to ask, and room for the answers. */
import type { CaseQuestion } from '../core/case/case.ts';
import { type Audience, audiences } from '../core/guidance/question.ts';
import { Add } from './add.tsx';
import { TextField } from './field.tsx';
import { useWords } from './speak.ts';
import { Tick } from './tick.tsx';
import { fill } from './words/fill.ts';

/** A question of the catalogue, and whom it is for. */
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
  readonly onRemove: (id: string) => void;
}

/** The person's questions first, then what others found useful. */
export function Questions(props: Props) {
  const { case: words } = useWords();
  const { questions, suggested, draft, onDraft, onAdd, onDone, onAnswer, onRemove } = props;
  return (
    <div class="stack">
      <p class="soft">{words.questionsIntro}</p>
      {questions.length > 0 && (
        <ul class="plain list">
          {questions.map(({ id, text, answer, done }) => (
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
                  lines="many"
                  value={answer}
                  onInput={(said) => onAnswer(id, said)}
                />
                <p>
                  <button type="button" class="quiet small flush" onClick={() => onRemove(id)}>
                    {words.removeQuestion}
                    <span class="unseen"> {fill(words.removeWhich, { question: text })}</span>
                  </button>
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
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

interface OfferProps {
  readonly to: Audience;
  readonly offered: readonly Suggestion[];
  readonly onAdd: (text: string, id: string) => Promise<boolean>;
}

function Offers({ to, offered, onAdd }: OfferProps) {
  const { case: words } = useWords();
  if (offered.length === 0) return null;
  return (
    <section>
      <h3>{words.audiences[to]}</h3>
      <ul class="plain list">
        {offered.map(({ id, text }) => (
          <li key={id} class="row apart offered">
            <span class="grow">{text}</span>
            <button type="button" class="small" onClick={() => void onAdd(text, id)}>
              {words.take}
              <span class="unseen">: {text}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
