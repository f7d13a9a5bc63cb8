/** Why a date is that date: the rule it goes by, who set it, and where that stands. */
import { type Ground, type Rules, whyDue } from '../core/case/agenda.ts';
import type { CaseItem, WholeCase } from '../core/case/case.ts';
import type { Entry } from './checklist.tsx';
import { nameOf } from './item.tsx';
import { SourceLink } from './provenance.tsx';
import { useBoardWords } from './words/board.ts';

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

/** What a list shows beside the day that a record is hoped for by. */
export const whyOf =
  (whole: WholeCase, entries: readonly Entry[], rules: Rules, lang: string) => (item: CaseItem) => {
    const record = entries.find((entry) => entry.item.id === item.id)?.record ?? null;
    return <WhyDate ground={whyDue(whole, item, rules)} what={nameOf(item, record, lang)} />;
  };
