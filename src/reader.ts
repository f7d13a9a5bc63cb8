/** Put beside the content script when a person asks what a page says: the whole reading, which a mark does not need. */
import './content/door.ts';
import { assess } from './core/assess.ts';
import { openPrevious } from './core/previous.ts';

if (globalThis.secondLook) {
  globalThis.secondLook.whole = assess;
  globalThis.secondLook.previous ??= openPrevious();
}
