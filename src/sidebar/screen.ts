/** What the sidebar stands before. A tab it was not granted tells it nothing, not even where it is. */
import type { TabReading } from '../tabs/tab.ts';

export type Screen =
  | { readonly kind: 'loading' }
  | { readonly kind: 'consent' }
  | { readonly kind: 'unknown' }
  | TabReading;
