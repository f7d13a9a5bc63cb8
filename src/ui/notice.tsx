/** A plain sentence and a next step; and the quiet voice that tells screen readers. */
import type { ComponentChildren } from 'preact';

interface Props {
  readonly says: string;
  readonly next?: string;
  /** True where it is the first thing on its screen. */
  readonly leads?: boolean;
  /** True for what went wrong. */
  readonly trouble?: boolean;
  readonly children?: ComponentChildren;
}

/** One notice. */
export function Notice({ says, next, leads = false, trouble = false, children }: Props) {
  return (
    <div class={trouble ? 'notice trouble' : 'notice'}>
      {leads ? (
        <h1 tabIndex={-1}>{says}</h1>
      ) : (
        <p>
          <strong>{says}</strong>
        </p>
      )}
      {next && <p>{next}</p>}
      {children}
    </div>
  );
}

/** Stands on the page from its first paint, so that what comes into it is read out. */
export function Live({ children }: { readonly children?: ComponentChildren }) {
  return (
    <div role="status" aria-live="polite" class="live">
      {children}
    </div>
  );
}
