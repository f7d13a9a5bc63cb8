/** What a portal tab tells the background: a mark, never a diagnosis. No polyfill here: the content script carries this. */

/** `tips`: the page on screen has tips. `quiet`: it has none. `unread`: it could not be read. */
export type Mark = 'tips' | 'quiet' | 'unread';

/** Sent by the content script of the topmost frame of an origin. `fresh` is true on the first mark of a document. */
export interface MarkMessage {
  readonly type: 'mark';
  readonly mark: Mark;
  readonly fresh: boolean;
}

/** Asks whether every origin above this frame is turned on. Answer: boolean. */
export interface AncestorsMessage {
  readonly type: 'ancestors';
  readonly origins: readonly string[];
}

/** Asks that the reader be put into the frame that sends it, for a second look before a mark. Answer: boolean. */
export interface ReaderMessage {
  readonly type: 'reader';
}

/** All that a portal tab says. */
export type PortalMessage = MarkMessage | AncestorsMessage | ReaderMessage;
