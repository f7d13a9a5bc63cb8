/** Whether this frame is the one to speak for its origin. */
import type { AncestorsMessage } from '../mark.ts';
import { send } from './port.ts';

/** True in the topmost frame of an origin: the frame above, if any, cannot be looked into. It reads the frames below. */
export function isTopmostOfOrigin(): boolean {
  if (window.parent === window) return true;
  try {
    return window.parent.document === null;
  } catch {
    return true;
  }
}

/** True where every site above this frame is turned on too; a frame of a page that is off stays silent. */
export async function mayAnswer(): Promise<boolean> {
  if (!isTopmostOfOrigin()) return false;
  if (window.parent === window) return true;
  const above = location.ancestorOrigins;
  if (!above) return false;
  const message: AncestorsMessage = { type: 'ancestors', origins: [...above] };
  return (await send(message)) === true;
}
