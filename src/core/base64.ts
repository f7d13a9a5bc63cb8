/** Bytes as text that JSON can hold, and back. */

/** Bytes that WebCrypto takes. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** The bytes of a base64 text; throws where it is none. */
export const bytesOf = (base64: string): Bytes =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

/** Bytes as base64. */
export function base64Of(bytes: Uint8Array): string {
  let text = '';
  // In pieces: a call cannot take millions of arguments.
  for (let at = 0; at < bytes.length; at += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(text);
}

/** How many bytes a base64 text stands for; NaN where it is none. */
export function byteCount(base64: string): number {
  // Looks for what must not be there: one pattern for the whole would remember millions of steps.
  const end = base64.search(/[^A-Za-z0-9+/]/);
  const filling = end === -1 ? '' : base64.slice(end);
  if (base64.length % 4 !== 0 || !/^={0,2}$/.test(filling)) return Number.NaN;
  return (base64.length / 4) * 3 - filling.length;
}
