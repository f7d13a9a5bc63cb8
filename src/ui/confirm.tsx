/** A question that must be answered before something cannot be undone. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

interface Props {
  readonly open: boolean;
  readonly ask: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly children: ComponentChildren;
}

/** The browser's own dialog. Keeping everything is the first choice, and what Escape does. */
export function Confirm({ open, ask, confirm, cancel, onConfirm, onCancel, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} aria-labelledby={id} onClose={onCancel}>
      <div class="stack">
        <h2 id={id}>{ask}</h2>
        {children}
        <div class="row">
          <button type="button" class="primary" onClick={onCancel}>
            {cancel}
          </button>
          <button type="button" onClick={onConfirm}>
            {confirm}
          </button>
        </div>
      </div>
    </dialog>
  );
}
