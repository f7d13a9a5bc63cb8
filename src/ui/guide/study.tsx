/** A number from a study, with whom it is about, what was counted, and what to keep in mind: all of it or nothing. */
import { type EvidenceCard, linesOf } from '../../core/guidance/evidence-card.ts';
import type { Because } from '../../core/guidance/fits.ts';
import { Provenance } from '../provenance.tsx';
import { say, useWords } from '../speak.ts';
import { useGuideWords } from '../words/guide.ts';

/** One study. The caveat stands right under the number, never folded away. */
export function Study({ card, because }: { readonly card: EvidenceCard; readonly because: Because }) {
  const { studies: words } = useGuideWords();
  const { lang } = useWords();
  const [finding, population, setting, changed, caveat] = linesOf(card);
  const facts = [
    [words.who, population],
    [words.where, setting],
    [words.changed, changed],
  ] as const;
  return (
    <article class="card study stack close">
      <h3>{say(card.title, lang)}</h3>
      <p>{say(finding, lang)}</p>
      <p class="caveat">{say(caveat, lang)}</p>
      <div class="facts">
        <dl>
          {facts.map(([term, text]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{say(text, lang)}</dd>
            </div>
          ))}
        </dl>
      </div>
      <Provenance {...card} because={because} />
    </article>
  );
}
