/** Where one tap under a tip leads in the sidebar: to what is there for this page, kept or not. */
import type { Next } from './page.tsx';

/** What an unfolded part of the page is found by. */
export const askedId = 'asked-here';

/** Goes there; `showList` is for a page that is kept. */
export function goTo(next: Next, kept: boolean, showList: () => void): void {
  if (next === 'records' && kept) showList();
  else if (next === 'records') stand(keeping());
  else if (next === 'call') stand(document.getElementById('help'));
  else stand(unfold(document.getElementById(askedId)) ?? keeping());
}

function unfold(details: HTMLElement | null): HTMLElement | null {
  details?.setAttribute('open', '');
  return details?.querySelector('summary') ?? null;
}

/** The one primary action beside a page is to keep it: its list of records begins with that. */
const keeping = () => document.querySelector<HTMLElement>('main .primary');

function stand(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'center' });
  element?.focus({ preventScroll: true });
}
