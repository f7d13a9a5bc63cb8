/** What a person can pass on when a page was read wrongly: in full sight before it is copied. */
import { useState } from 'preact/hooks';
import { useReportWords } from './words/report.ts';

interface Props {
  readonly text: string;
  /** Whether it was copied. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** Folded away until asked for. */
export function Report({ text, onCopy }: Props) {
  const words = useReportWords();
  const [said, setSaid] = useState('');
  return (
    <details>
      <summary>{words.title}</summary>
      <div class="stack close opened">
        <p>{words.means}</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
        <pre class="sunken" tabIndex={0}>
          {text}
        </pre>
        <p class="small soft">{words.how}</p>
        <p class="row">
          <button
            type="button"
            class="small"
            onClick={() => void onCopy(text).then((done) => setSaid(done ? words.copied : words.notCopied))}
          >
            {words.copy}
          </button>
          <span role="status">{said}</span>
        </p>
      </div>
    </details>
  );
}
