/** What the page on screen says, in one sentence with the words that caused it. */
import type { ComponentChildren } from 'preact';
import type { Assessment } from '../core/assessment.ts';
import { Quote } from './quote.tsx';
import { useWords } from './speak.ts';

/** What a person can answer to "Is this about you?". */
export type Answer = 'not-me' | 'not-right' | 'someone-i-care-for';

interface Props {
  readonly assessment: Assessment;
  readonly answer: Answer | null;
  readonly onAnswer: (answer: Answer) => void;
  readonly onUndo: () => void;
  /** What stands under "not right". */
  readonly whenWrong?: ComponentChildren;
}

/** True where the page's finding stands: there is one, and the person has not put it aside. */
export function stands(assessment: Assessment, answer: Answer | null): boolean {
  return assessment.status !== 'none' && answer !== 'not-me' && answer !== 'not-right';
}

/** The state of the page; nothing is said twice louder than the page says it. */
export function PageState({ assessment, answer, onAnswer, onUndo, whenWrong }: Props) {
  const { page } = useWords();
  const { status, unread } = assessment;
  const finding = assessment.findings.find(({ decides }) => decides);
  // Where nothing could be read, "none found" would be a lie.
  if (status === 'none' && unread !== null) return null;
  if (answer === 'not-me' || answer === 'not-right') {
    return (
      <section class="stack tight">
        <h1 tabIndex={-1}>{page.answer.thanks[answer]}</h1>
        <p class="soft">{page.answer.aside}</p>
        <p>
          <button type="button" class="quiet flush" onClick={onUndo}>
            {page.answer.undo}
          </button>
        </p>
        {answer === 'not-right' && whenWrong}
      </section>
    );
  }
  return (
    <section class="stack close">
      <h1 tabIndex={-1}>{page.state[status]}</h1>
      {finding && status !== 'none' && <Quote quote={finding.quote} section={finding.section} />}
      {status === 'none' && <p class="soft">{page.noneMeans}</p>}
      {status === 'history' && <p class="soft">{page.pastMeans}</p>}
      {assessment.someoneElsesChart && <p class="tag-line">{page.otherChart}</p>}
      {status !== 'none' && <Answers answer={answer} onAnswer={onAnswer} onUndo={onUndo} />}
    </section>
  );
}

function Answers({ answer, onAnswer, onUndo }: Pick<Props, 'answer' | 'onAnswer' | 'onUndo'>) {
  const words = useWords().page.answer;
  if (answer !== null) {
    return (
      <p class="small">
        {words.thanks[answer]}{' '}
        <button type="button" class="quiet small" onClick={onUndo}>
          {words.undo}
        </button>
      </p>
    );
  }
  return (
    <fieldset class="answers">
      <legend class="small soft">{words.ask}</legend>
      {(
        [
          ['not-me', words.notMe],
          ['not-right', words.notRight],
          ['someone-i-care-for', words.someoneICareFor],
        ] as const
      ).map(([which, label]) => (
        <button key={which} type="button" class="quiet small" onClick={() => onAnswer(which)}>
          {label}
        </button>
      ))}
    </fieldset>
  );
}
