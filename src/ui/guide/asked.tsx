/** Questions to ask, by whom they are for. */
import type { Asked } from '../../core/guidance/ask.ts';
import { audiences } from '../../core/guidance/question.ts';
import { say, useWords } from '../speak.ts';
import { useCaseWords } from '../words/case.ts';

interface Props {
  readonly asked: readonly Asked[];
  /** Puts one on the open list; null where no list is open for this. */
  readonly onTake: ((text: string, id: string) => void) | null;
}

/** Those of each audience under its name, one’s own doctor’s in sight. */
export function AskedFor({ asked, onTake }: Props) {
  const words = useCaseWords();
  const { lang } = useWords();
  return (
    <div class="stack close">
      {audiences.map((to) => {
        const some = asked.filter(({ question }) => question.to === to);
        if (some.length === 0) return null;
        return (
          <details key={to} open={to === 'current'}>
            <summary>
              {words.audiences[to]} ({some.length})
            </summary>
            <ul class="plain list opened">
              {some.map(({ question: { id, words: text } }) => (
                <li key={id} class="row apart offered">
                  <span class="grow">{say(text, lang)}</span>
                  {onTake && (
                    <button type="button" class="small" onClick={() => onTake(text.en, id)}>
                      {words.take}
                      <span class="unseen">: {say(text, lang)}</span>
                    </button>
                  )}
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </div>
  );
}
