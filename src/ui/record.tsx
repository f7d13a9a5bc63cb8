/** What the catalogue knows of a record: why, whom to ask, in what form, how long. */
import type { RecordItem } from '../core/records/record.ts';
import { SourceLink } from './provenance.tsx';
import { say, useWords } from './speak.ts';
import { sayDate } from './words/fill.ts';

/** A short list of facts with their sources. */
export function RecordFacts({ record }: { readonly record: RecordItem }) {
  const { list, tips, lang } = useWords();
  const time = say(record.time.words, lang);
  const facts = [
    [list.why, say(record.why, lang)],
    [list.who, say(record.holder, lang)],
    [list.form, say(record.form, lang)],
    [list.time, record.time.estimate ? `${time} (${list.estimate})` : time],
    ...(record.tip ? [[list.tip, say(record.tip, lang)]] : []),
  ];
  return (
    <div class="facts">
      <dl>
        {facts.map(([term, words]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      {record.sources.length > 0 && (
        <details>
          <summary>{list.sources}</summary>
          <ul>
            {record.sources.map((source) => (
              <li key={source.url}>
                {source.organisation}: <SourceLink source={source} />,{' '}
                {source.date === 'undated' ? tips.undated : sayDate(source.date, lang)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
