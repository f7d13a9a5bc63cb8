/** Put beside the content script before a page is marked, and when a person asks: the second look, and the whole reading, which a mark does not need. */
import './content/door.ts';
import { assess } from './core/assess.ts';
import { secondLook } from './core/diagnosis/second/look.ts';
import { look } from './core/look.ts';
import { openPrevious } from './core/previous.ts';

if (globalThis.secondLook) {
  globalThis.secondLook.whole = assess;
  globalThis.secondLook.glance = (page) => look(page, null, secondLook);
  globalThis.secondLook.previous ??= openPrevious();
}
