/** What goes on the printed list beside its records: a tick for each part that holds something. */
import type { Case } from '../core/case/case.ts';
import { type PaperPart, paperParts, partsOf } from '../ui/paper-parts.ts';
import { usePaperWords } from '../ui/words/paper.ts';
import { Choose } from './packet-choice.tsx';

interface Props {
  readonly kept: Case;
  readonly parts: readonly PaperPart[];
  readonly onParts: (parts: readonly PaperPart[]) => void;
}

/** Nothing where the list is records alone. */
export function PaperChoice({ kept, parts, onParts }: Props) {
  const words = usePaperWords();
  const held = partsOf(kept);
  if (held.length === 0) return null;
  return (
    <fieldset class="row no-print">
      <legend class="label">{words.choose}</legend>
      {held.map((part) => (
        <Choose
          key={part}
          name={`paper-${part}`}
          label={words.parts[part]}
          checked={parts.includes(part)}
          onTick={(on) => onParts(paperParts.filter((each) => (each === part ? on : parts.includes(each))))}
        />
      ))}
    </fieldset>
  );
}
