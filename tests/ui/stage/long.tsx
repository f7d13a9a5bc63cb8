/** A list of more records than are drawn at once. */
import { blankItem } from '../../../src/core/case/item.ts';
import { Lines } from '../../../src/ui/checklist.tsx';
import { today } from './samples.ts';

/** So many records of the person's own. */
export const longList = (count: number) => (
  <Lines
    entries={Array.from({ length: count }, (_, at) => ({
      item: blankItem(`own:${at}`, `Scan ${at + 1}`),
      record: null,
    }))}
    today={today}
    onChange={async () => true}
    onRemove={() => undefined}
  />
);
