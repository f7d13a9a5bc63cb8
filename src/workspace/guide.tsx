/** The guide: urgent first, then what is known of second opinions for what is on the list. */
import type { Catalogue, Guide } from '../core/guidance/guide.ts';
import { FamilyCard } from '../ui/guide/card.tsx';
import { Doors } from '../ui/guide/door.tsx';
import { Places } from '../ui/guide/places.tsx';
import { Study } from '../ui/guide/study.tsx';
import { Glossary } from '../ui/guide/terms.tsx';
import { useWords } from '../ui/speak.ts';
import { Tip } from '../ui/tip.tsx';
import { Tips } from '../ui/tips.tsx';
import { useCaseWords } from '../ui/words/case.ts';
import { count } from '../ui/words/fill.ts';
import { useGuideWords } from '../ui/words/guide.ts';

interface Props {
  /** Null while it is being loaded. */
  readonly guide: Guide | null;
  readonly catalogue: Pick<Catalogue, 'doors' | 'terms'> | null;
  /** Whose list is open, or null. */
  readonly person: string | null;
  /** The open list: none, one that names no diagnosis, or one that does. */
  readonly list: 'none' | 'general' | 'named';
  readonly hasCountry: boolean;
  readonly onQuestions: () => void;
}

/** One column of reading, one of where to go and what words mean. */
export function GuideSection({ guide, catalogue, person, list, hasCountry, onQuestions }: Props) {
  const words = useGuideWords();
  const kase = useCaseWords();
  if (!guide || !catalogue) {
    return (
      <section class="stack tight">
        <h1>{words.title}</h1>
        <p class="soft">{words.loading}</p>
      </section>
    );
  }
  return (
    <div class="columns guide">
      <div class="stack wide">
        <div class="stack">
          <div class="stack tight">
            <h1>{words.title}</h1>
            {person !== null && (
              <p class="soft">
                {kase.person} <bdi class="host">{person}</bdi>
              </p>
            )}
            <p class="soft">
              {list === 'none' ? words.noList : list === 'general' ? words.general : words.intro}
            </p>
          </div>
          <Tips tips={guide.urgent} open={guide.urgent.length} />
        </div>
        {guide.cards.length > 0 && <Cards cards={guide.cards} onQuestions={onQuestions} />}
        <Studies summary={guide.summary} evidence={guide.evidence} />
      </div>
      <div class="stack wide">
        <section class="card roomy stack close">
          <h2>{words.places.title}</h2>
          <Places {...guide.places} hasCountry={hasCountry} hasDiagnosis={list === 'named'} />
          <details>
            <summary>{words.door.title}</summary>
            <div class="opened">
              <Doors doors={catalogue.doors} />
            </div>
          </details>
        </section>
        <section class="card roomy stack close">
          <h2>{words.words.title}</h2>
          <Glossary here={guide.words} fields={guide.fields} all={catalogue.terms} />
        </section>
      </div>
      <Tips tips={guide.more} open={0} titled />
    </div>
  );
}

function Cards({ cards, onQuestions }: Pick<Guide, 'cards'> & { readonly onQuestions: () => void }) {
  const { card: words } = useGuideWords();
  const { lang } = useWords();
  const show = (some: Guide['cards']) =>
    some.map(({ piece, because }) => (
      <FamilyCard key={piece.id} card={piece} because={because} namedBy="list" />
    ));
  const rest = cards.slice(2);
  return (
    <section class="stack close">
      <h2>{words.title}</h2>
      {show(cards.slice(0, 2))}
      {rest.length > 0 && (
        <details>
          <summary>{count(words.more, { count: rest.length }, lang)}</summary>
          <div class="stack close opened">{show(rest)}</div>
        </details>
      )}
      <p>
        <button type="button" onClick={onQuestions}>
          {words.questions}
        </button>
      </p>
    </section>
  );
}

/** In plain words first; numbers only for those who ask, each with its caveat. */
function Studies({ summary, evidence }: Pick<Guide, 'summary' | 'evidence'>) {
  const { studies: words } = useGuideWords();
  const { lang } = useWords();
  return (
    <section class="stack close">
      <h2>{words.title}</h2>
      {summary && <Tip shown={summary} level={3} />}
      {evidence.length > 0 && (
        <details>
          <summary>{count(words.all, { count: evidence.length }, lang)}</summary>
          <div class="stack close opened">
            {evidence.map(({ piece, because }) => (
              <Study key={piece.id} card={piece} because={because} />
            ))}
          </div>
        </details>
      )}
    </section>
  );
}
