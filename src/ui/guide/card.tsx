/** What a second look means for one kind of diagnosis. */
import type { DomainCard } from '../../core/guidance/domain-card.ts';
import type { Because } from '../../core/guidance/fits.ts';
import { Covered } from '../covered.tsx';
import { Provenance } from '../provenance.tsx';
import { say, useWords } from '../speak.ts';
import { useGuideWords } from '../words/guide.ts';

interface Props {
  readonly card: DomainCard;
  readonly because: Because;
  /** What names the diagnosis as certain: the page, or the person's list. Elsewhere its name would be louder than the page. */
  readonly namedBy: 'page' | 'list' | null;
}

/** What it checks, whom to see, what differs. */
export function FamilyCard({ card, because, namedBy }: Props) {
  const { card: words } = useGuideWords();
  const { lang } = useWords();
  const parts = [
    [words.checks, card.checks],
    [words.see, card.see],
    [words.differs, card.differs],
  ] as const;
  return (
    <article class="card family stack close">
      {namedBy && (
        <div>
          <span class="kind">{words.named[namedBy]}</span>
          <h3>
            <Covered>{say(card.name, lang)}</Covered>
          </h3>
        </div>
      )}
      <dl class="told-apart">
        {parts.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{say(text, lang)}</dd>
          </div>
        ))}
      </dl>
      <Provenance {...card} because={because} />
    </article>
  );
}
