/** One piece of advice with its source, its date, and who has reviewed it. */
import type { Advice } from '../core/guidance/advice.ts';
import type { Shown } from '../core/guidance/advise.ts';
import { Provenance } from './provenance.tsx';
import { say, useWords } from './speak.ts';

type Next = NonNullable<Advice['next']>;

interface Props {
  readonly shown: Shown;
  readonly level?: 2 | 3;
  /** A small line above the title, such as "First". */
  readonly kind?: string;
  /** What one tap does next, where this screen can do it. */
  readonly onNext?: (next: Next) => void;
}

/** A card. Urgent ones say so in words, not by colour alone. */
export function Tip({ shown, level = 2, kind, onNext }: Props) {
  const { tips, lang } = useWords();
  const { advice } = shown;
  const Title = level === 2 ? 'h2' : 'h3';
  const above = advice.urgent ? tips.urgent : kind;
  return (
    <article class={advice.urgent ? 'card tip urgent' : 'card tip'}>
      <div class="stack tight">
        <div>
          {above && <span class="kind">{above}</span>}
          <Title>{say(advice.title, lang)}</Title>
        </div>
        <p>{say(shown.words, lang)}</p>
        {advice.next && onNext && (
          <p>
            <button type="button" class="small" onClick={() => advice.next && onNext(advice.next)}>
              {tips.next[advice.next]}
            </button>
          </p>
        )}
        <Provenance {...advice} because={shown.because} />
      </div>
    </article>
  );
}
