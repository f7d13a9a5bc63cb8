/** Half-typed texts of a screen, held in state and handed on to be kept. */
import { useEffect, useState } from 'preact/hooks';
import type { Drafts } from './case.ts';

type Texts = Readonly<Record<string, string>>;

/** Drafts for one list; they change with it. */
export function useDrafts(
  listId: string,
  read: (listId: string) => Promise<Texts>,
  keep: (listId: string, name: string, text: string) => void,
): Drafts {
  const [held, setHeld] = useState<{ readonly listId: string; readonly texts: Texts }>({ listId, texts: {} });
  const textsIn = (one: typeof held): Texts => (one.listId === listId ? one.texts : {});
  useEffect(() => {
    let current = true;
    read(listId).then(
      // What was typed meanwhile stands.
      (kept) => current && setHeld((before) => ({ listId, texts: { ...kept, ...textsIn(before) } })),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [listId]);
  return {
    of: (name) => textsIn(held)[name] ?? '',
    set: (name, text) => {
      setHeld((before) => ({ listId, texts: { ...textsIn(before), [name]: text } }));
      keep(listId, name, text);
    },
  };
}
