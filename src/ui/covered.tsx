/** Words that name an illness: covered where the person asked for quiet words, until they press. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useWords } from './speak.ts';

const root = () => document.documentElement;

/** Whether names of illnesses are to be covered: as `dress` has marked the page, now and after every change. */
function useQuiet(): boolean {
  const [quiet, setQuiet] = useState('quiet' in root().dataset);
  useEffect(() => {
    const look = () => setQuiet('quiet' in root().dataset);
    const watch = new MutationObserver(look);
    watch.observe(root(), { attributeFilter: ['data-quiet'] });
    look();
    return () => watch.disconnect();
  }, []);
  return quiet;
}

/** A button in their place, for eyes and screen readers alike. */
export function Covered({ children }: { readonly children: ComponentChildren }) {
  const { page } = useWords();
  const quiet = useQuiet();
  const [shown, show] = useState(false);
  if (!quiet || shown) return <>{children}</>;
  return (
    <button type="button" class="small" onClick={() => show(true)}>
      {page.showWords}
    </button>
  );
}
