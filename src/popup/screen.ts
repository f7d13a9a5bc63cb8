/** What the popup stands before: no agreement yet, a page being read, or what came of it. */
import type { TabReading } from '../tabs/tab.ts';

/** `host` is what could be turned on, as the browser spells it. */
export type Screen =
  | { readonly kind: 'loading' }
  | { readonly kind: 'consent' }
  | { readonly kind: 'not-a-page'; readonly host: null }
  | Exclude<TabReading, { kind: 'not-a-page' }>;

/** A reading as a screen. */
export function screenOf(reading: TabReading): Screen {
  return reading.kind === 'not-a-page' ? { kind: 'not-a-page', host: null } : reading;
}
