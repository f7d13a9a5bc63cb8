/** Why a date is that date: the rule it goes by, who set it, and where that stands. */
import type { Ground } from '../core/case/agenda.ts';
import { SourceLink } from '../ui/provenance.tsx';
import { useBoardWords } from '../ui/words/board.ts';

interface Props {
  readonly ground: Ground;
  /** What the date is of, for screen readers. */
  readonly what: string;
}

/** Beside the date: in a word where the person set it, else a tap away. */
export function WhyDate({ ground, what }: Props) {
  const words = useBoardWords();
  if (ground.by === 'person') return <p class="small soft">{words.byPerson}</p>;
  return (
    <details>
      <summary class="small">
        <span>
          {words.why}
          <span class="unseen">: {what}</span>
        </span>
      </summary>
      <div class="stack tight small opened">
        <p>
          {words.basis[ground.step.basis]}. {ground.step.why}
        </p>
        {ground.source && (
          <p class="soft">
            {ground.source.organisation}: <SourceLink source={ground.source} />
          </p>
        )}
      </div>
    </details>
  );
}
