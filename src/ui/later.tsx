/** A part of a screen that is fetched, from the extension's own files, when it is first shown. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Notice } from './notice.tsx';
import { useWords } from './speak.ts';

/** The part as a piece of its own. Where it cannot be fetched the extension was updated under the open page. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return function Later(props: Props) {
    const { errors } = useWords();
    const [Part, setPart] = useState(() => loaded);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (loaded) return;
      load().then(
        (part) => {
          loaded = part;
          setPart(() => part);
        },
        () => setFailed(true),
      );
    }, []);
    if (failed) return <Notice trouble says={errors.updated.says} next={errors.updated.next} />;
    // Fetched from the disk in a moment: a word in between would only flash.
    return Part ? <Part {...props} /> : <div class="skeleton" aria-hidden="true" />;
  };
}
