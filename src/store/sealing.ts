/**
 * Values under the key of the lock: AES-256-GCM, each under a name that is a keyed digest (HMAC-SHA-256) of its own.
 * A name tells the kind, a text its length in steps of 256 bytes, and both no more.
 */
import { type Bytes, base64Of, bytesOf } from '../core/base64.ts';
import { kindOf, sealedPrefix } from './kinds.ts';

/** How long the key is, in bytes: half for the texts, half for the names. */
export const KEY_BYTES = 64;

const HALF = KEY_BYTES / 2;
const IV_BYTES = 12;
const STEP = 256;

/** Seals and opens with one key. */
export interface Sealing {
  /** The name under which the value of a key lies. */
  readonly nameOf: (key: string) => Promise<string>;
  /** A value with its key, as they lie in storage. */
  readonly seal: (key: string, value: unknown) => Promise<readonly [name: string, text: string]>;
  /** The key and value of an entry; null where it is damaged, or was put under another name. */
  readonly open: (name: string, text: unknown) => Promise<readonly [key: string, value: unknown] | null>;
  /** The key of a name that was met before; undefined otherwise. */
  readonly known: (name: string) => string | undefined;
}

/** JSON bears spaces after its end: they hide how long a text is. */
function padded(text: string): Bytes {
  const bytes = new TextEncoder().encode(text);
  const all = new Uint8Array(Math.ceil(bytes.length / STEP) * STEP).fill(0x20);
  all.set(bytes);
  return all;
}

/** Sealing with the key in these bytes. */
export async function sealingWith(key: Bytes): Promise<Sealing> {
  const { subtle } = crypto;
  const [cipher, digest] = await Promise.all([
    subtle.importKey('raw', key.subarray(0, HALF), 'AES-GCM', false, ['encrypt', 'decrypt']),
    subtle.importKey('raw', key.subarray(HALF), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']),
  ]);
  const names = new Map<string, string>();
  const keys = new Map<string, string>();
  const nameOf = async (key: string) => {
    const met = names.get(key);
    if (met !== undefined) return met;
    const tag = await subtle.sign('HMAC', digest, new TextEncoder().encode(key));
    const name = `${sealedPrefix}${kindOf(key)}/${base64Of(new Uint8Array(tag))}`;
    names.set(key, name);
    keys.set(name, key);
    return name;
  };
  return {
    nameOf,
    known: (name) => keys.get(name),
    seal: async (key, value) => {
      const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
      const text = padded(JSON.stringify([key, value]));
      const sealed = new Uint8Array(await subtle.encrypt({ name: 'AES-GCM', iv }, cipher, text));
      const all = new Uint8Array(IV_BYTES + sealed.length);
      all.set(iv);
      all.set(sealed, IV_BYTES);
      return [await nameOf(key), base64Of(all)];
    },
    open: async (name, text) => {
      try {
        const all = bytesOf(String(text));
        const iv = all.subarray(0, IV_BYTES);
        const bytes = await subtle.decrypt({ name: 'AES-GCM', iv }, cipher, all.subarray(IV_BYTES));
        const [key, value] = JSON.parse(new TextDecoder().decode(bytes));
        return (await nameOf(key)) === name ? [key, value] : null;
      } catch {
        return null;
      }
    },
  };
}
