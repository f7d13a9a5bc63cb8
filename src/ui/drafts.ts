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
  const [texts, setTexts] = useState<Texts>({});
  useEffect(() => {
    let current = true;
    setTexts({});
    read(listId).then(
      // What was typed meanwhile stands.
      (kept) => current && setTexts((typed) => ({ ...kept, ...typed })),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [listId]);
  return {
    of: (name) => texts[name] ?? '',
    set: (name, text) => {
      setTexts((before) => ({ ...before, [name]: text }));
      keep(listId, name, text);
    },
  };
}
