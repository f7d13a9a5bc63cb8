/** Where the person was: which part, how far down, what was unfolded, which field. Kept in memory until the browser closes. */
import { readDraft, writeDraft } from '../store/drafts.ts';

interface Place {
  readonly part: 'page' | 'list';
  readonly scroll: number;
  readonly open: readonly string[];
  /** A selector, or "". */
  readonly focus: string;
}

const key = 'place/sidebar';

/** Writes down the place now and then; nothing of it is about the page on screen. */
export function keepPlace(part: () => Place['part'], signal: AbortSignal): void {
  const keep = () => {
    const open = Array.from(document.querySelectorAll('details[open][id]'), ({ id }) => id);
    const place: Place = { part: part(), scroll: scrollY, open, focus: selectorOf(document.activeElement) };
    void writeDraft(key, JSON.stringify(place));
  };
  addEventListener('scroll', keep, { passive: true, signal });
  document.addEventListener('toggle', keep, { capture: true, signal });
  document.addEventListener('focusin', keep, { signal });
  document.addEventListener('click', () => requestAnimationFrame(keep), { signal });
}

/** How a field is found again: by its name, in the record it belongs to. Most ids are given out in the order of drawing. */
function selectorOf(element: Element | null): string {
  const within = element?.closest('details[id]')?.id ?? '';
  const name = element?.getAttribute('name') ?? '';
  return name && `${within && `#${CSS.escape(within)} `}[name="${CSS.escape(name)}"]`;
}

/** The place written down, or null. */
export async function lastPlace(): Promise<Place | null> {
  try {
    const place: unknown = JSON.parse((await readDraft(key)) || 'null');
    return isPlace(place) ? place : null;
  } catch {
    return null;
  }
}

/** Unfolds, scrolls and focuses as it was, once the list stands. */
export function backTo(place: Place): void {
  for (const id of place.open) document.getElementById(id)?.setAttribute('open', '');
  requestAnimationFrame(() => {
    if (place.focus) document.querySelector<HTMLElement>(place.focus)?.focus({ preventScroll: true });
    scrollTo(0, place.scroll);
  });
}

function isPlace(value: unknown): value is Place {
  return (
    typeof value === 'object' && value !== null && 'part' in value && 'scroll' in value && 'open' in value
  );
}
