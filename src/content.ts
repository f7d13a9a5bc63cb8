/** In the portal's page, in a world of its own: reads what is on screen when asked, and watches where it may. */

import type { Door } from './content/door.ts';
import { mayAnswer } from './content/frame.ts';
import { inSlices } from './content/slices.ts';
import { watchPage } from './content/watch.ts';
import { assess } from './core/assess.ts';
import type { Assessment } from './core/assessment.ts';

function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

function openDoor(once: boolean): Door {
  let watching: AbortController | null = null;
  /** What the person asked for: one reading, at one address; null where the portal is on. */
  let asked = once ? { url: location.href, answer: null as ReturnType<Door['read']> | null } : null;
  function stop(): void {
    watching?.abort();
    watching = null;
  }
  async function look(): Promise<Assessment | null> {
    if (!(await mayAnswer())) return null;
    return inSlices(assess({ document, url: location.href, isShown }), () => false);
  }
  async function read(): Promise<Assessment | null> {
    const once = asked;
    if (once === null) return look();
    if (location.href === once.url) {
      once.answer ??= look();
      const answer = await once.answer;
      if (location.href === once.url) return answer;
    }
    // What was read has gone from the screen; the address alone does not bring it back.
    once.url = '';
    once.answer = null;
    return null;
  }
  return {
    get once() {
      return asked !== null;
    },
    read,
    watch() {
      asked = null;
      if (watching) return;
      watching = new AbortController();
      watchPage(look, watching.signal, stop);
    },
    stop,
  };
}

// An update of the extension puts a second copy beside the first.
globalThis.secondLook?.stop();
const once = globalThis.secondLookOnce === true;
globalThis.secondLookOnce = undefined;
globalThis.secondLook = openDoor(once);
if (!once) globalThis.secondLook.watch();
