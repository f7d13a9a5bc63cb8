/** Where a piece comes from, when its source was looked at, who has reviewed it, and why it is shown. */
import type { Check, Source } from '../core/guidance/advice.ts';
import type { Because } from '../core/guidance/fits.ts';
import { say, useWords } from './speak.ts';
import { fill, sayDate, sayDay } from './words/fill.ts';

interface Props {
  readonly source: Source | 'general safety advice';
  readonly also?: readonly Source[];
  readonly checked: Check;
  /** Name of the clinician who signed it; null until a real person has. */
  readonly clinician: string | null;
  /** Absent where a piece stands for everyone to look up. */
  readonly because?: Because;
}

/** The source with its date and the review, in sight; the rest a tap away. */
export function Provenance({ source, also = [], checked, clinician, because }: Props) {
  const { tips, lang } = useWords();
  const sources = [...(source === 'general safety advice' ? [] : [source]), ...also];
  return (
    <div class="source">
      <p>
        {source === 'general safety advice'
          ? tips.safety
          : fill(tips.source, said(source, tips.undated, lang))}
      </p>
      <p>{clinician ? fill(tips.reviewed, { name: clinician }) : tips.notReviewed}</p>
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
          {sources.length > 0 && (
            <div>
              <dt>{tips.checkedOn}</dt>
              <dd>{checked.against === 'to be checked' ? tips.notChecked : sayDay(checked.on, lang)}</dd>
            </div>
          )}
          {because && (
            <div>
              <dt>{tips.why}</dt>
              <dd dir="auto">{fill(say(because.words, lang), { quote: because.quote })}</dd>
            </div>
          )}
        </dl>
      </details>
    </div>
  );
}

/** A link to a source: opened by the person, and the site is not told from where. */
export function SourceLink({ source }: { readonly source: Pick<Source, 'url' | 'title'> }) {
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
