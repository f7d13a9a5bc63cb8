/** How far the gathering has come: first by the few that matter most, so that a long list does not frighten. */
import type { CaseItem } from '../core/case/case.ts';
import { progressOf } from '../core/case/progress.ts';
import { startIds } from '../core/records/start.ts';
import { useWords } from './speak.ts';
import { count, fill } from './words/fill.ts';

/** "2 of the first 6 in hand · 4 of 36 in all". */
export function Progress({ items, label }: { readonly items: readonly CaseItem[]; readonly label?: string }) {
  const { list, lang } = useWords();
  const all = progressOf(items);
  const first = progressOf(items.filter(({ id }) => startIds.includes(id)));
  const early = first.inHand < first.wanted;
  const { wanted, inHand } = early ? first : all;
  const sentence = count(early ? list.first : list.progress, { count: wanted, inHand }, lang);
  const rest = [
    all.asked > 0 && count(list.waiting, { count: all.asked }, lang),
    early && all.inHand > first.inHand && fill(list.inAll, { inHand: all.inHand, count: all.wanted }),
  ].filter(Boolean);
  return (
    <div class="stack tight">
      {label && <p class="label">{label}</p>}
      <progress max={Math.max(wanted, 1)} value={inHand} aria-label={label ?? sentence} />
      <p class="small soft">{[sentence, ...rest].join(' · ')}</p>
    </div>
  );
}
