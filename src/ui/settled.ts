/** What nobody sees yet waits until what is seen has been drawn. */
import { useEffect, useState } from 'preact/hooks';

/** False until the screen has been drawn with `ready`; true from then on. */
export function useSettled(ready: boolean): boolean {
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    if (!ready) return;
    const timer = setTimeout(() => setSettled(true));
    return () => clearTimeout(timer);
  }, [ready]);
  return settled;
}
