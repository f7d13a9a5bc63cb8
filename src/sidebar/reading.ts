/** What the tab on screen says, followed as the person moves about. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { readConsent } from '../store/consent.ts';
import { onStoreChange } from '../store/watch.ts';
import { activeTab, onTabChange, readTab, readTabOnce } from '../tabs/tab.ts';
import { useLatest } from '../ui/latest.ts';
import type { Screen } from './screen.ts';

/** The screen for the active tab of this window, and a way to look again: for a click, for it reads a page checked once anew. */
export function useReading(onFail: () => void): readonly [Screen, () => void] {
  const [screen, setScreen] = useState<Screen>({ kind: 'loading' });
  const shown = useRef('');
  const ask = useLatest();
  const look = useCallback(
    async (read = readTab) => {
      const isLatest = ask();
      const show = (next: Screen) => {
        if (isLatest()) setScreen(next);
      };
      try {
        const [{ state }, tab] = await Promise.all([readConsent(), activeTab()]);
        if (!isLatest()) return;
        if (state !== 'given') return show({ kind: 'consent' });
        if (tab?.id === undefined) return show({ kind: 'unknown' });
        // The tips of one page must never stand beside another.
        const page = `${tab.id} ${tab.url}`;
        if (shown.current !== page) show({ kind: 'loading' });
        shown.current = page;
        show(await read(tab.id));
      } catch {
        show({ kind: 'unknown' });
        onFail();
      }
    },
    [onFail],
  );
  useEffect(() => {
    const stop = new AbortController();
    void look();
    onTabChange(() => void look(), stop.signal);
    onStoreChange(({ kinds }) => {
      if (kinds.has('consent') || kinds.has('portal')) void look();
    }, stop.signal);
    return () => stop.abort();
  }, [look]);
  const once = screen.kind === 'read' && !screen.on;
  return [screen, () => void look(once ? readTabOnce : readTab)];
}
