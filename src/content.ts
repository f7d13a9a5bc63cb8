/** In the portal's page, in a world of its own: watches what is on screen where it may, and answers when asked. */

import type { Assess, Door } from './content/door.ts';
import { mayAnswer } from './content/frame.ts';
import { watchPage } from './content/watch.ts';
import type { Assessment } from './core/assessment.ts';
import { look, type Previous } from './core/look.ts';
import { isShown } from './core/page/native.ts';
import { inSlices } from './core/slices.ts';

/** What a mark needs: the answer. The rest is read by `reader.ts`, which is put here when a person asks. */
const glance: Assess = (page) => look(page, null);

function openDoor(once: boolean): Door {
  let watching: AbortController | null = null;
  /** What the person asked for: one reading, at one address; null where the portal is on. */
  let asked = once ? { url: location.href, answer: null as ReturnType<Door['read']> | null } : null;
  /** Grows at each stop: what is being read then is not read to its end. */
  let stops = 0;
  function stop(): void {
    stops += 1;
    watching?.abort();
    watching = null;
    door.previous = undefined;
  }
  async function answer(assess: Assess, previous?: Previous): Promise<Assessment | null> {
    const begun = stops;
    if (!(await mayAnswer())) return null;
    return inSlices(assess({ document, url: location.href, isShown, previous }), () => stops !== begun);
  }
  async function read(): Promise<Assessment | null> {
    const once = asked;
    if (once === null) return answer(door.whole ?? glance);
    if (location.href === once.url) {
      once.answer ??= answer(door.whole ?? glance);
      const read = await once.answer;
      if (location.href === once.url) return read;
    }
    // What was read has gone from the screen; the address alone does not bring it back.
    once.url = '';
    once.answer = null;
    return null;
  }
  const door: Door = {
    get once() {
      return asked !== null;
    },
    whole: null,
    previous: undefined,
    read,
    watch() {
      asked = null;
      if (watching) return;
      watching = new AbortController();
      watchPage(
        () => answer(glance, door.previous),
        watching.signal,
        stop,
        () => door.previous?.parts,
      );
    },
    stop,
  };
  return door;
}

// An update of the extension puts a second copy beside the first.
globalThis.secondLook?.stop();
const once = globalThis.secondLookOnce === true;
globalThis.secondLookOnce = undefined;
globalThis.secondLook = openDoor(once);
if (!once) globalThis.secondLook.watch();
