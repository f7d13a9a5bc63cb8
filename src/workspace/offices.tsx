/** The records by who has them: one part for each office, with the step to its one letter. */
import type { CaseItem } from '../core/case/case.ts';
import { byOffice, type Office } from '../core/case/holders.ts';
import { type Entry, Lines } from '../ui/checklist.tsx';
import { useWords } from '../ui/speak.ts';
import { type BoardWords, useBoardWords } from '../ui/words/board.ts';
import { count, fill } from '../ui/words/fill.ts';

type LinesProps = Parameters<typeof Lines>[0];

interface Props extends LinesProps {
  readonly onLetter: (office: Office) => void;
}

/** What an office is called: its department, and the name that the person gave it. */
export function officeName({ room, place, desk }: Office, words: BoardWords): string {
  if (desk === 'own') return words.own;
  return place ? fill(words.office, { room, place }) : room;
}

/** Entries by office, as `Several` takes them. */
export const officeParts = (entries: readonly Entry[], lang: string, words: BoardWords) =>
  byOffice(entries, lang === 'es' ? 'es' : 'en').map(
    ([office, some]) => [officeName(office, words), some] as const,
  );

/** A letter asks for what is still to ask for, so that an office of which nothing is left has none. */
const isOpen = ({ state }: CaseItem) => state === 'to-ask' || state === 'not-in-portal';

/** One section for each. */
export function Offices({ entries, onLetter, ...rest }: Props) {
  const words = useBoardWords();
  const { lang } = useWords();
  return (
    <div class="stack checklist">
      {byOffice(entries, lang === 'es' ? 'es' : 'en').map(([office, some]) => {
        const name = officeName(office, words);
        const open = some.filter(({ item }) => isOpen(item)).length;
        return (
          <section key={office.key}>
            <h2 dir="auto">{name}</h2>
            <div class="row apart">
              <p class="small soft grow">
                {office.desk === 'own'
                  ? words.ownMeans
                  : open > 0 && count(words.inOffice, { count: open }, lang)}
                {office.desk !== 'own' && office.place === '' && ` ${words.usual}`}
              </p>
              {office.desk !== 'own' && (
                <button type="button" class="small" onClick={() => onLetter(office)}>
                  {words.letter}
                  <span class="unseen">: {name}</span>
                </button>
              )}
            </div>
            <Lines entries={some} {...rest} />
          </section>
        );
      })}
    </div>
  );
}
