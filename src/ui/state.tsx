/** What the page on screen says, in one sentence with the words that caused it. */
import type { ComponentChildren } from 'preact';
import type { Assessment } from '../core/assessment.ts';
import { Quote } from './quote.tsx';
import { useWords } from './speak.ts';
import type { Words } from './words/en.ts';

/** What a person can answer to "Is this about you?". */
export type Answer = 'not-me' | 'not-right' | 'someone-i-care-for';

interface Props {
  readonly assessment: Assessment;
  readonly answer: Answer | null;
  readonly onAnswer: (answer: Answer) => void;
  readonly onUndo: () => void;
  /** What stands under "not right". */
  readonly whenWrong?: ComponentChildren;
  /** What may not wait: straight under the heading, before the page's own words. */
  readonly first?: ComponentChildren;
  /** What stands under the page's own words. */
  readonly after?: ComponentChildren;
}

/** True where the page's finding stands: there is one, and the person has not put it aside. */
export function stands(assessment: Assessment, answer: Answer | null): boolean {
  return assessment.status !== 'none' && answer !== 'not-me' && answer !== 'not-right';
}

/** What is said back, of the reader or of the person whose chart it is. */
export function thanksFor(
  answer: Answer,
  { someoneElsesChart }: Assessment,
  { answer: words }: Words['page'],
) {
  return someoneElsesChart && answer === 'not-me' ? words.theirs.thanks : words.thanks[answer];
}

/** The state of the page; nothing is said twice louder than the page says it. */
export function PageState({ assessment, answer, onAnswer, onUndo, whenWrong, first, after }: Props) {
  const { page } = useWords();
  const { status, unread } = assessment;
  const finding = assessment.findings.find(({ decides }) => decides);
  // Where nothing could be read, "none found" would be a lie.
  if (status === 'none' && unread !== null) return null;
  if (answer === 'not-me' || answer === 'not-right') {
    return (
      <section class="stack tight">
        <h1 tabIndex={-1}>{thanksFor(answer, assessment, page)}</h1>
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
      {first}
      {finding && status !== 'none' && <Quote quote={finding.quote} section={finding.section} />}
      {status === 'none' && <p class="soft">{page.noneMeans}</p>}
      {status === 'history' && <p class="soft">{page.pastMeans}</p>}
      {after}
      {assessment.someoneElsesChart && <p class="tag-line">{page.otherChart}</p>}
      {status !== 'none' && <Answers {...{ assessment, answer, onAnswer, onUndo }} />}
    </section>
  );
}

function Answers({ assessment, answer, onAnswer, onUndo }: Omit<Props, 'whenWrong' | 'first' | 'after'>) {
  const { page } = useWords();
  const { answer: words } = page;
  if (answer !== null) {
    return (
      <p class="small">
        {thanksFor(answer, assessment, page)}{' '}
        <button type="button" class="quiet small" onClick={onUndo}>
          {words.undo}
        </button>
      </p>
    );
  }
  const theirs = assessment.someoneElsesChart;
  const { ask, notMe } = theirs ? words.theirs : words;
  const choices: readonly (readonly [Answer, string])[] = [
    ['not-me', notMe],
    ['not-right', words.notRight],
    ...(theirs ? [] : [['someone-i-care-for', words.someoneICareFor] as const]),
  ];
  return (
    <fieldset class="answers">
      <legend class="small soft">{ask}</legend>
      {choices.map(([which, label]) => (
        <button key={which} type="button" class="quiet small" onClick={() => onAnswer(which)}>
          {label}
        </button>
      ))}
    </fieldset>
  );
}
