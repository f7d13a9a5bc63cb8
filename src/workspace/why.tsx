/** Why a date is that date: the rule it goes by, who set it, and where that stands. */
import type { Ground } from '../core/case/agenda.ts';
import { SourceLink } from '../ui/provenance.tsx';
import { useBoardWords } from '../ui/words/board.ts';

interface Props {
  readonly ground: Ground;
  /** What the date is of, for screen readers. */
  readonly what: string;
}

/** A tap away, beside the date. */
export function WhyDate({ ground, what }: Props) {
  const words = useBoardWords();
  return (
    <details>
      <summary class="small">
        <span>
          {words.why}
          <span class="unseen">: {what}</span>
        </span>
      </summary>
      <div class="stack tight small opened">
        {ground.by === 'person' ? (
          <p>{words.byPerson}</p>
        ) : (
          <>
            <p>
              {words.basis[ground.step.basis]}. {ground.step.why}
            </p>
            {ground.source && (
              <p class="soft">
                {ground.source.organisation}: <SourceLink source={ground.source} />
              </p>
            )}
          </>
        )}
      </div>
    </details>
  );
}
