/** The few messages of the extension, and who may send each. Only a portal tab's content script sends any. */
import * as v from 'valibot';
import type { Runtime } from './browser.ts';
import type { PortalMessage } from './mark.ts';

const fromPortalTab = v.variant('type', [
  v.strictObject({
    type: v.literal('mark'),
    mark: v.picklist(['tips', 'quiet', 'unread']),
    fresh: v.boolean(),
  }),
  v.strictObject({ type: v.literal('reader') }),
  v.strictObject({
    type: v.literal('ancestors'),
    origins: v.pipe(v.array(v.pipe(v.string(), v.maxLength(300))), v.maxLength(20)),
  }),
]);

/** A message of the content script, with the tab, frame and host that it came from. */
export interface FromPortalTab {
  readonly message: PortalMessage;
  readonly tabId: number;
  readonly frameId: number;
  readonly host: string;
}

/** Reads a message; null for anything that our own content script in a tab would not send. */
export function readMessage(
  message: unknown,
  sender: Runtime.MessageSender,
  ownId: string,
): FromPortalTab | null {
  const { tab, frameId, url } = sender;
  if (sender.id !== ownId || tab?.id === undefined || frameId === undefined) return null;
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  const parsed = v.safeParse(fromPortalTab, message);
  if (protocol !== 'https:' || !parsed.success) return null;
  return { message: parsed.output, tabId: tab.id, frameId, host: hostname };
}
