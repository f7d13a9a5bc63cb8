/** In the portal's page, in a world of its own: watches what is on screen where it may, and answers when asked. */

import type { Assess, Door } from './content/door.ts';
import { mayAnswer } from './content/frame.ts';
import { send } from './content/port.ts';
import { watchPage } from './content/watch.ts';
import type { Assessment } from './core/assessment.ts';
import { look, type Previous } from './core/look.ts';
import { isShown } from './core/page/native.ts';
import { inSlices } from './core/slices.ts';

function openDoor(once: boolean): Door {
  let watching: AbortController | null = null;
  /** What the person asked for: one reading, at one address; null where the portal is on. */
  let asked = once ? { url: location.href, answer: null as ReturnType<Door['read']> | null } : null;
  function stop(): void {
    watching?.abort();
    watching = null;
    door.previous = undefined;
  }
  async function answer(assess: Assess, previous?: Previous): Promise<Assessment | null> {
    // Whoever turns the portal off meanwhile is not read to the end.
    const begun = watching;
    if (!(await mayAnswer())) return null;
    return inSlices(assess({ document, url: location.href, isShown, previous }), () => watching !== begun);
  }
  async function read(): Promise<Assessment | null> {
    const once = asked;
    if (once === null) return answer(door.whole ?? door.glance);
    if (location.href === once.url) {
      once.answer ??= answer(door.whole ?? door.glance);
      const read = await once.answer;
      if (location.href === once.url) return read;
    }
    // What was read has gone from the screen; the address alone does not bring it back.
    once.url = '';
    once.answer = null;
    return null;
  }
  /** The first look finds the names of illnesses and may mistake whose they are: before anything is said of one, the reader is brought, and looks again. */
  async function lookTwice(): Promise<Assessment | null> {
    const first = await answer(door.glance, door.previous);
    if (door.whole || !first?.findings.length) return first;
    await send({ type: 'reader' });
    return door.whole ? answer(door.glance, door.previous) : first;
  }
  const door: Door = {
    get once() {
      return asked !== null;
    },
    glance: (page) => look(page, null),
    whole: null,
    previous: undefined,
    read,
    watch() {
      asked = null;
      if (watching) return;
      watching = new AbortController();
      watchPage(lookTwice, watching.signal, stop, () => door.previous?.parts);
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
