/** What stands there until the page has answered. */
import { useWords } from './speak.ts';

/** First paint does not wait for the page. */
export function Looking() {
  const { page } = useWords();
  return (
    <section class="stack close">
      <h1 class="soft">{page.looking}</h1>
      <div class="stack tight" aria-hidden="true">
        <span class="skeleton" />
        <span class="skeleton short" />
      </div>
    </section>
  );
}
