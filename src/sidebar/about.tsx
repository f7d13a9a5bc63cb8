/** What the catalogue says of the page on screen: first of the illness, then to understand the page. */
import type { Assessment } from '../core/assessment.ts';
import { questionsFor } from '../core/guidance/ask.ts';
import { cardsFor, isNamed } from '../core/guidance/domain-card.ts';
import { doorOf } from '../core/guidance/door.ts';
import { chosen } from '../core/guidance/guide.ts';
import type { PageBook } from '../core/guidance/page-shelf.ts';
import { explain } from '../core/guidance/term.ts';
import { wordsOnPage } from '../core/guidance/words-on-page.ts';
import { AskedFor } from '../ui/guide/asked.tsx';
import { FamilyCard } from '../ui/guide/card.tsx';
import { PortalDoor } from '../ui/guide/door.tsx';
import { Terms } from '../ui/guide/terms.tsx';
import { useGuideWords } from '../ui/words/guide.ts';
import { askedId } from './next.ts';

interface Props {
  readonly assessment: Assessment;
  /** Null until it is loaded. */
  readonly book: PageBook | null;
}

/** The card of the illness that the page states; where it only suspects one, the card waits folded in `About`. */
export function Here({ assessment, book }: Props) {
  const first = book && firstNamed(assessment, book);
  return first && <FamilyCard card={first.piece} because={first.because} namedBy="page" />;
}

interface AboutProps extends Props {
  /** Ids of questions that are on the open list already. */
  readonly taken?: readonly string[];
  /** Puts a question on the list that this page is kept on; null where there is none. */
  readonly onTake?: ((text: string, id: string) => void) | null;
}

/** Folded away until asked for; nothing before the book is here. */
export function About({ assessment, book, taken = [], onTake = null }: AboutProps) {
  const words = useGuideWords();
  if (!book) return null;
  const explained = explain(wordsOnPage(assessment), book.terms);
  const first = firstNamed(assessment, book);
  const others = cardsOf(assessment, book).filter(({ piece }) => piece !== first?.piece);
  const asked = questionsFor(assessment, book.questions, book.cards).filter(
    ({ question }) => !taken.includes(question.id),
  );
  const way = doorOf(assessment.portal, book.doors);
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
      {asked.length > 0 && (
        <details id={askedId}>
          <summary>{words.card.ask}</summary>
          <div class="opened">
            <AskedFor asked={asked} onTake={onTake} />
          </div>
        </details>
      )}
      {others.length > 0 && (
        <details>
          <summary>{words.card.checks}</summary>
          <div class="stack close opened">
            {others.map(({ piece, because }) => (
              <FamilyCard
                key={piece.id}
                card={piece}
                because={because}
                namedBy={isNamed(piece, assessment) ? 'page' : null}
              />
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

const cardsOf = (assessment: Assessment, { cards }: PageBook) =>
  chosen(cardsFor(assessment, cards), assessment);

function firstNamed(assessment: Assessment, book: PageBook) {
  const [first] = cardsOf(assessment, book);
  return first && isNamed(first.piece, assessment) ? first : null;
}
