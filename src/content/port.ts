/** The way to the background, while there is one. */
import type { PortalMessage } from '../mark.ts';

/** False once the extension was updated, turned off or removed under the open page. */
export function isAlive(): boolean {
  try {
    return globalThis.chrome?.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/** Sends a message; its answer, or undefined where nobody answered. */
export async function send(message: PortalMessage): Promise<unknown> {
  if (!isAlive()) return undefined;
  try {
    return await chrome.runtime.sendMessage(message);
  } catch {
    // The background is gone or has no listener yet; the next mark will find it.
    return undefined;
  }
}
