/** The opinions side by side, on paper: a table of what was written down, and whether they agree. */
import type { Case } from '../core/case/case.ts';
import { lettersIn } from '../core/case/kept-letters.ts';
import { opinionIn, ranksIn } from '../core/case/opinions.ts';
import { opinionRowsOn } from './paper-parts.ts';
import { say, useWords } from './speak.ts';
import { useOpinionWords } from './words/opinions.ts';

/** Lines that hold nothing stay off the paper. */
export function PaperOpinions({ kept }: { readonly kept: Case }) {
  const words = useOpinionWords();
  const { lang } = useWords();
  const ranks = ranksIn(kept);
  const cell = (rank: (typeof ranks)[number], row: string) => opinionIn(kept, rank)[row] ?? '';
  const full = opinionRowsOn(kept);
  const { outcome } = lettersIn(kept);
  return (
    <section>
      <h2>{words.title}</h2>
      {outcome && (
        <p>
          {words.outcome} {words.outcomes[outcome]}.
        </p>
      )}
      <table class="ruled">
        <thead>
          <tr>
            <td />
            {ranks.map((rank) => (
              <th key={rank} scope="col">
                {words.ranks[rank]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {full.map((row) => (
            <tr key={row.id}>
              <th scope="row">{say(row.words, lang)}</th>
              {ranks.map((rank) => (
                <td key={rank} class="written" dir="auto">
                  {cell(rank, row.id)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
