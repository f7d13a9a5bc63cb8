/** Offers the records that a file is to the open list, those too that are not on it yet. */
import type { SeenRecord } from '../core/assessment.ts';
import { blankItem } from '../core/case/item.ts';
import { recordOf } from '../core/records/all.ts';
import type { Entry } from '../ui/checklist.tsx';
import { InHand } from '../ui/in-hand.tsx';
import type { ChangeItem } from '../ui/item.tsx';
import { useToday } from '../ui/today.ts';
import { useCheckWords } from '../ui/words/check.ts';
import { fill } from '../ui/words/fill.ts';

interface Props {
  /** Whose list is open, and what is on it. */
  readonly person: string;
  readonly listed: readonly Entry[];
  readonly seen: readonly SeenRecord[];
  readonly onChange: ChangeItem;
  readonly onOpenList: () => void;
}

/** Every sentence names whose list it is: the list itself is not on this screen. */
export function Offer({ person, listed, seen, onChange, onOpenList }: Props) {
  const words = useCheckWords();
  const today = useToday();
  const { shown, shownOn, done, held } = words.inHand;
  const entries = seen.map(
    ({ item: id }) =>
      listed.find(({ item }) => item.id === id) ?? { item: blankItem(id), record: recordOf(id) },
  );
  const named = (sentence: string) => fill(sentence, { person });
  return (
    <InHand
      {...{ entries, seen, today, onChange }}
      says={{ shown: named(shown), shownOn: named(shownOn), done: named(done), held: named(held) }}
      next={
        <p>
          <button type="button" class="small" onClick={onOpenList}>
            {words.openList}
          </button>
        </p>
      }
    />
  );
}
