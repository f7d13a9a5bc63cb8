/** To understand the page on screen: its words, what a second look checks here, what its portal can give. */
import type { Assessment } from '../core/assessment.ts';
import { cardsFor, isNamed } from '../core/guidance/domain-card.ts';
import { doorOf } from '../core/guidance/door.ts';
import { type Catalogue, chosen } from '../core/guidance/guide.ts';
import { explain } from '../core/guidance/term.ts';
import { wordsOnPage } from '../core/guidance/words-on-page.ts';
import { FamilyCard } from '../ui/guide/card.tsx';
import { PortalDoor } from '../ui/guide/door.tsx';
import { Terms } from '../ui/guide/terms.tsx';
import { useGuideWords } from '../ui/words/guide.ts';

interface Props {
  readonly assessment: Assessment;
  /** Null until it is loaded. */
  readonly catalogue: Catalogue | null;
}

/** Folded away until asked for; nothing before the catalogue is here. */
export function About({ assessment, catalogue }: Props) {
  const words = useGuideWords();
  if (!catalogue) return null;
  const explained = explain(wordsOnPage(assessment), catalogue.terms);
  const cards = chosen(cardsFor(assessment, catalogue.cards), assessment);
  const way = doorOf(assessment.portal, catalogue.doors);
  return (
    <section class="stack close">
      <h2>{words.understand}</h2>
      {explained.length > 0 && (
        <details>
          <summary>
            {words.words.onPage} ({explained.length})
          </summary>
          <div class="opened">
            <Terms explained={explained} />
          </div>
        </details>
      )}
      {cards.length > 0 && (
        <details>
          <summary>{words.card.checks}</summary>
          <div class="stack close opened">
            {cards.map(({ piece, because }) => (
              <FamilyCard key={piece.id} card={piece} because={because} named={isNamed(piece, assessment)} />
            ))}
          </div>
        </details>
      )}
      {way && (
        <details>
          <summary>{words.door.thisTitle}</summary>
          <div class="opened">
            <PortalDoor door={way} />
          </div>
        </details>
      )}
    </section>
  );
}
