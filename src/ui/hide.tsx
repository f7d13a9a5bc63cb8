/** Quick-hide: one press leaves a screen that says nothing. */
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from './speak.ts';

/** Whether the screen is hidden, and what changes it. Escape hides from anywhere on the page, and a second press, in a fright, shows nothing. */
export function useHide(): readonly [hidden: boolean, setHidden: (hidden: boolean) => void] {
  const [hidden, setHidden] = useState(false);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || isTheBrowsers(event.target)) return;
      setHidden(true);
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, []);
  return [hidden, setHidden];
}

/** True where the browser itself answers Escape: an open dialog or list of choices, a field with a calendar or suggestions. */
function isTheBrowsers(at: EventTarget | null): boolean {
  if (document.querySelector('dialog[open]')) return true;
  return at instanceof Element && at.matches('select:open, input[type="date"], input[list]');
}

/** The button that hides, with the key that does the same. */
export function HideButton({ onHide }: { readonly onHide: () => void }) {
  const { hide } = useWords();
  return (
    <button type="button" class="small" onClick={onHide} title={hide.buttonMeans} aria-keyshortcuts="Escape">
      {hide.button}{' '}
      <span aria-hidden="true">
        <kbd>Esc</kbd>
      </span>
    </button>
  );
}

/** Hides without unmounting, so that nothing half typed, no scroll and no open part is lost. */
export function Veil({
  hidden,
  onShow,
  children,
}: {
  readonly hidden: boolean;
  readonly onShow: () => void;
  readonly children: ComponentChildren;
}) {
  const { hide } = useWords();
  const back = useRef<HTMLButtonElement>(null);
  const before = useRef<Element | null>(null);
  // Before the browser takes the focus away from what is hidden.
  useLayoutEffect(() => {
    if (hidden) {
      before.current = document.activeElement;
      back.current?.focus();
    } else if (before.current instanceof HTMLElement) before.current.focus();
  }, [hidden]);
  return (
    <>
      <div class="under" inert={hidden} aria-hidden={hidden}>
        {children}
      </div>
      {hidden && (
        <div class="veil">
          <button type="button" class="quiet" ref={back} onClick={onShow}>
            {hide.show}
          </button>
        </div>
      )}
    </>
  );
}
