/** One piece of advice with its source, its date, and who has reviewed it. */
import type { Advice, Source } from '../core/guidance/advice.ts';
import type { Shown } from '../core/guidance/advise.ts';
import { say, useWords } from './speak.ts';
import { fill, sayDate, sayDay } from './words/fill.ts';

type Next = NonNullable<Advice['next']>;

interface Props {
  readonly shown: Shown;
  readonly level?: 2 | 3;
  /** A small line above the title, such as "First". */
  readonly kind?: string;
  /** What one tap does next, where this screen can do it. */
  readonly onNext?: (next: Next) => void;
}

/** A card. Urgent ones say so in words, not by colour alone. */
export function Tip({ shown, level = 2, kind, onNext }: Props) {
  const { tips, lang } = useWords();
  const { advice } = shown;
  const Title = level === 2 ? 'h2' : 'h3';
  const above = advice.urgent ? tips.urgent : kind;
  return (
    <article class={advice.urgent ? 'card tip urgent' : 'card tip'}>
      <div class="stack tight">
        <div>
          {above && <span class="kind">{above}</span>}
          <Title>{say(advice.title, lang)}</Title>
        </div>
        <p>{say(shown.words, lang)}</p>
        {advice.next && advice.next !== 'message' && onNext && (
          <p>
            <button type="button" class="small" onClick={() => advice.next && onNext(advice.next)}>
              {tips.next[advice.next]}
            </button>
          </p>
        )}
        <Provenance shown={shown} />
      </div>
    </article>
  );
}

function Provenance({ shown: { advice, because } }: { readonly shown: Shown }) {
  const { tips, lang } = useWords();
  const { source } = advice;
  const sources = [...(source === 'general safety advice' ? [] : [source]), ...(advice.also ?? [])];
  return (
    <div class="source">
      <p>
        {source === 'general safety advice'
          ? tips.safety
          : fill(tips.source, said(source, tips.undated, lang))}
      </p>
      <p>{advice.clinician ? fill(tips.reviewed, { name: advice.clinician }) : tips.notReviewed}</p>
      <details>
        <summary>{tips.details}</summary>
        <dl>
          {sources.map((each) => (
            <div key={each.url}>
              <dt>{each.organisation}</dt>
              <dd>
                <SourceLink source={each} />, {said(each, tips.undated, lang).date}
              </dd>
            </div>
          ))}
          <div>
            <dt>{tips.checkedOn}</dt>
            <dd>{sayDay(advice.checked.on, lang)}</dd>
          </div>
          <div>
            <dt>{tips.why}</dt>
            <dd dir="auto">{say(because.words, lang)}</dd>
          </div>
        </dl>
      </details>
    </div>
  );
}

/** A link to a source: opened by the person, and the site is not told from where. */
export function SourceLink({ source }: { readonly source: Source }) {
  const { tips } = useWords();
  return (
    <a href={source.url} target="_blank" rel="noreferrer noopener">
      {source.title}
      <span class="unseen"> ({tips.opens})</span>
    </a>
  );
}

function said(source: Source, undated: string, lang: string) {
  const date = source.date === 'undated' ? undated : sayDate(source.date, lang);
  return { organisation: source.organisation, date };
}
