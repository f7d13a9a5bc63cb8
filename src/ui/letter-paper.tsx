/** A letter as it reads, with its blanks marked: on the screen, and on paper. */
import { segmentsOf } from '../core/case/letter-text.ts';

/** A letter's text, and the line in it that says what it is about. */
export interface Written {
  readonly text: string;
  readonly subject: string;
}

/** Its paragraphs, in English whatever the screen speaks. What is a blank is marked by its brackets too, not by colour alone. */
export function Paragraphs({ text, subject, onPaper = false }: Written & { readonly onPaper?: boolean }) {
  const paragraphs = text.split(/\n{2,}/);
  return (
    <>
      {onPaper && !paragraphs.includes(subject) && <h1 class="unseen">{subject}</h1>}
      {paragraphs.map((paragraph, at) =>
        onPaper && paragraph === subject ? (
          <h1 key={at}>{subject}</h1>
        ) : (
          <p key={at} class="written" lang="en" dir="auto">
            {paragraph === subject ? <strong>{subject}</strong> : <Line text={paragraph} />}
          </p>
        ),
      )}
    </>
  );
}

function Line({ text }: { readonly text: string }) {
  return (
    <>
      {segmentsOf(text).map((each, at) =>
        'text' in each ? (
          each.text
        ) : (
          <mark key={at} class="blank">
            <span class="bracket">[</span>
            {each.label}
            <span class="bracket">]</span>
          </mark>
        ),
      )}
    </>
  );
}

/** The letter alone, for the printer: black on white, with a line to write on where a blank was left. */
export function LetterPaper(written: Written) {
  return (
    <article class="paper letter" lang="en">
      <Paragraphs {...written} onPaper />
    </article>
  );
}
