/** The records by who has them: one part for each office, with the step to its one letter. */
import type { Case, CaseItem } from '../core/case/case.ts';
import { byOffice, type Office } from '../core/case/holders.ts';
import { lettersIn } from '../core/case/kept-letters.ts';
import { type Entry, Lines } from '../ui/checklist.tsx';
import { say, useWords } from '../ui/speak.ts';
import { type BoardWords, useBoardWords } from '../ui/words/board.ts';
import { count, fill } from '../ui/words/fill.ts';

type LinesProps = Parameters<typeof Lines>[0];

interface Props extends LinesProps {
  readonly kept: Case;
  readonly onLetter: (office: Office) => void;
}

/** What an office is called: its department, and the name that the person gave it. */
export function officeName({ room, place, desk }: Office, words: BoardWords, lang: string): string {
  if (desk === 'own') return words.own;
  const said = say({ en: room }, lang);
  return place ? fill(words.office, { room: said, place }) : said;
}

/** Entries by office, as `Several` takes them. */
export const officeParts = (entries: readonly Entry[], words: BoardWords, lang: string) =>
  byOffice(entries).map(([office, some]) => [officeName(office, words, lang), some] as const);

/** What a letter would still ask for. */
const isOpen = ({ state }: CaseItem) => state === 'to-ask' || state === 'not-in-portal';

/** One section for each. */
export function Offices({ kept, entries, onLetter, ...rest }: Props) {
  const words = useBoardWords();
  const { lang } = useWords();
  const says = ({ desk }: Office, open: number) => {
    if (desk === 'own') return words.ownMeans;
    return open > 0 ? count(words.inOffice, { count: open }, lang) : words.inOfficeNone;
  };
  const wasWritten = ({ room, place }: Office) =>
    lettersIn(kept).kept.some(
      (letter) => letter.room === room && letter.place.toLowerCase() === place.toLowerCase(),
    );
  return (
    <div class="stack checklist">
      <p class="small soft">{words.usual}</p>
      {byOffice(entries).map(([office, some]) => {
        const name = officeName(office, words, lang);
        const open = some.filter(({ item }) => isOpen(item)).length;
        return (
          <section key={office.key}>
            <h2 dir="auto">{name}</h2>
            <div class="row apart">
              <p class="small soft grow">{says(office, open)}</p>
              {office.desk !== 'own' && (open > 0 || wasWritten(office)) && (
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
