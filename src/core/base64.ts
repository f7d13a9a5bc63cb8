/** Bytes as text that JSON can hold, and back. */

/** Bytes that WebCrypto takes. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Bytes as a text of one character each. */
export function charactersOf(bytes: Uint8Array): string {
  let text = '';
  // In pieces: a call cannot take millions of arguments.
  for (let at = 0; at < bytes.length; at += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return text;
}

/** The same back. */
export function bytesOfCharacters(text: string): Bytes {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** The bytes of a base64 text; throws where it is none. */
export const bytesOf = (base64: string): Bytes => bytesOfCharacters(atob(base64));

/** The bytes of a base64 text from outside, in lines or not; null where it is broken. */
export function bytesIn(base64: string): Bytes | null {
  try {
    return bytesOf(base64.replace(/\s+/g, ''));
  } catch {
    return null;
  }
}

/** Bytes as base64. */
export const base64Of = (bytes: Uint8Array): string => btoa(charactersOf(bytes));

/** How many bytes a base64 text stands for; NaN where it is none. */
export function byteCount(base64: string): number {
  // Looks for what must not be there: one pattern for the whole would remember millions of steps.
  const end = base64.search(/[^A-Za-z0-9+/]/);
  const filling = end === -1 ? '' : base64.slice(end);
  if (base64.length % 4 !== 0 || !/^={0,2}$/.test(filling)) return Number.NaN;
  return (base64.length / 4) * 3 - filling.length;
}
