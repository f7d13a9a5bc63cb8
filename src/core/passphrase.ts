/**
 * Bytes that open only with a passphrase: AES-256-GCM under a key from PBKDF2 with SHA-256.
 * Everything but the passphrase stands beside them, so that any program with these two can open them.
 */
import * as v from 'valibot';
import { type Bytes, base64Of, byteCount, bytesOf } from './base64.ts';

/** Rounds that ours are made with, and the most that may be asked for: under a second of work. */
export const ITERATIONS = 600_000;
export const MAX_ITERATIONS = 2_000_000;

/** Fewer characters than this can be guessed by a machine in too short a time. */
export const MIN_PASSPHRASE = 12;

const SALT_BYTES = 16;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Base64 of at least, and unless it is told otherwise exactly, so many bytes. */
const base64 = (least: number, most = least) =>
  v.pipe(
    v.string(),
    v.maxLength(Math.ceil(most / 3) * 4),
    v.check((text) => byteCount(text) >= least && byteCount(text) <= most),
  );

/** The fields of what is locked, as JSON holds them; `least` and `most` bytes are inside. */
export const lockedFields = (least: number, most = least) => ({
  kdf: v.literal('PBKDF2-SHA-256'),
  iterations: v.pipe(v.number(), v.integer(), v.minValue(ITERATIONS), v.maxValue(MAX_ITERATIONS)),
  salt: base64(SALT_BYTES),
  iv: base64(IV_BYTES),
  data: base64(least + TAG_BYTES, most + TAG_BYTES),
});

/** Bytes under a passphrase. */
export interface Locked {
  readonly kdf: 'PBKDF2-SHA-256';
  readonly iterations: number;
  /** Base64, as are `iv` and `data`; the 16 bytes of the tag stand last in `data`. */
  readonly salt: string;
  readonly iv: string;
  readonly data: string;
}

/** The same words make the same key however a keyboard composes their letters. */
async function keyOf(passphrase: string, salt: Bytes, iterations: number): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(passphrase.normalize('NFC'));
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** Locks bytes. `random` fills bytes as `crypto.getRandomValues` does. */
export async function lockBytes(
  bytes: Bytes,
  passphrase: string,
  random: (bytes: Bytes) => Bytes,
): Promise<Locked> {
  const salt = random(new Uint8Array(SALT_BYTES));
  const iv = random(new Uint8Array(IV_BYTES));
  const key = await keyOf(passphrase, salt, ITERATIONS);
  const data = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes));
  return {
    ...{ kdf: 'PBKDF2-SHA-256', iterations: ITERATIONS },
    ...{ salt: base64Of(salt), iv: base64Of(iv), data: base64Of(data) },
  };
}

/** The bytes inside, of fields that `lockedFields` let through; null where the passphrase is another or a single bit was changed. */
export async function unlockBytes(locked: Locked, passphrase: string): Promise<Bytes | null> {
  const key = await keyOf(passphrase, bytesOf(locked.salt), locked.iterations);
  try {
    const iv = bytesOf(locked.iv);
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, bytesOf(locked.data)));
  } catch {
    return null;
  }
}
