/** Where the focus goes when what had it is gone: to the first heading of what came in its place. */
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Nothing where somebody has the focus, or nothing has come yet. */
function stand(within: Element | null): void {
  if (document.activeElement && document.activeElement !== document.body) return;
  const inSight = (kind: string) =>
    Array.from(within?.querySelectorAll<HTMLElement>(kind) ?? []).find((each) => each.checkVisibility());
  const heading = inSight('h1') ?? inSight('h2');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus();
}

/** What comes is read bit by bit, and one heading may give way to another, until a hand moves on. */
function standUntilMoved(within: () => Element | null): void {
  const waiting = new MutationObserver(() => stand(within()));
  const moved = new AbortController();
  moved.signal.addEventListener('abort', () => waiting.disconnect());
  for (const event of ['keydown', 'pointerdown'])
    addEventListener(event, () => moved.abort(), { signal: moved.signal, capture: true });
  waiting.observe(document.body, { childList: true, subtree: true });
  stand(within());
}

/** For a form that goes once it did its work: give the ref to its outermost element. */
export function useStandAfter() {
  const form = useRef<HTMLElement>(null);
  // A layout effect ends while the form still stands; any other, once the focus is lost.
  useLayoutEffect(() => {
    const { current } = form;
    const around = current?.parentElement;
    return () => {
      if (!current?.contains(document.activeElement)) return;
      setTimeout(() =>
        standUntilMoved(() => (around?.isConnected ? around : document.querySelector('main'))),
      );
    };
  }, []);
  return form;
}
