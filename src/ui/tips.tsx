/** Pieces of advice in their order: the first few open, the rest a tap away under what they are about. */
import type { ComponentChildren } from 'preact';
import type { Advice } from '../core/guidance/advice.ts';
import { type Shown, topicOf, topics } from '../core/guidance/advise.ts';
import { useWords } from './speak.ts';
import { Tip } from './tip.tsx';

interface Props {
  readonly tips: readonly Shown[];
  /** How many stand open. */
  readonly open: number;
  readonly titled?: boolean;
  readonly onNext?: (next: NonNullable<Advice['next']>) => void;
  /** What stands after the open ones, in sight too. */
  readonly children?: ComponentChildren;
}

/** Nothing where there are none. */
export function Tips({ tips, open, titled = false, onNext, children }: Props) {
  const words = useWords().tips;
  if (tips.length === 0) return null;
  const cards = (some: readonly Shown[]) =>
    some.map((shown) => (
      <Tip key={shown.advice.id} shown={shown} level={titled ? 3 : 2} {...(onNext && { onNext })} />
    ));
  const rest = tips.slice(open);
  return (
    <section class="stack close">
      {titled && <h2>{words.title}</h2>}
      {cards(tips.slice(0, open))}
      {children}
      {topics
        .map((topic) => ({ topic, some: rest.filter(({ advice }) => topicOf(advice) === topic) }))
        .filter(({ some }) => some.length > 0)
        .map(({ topic, some }) => (
          <details key={topic}>
            <summary>
              {words.about[topic]} ({some.length})
            </summary>
            <div class="stack close opened">{cards(some)}</div>
          </details>
        ))}
    </section>
  );
}
