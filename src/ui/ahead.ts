/** What is typed on a screen, ahead of what is stored: shown at once, and until the store says the same. */
import { useEffect, useState } from 'preact/hooks';

type Texts = Readonly<Record<string, string>>;

/** The stored texts with those typed here in their place; a way to type one; and a way to forget what was typed. */
export function useAhead(
  stored: Texts,
  keep: (name: string, text: string) => void,
): readonly [Texts, (name: string, text: string) => void, (name: string) => void] {
  const [typed, setTyped] = useState<Texts>({});
  useEffect(() => {
    setTyped((before) => {
      const left = Object.entries(before).filter(([name, text]) => (stored[name] ?? '') !== text);
      return left.length === Object.keys(before).length ? before : Object.fromEntries(left);
    });
  });
  return [
    { ...stored, ...typed },
    (name, text) => {
      setTyped((before) => ({ ...before, [name]: text }));
      keep(name, text);
    },
    (name) => setTyped(({ [name]: _, ...others }) => others),
  ];
}
