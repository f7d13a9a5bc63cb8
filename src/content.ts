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
  /** The one address that was asked for; null where the portal is on. */
  let asked = once ? location.href : null;
  function stop(): void {
    watching?.abort();
    watching = null;
  }
  async function read(): Promise<Assessment | null> {
    if (asked !== null && asked !== location.href) return null;
    if (!(await mayAnswer())) return null;
    return inSlices(assess({ document, url: location.href, isShown }), () => false);
  }
  return {
    read,
    watch() {
      asked = null;
      if (watching) return;
      watching = new AbortController();
      watchPage(read, watching.signal, stop);
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
