/**
 * A backup that opens only with a passphrase: AES-256-GCM under a key from PBKDF2 with SHA-256.
 * Everything but the passphrase stands in the file, so that any program with these two can open it.
 */
import * as v from 'valibot';
import type { NamedFile } from './file-name.ts';
import { isHarmless, parseJson } from './harmless.ts';
import { MAX_BACKUP_BYTES } from './import.ts';

/** The word by which a locked backup is known. */
export const SEALED_FORMAT = 'second-look-locked-backup';
const SEALED_VERSION = 1;

/** Rounds that a file of ours is made with, and the most that one may ask for: under a second of work. */
export const ITERATIONS = 600_000;
export const MAX_ITERATIONS = 2_000_000;

/** Fewer characters than this can be guessed by a machine in too short a time. */
export const MIN_PASSPHRASE = 12;

/** The largest locked backup that is read: a backup of the largest size, in base64, and its few fields. */
export const MAX_SEALED_BYTES = Math.ceil((MAX_BACKUP_BYTES * 4) / 3) + 10_000;

/** How a locked backup is called; its name says nothing about the person. */
export const sealedFile: NamedFile & { readonly mime: string } = {
  name: 'backup-locked',
  extension: 'json',
  mime: 'application/json',
};

const SALT_BYTES = 16;
const IV_BYTES = 12;
const TAG_BYTES = 16;

type Bytes = Uint8Array<ArrayBuffer>;

/** The bytes of a base64 text; undefined where it is none. */
function bytesOf(base64: string): Bytes | undefined {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

function base64Of(bytes: Uint8Array): string {
  let text = '';
  // In pieces: a call cannot take millions of arguments.
  for (let at = 0; at < bytes.length; at += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(text);
}

/** Base64 of at least, and unless it is told otherwise exactly, so many bytes. */
const base64 = (least: number, most = least) =>
  v.pipe(
    v.string(),
    v.maxLength(MAX_SEALED_BYTES),
    v.transform(bytesOf),
    v.instance(Uint8Array<ArrayBuffer>),
    v.check(({ length }) => length >= least && length <= most),
  );

const sealedSchema = v.strictObject({
  format: v.literal(SEALED_FORMAT),
  version: v.literal(SEALED_VERSION),
  kdf: v.literal('PBKDF2-SHA-256'),
  iterations: v.pipe(v.number(), v.integer(), v.minValue(ITERATIONS), v.maxValue(MAX_ITERATIONS)),
  salt: base64(SALT_BYTES),
  iv: base64(IV_BYTES),
  data: base64(TAG_BYTES, MAX_BACKUP_BYTES + TAG_BYTES),
});

/** A locked backup that a passphrase may open. */
export type Sealed = v.InferOutput<typeof sealedSchema>;

/** `costly`: it asks for more work than any backup of ours, to hold the computer up. */
export type SealedRefusal = 'too-large' | 'newer' | 'damaged' | 'costly';

/** A locked backup, or why it is none that can be opened. */
export type SealedRead =
  | { readonly ok: true; readonly sealed: Sealed }
  | { readonly ok: false; readonly why: SealedRefusal };

/** As much as every version has. */
const headSchema = v.looseObject({ format: v.literal(SEALED_FORMAT), version: v.unknown() });

/** Reads the text of a locked backup; null where it is no such file. Never throws. */
export function readSealed(text: string): SealedRead | null {
  const refuse = (why: SealedRefusal): SealedRead => ({ ok: false, why });
  if (!text.includes(SEALED_FORMAT)) return null;
  if (text.length > MAX_SEALED_BYTES) return refuse('too-large');
  const value = parseJson(text);
  const head = v.safeParse(headSchema, value);
  if (!head.success) return value === undefined ? refuse('damaged') : null;
  const { version, iterations } = head.output;
  if (typeof version === 'number' && version > SEALED_VERSION) return refuse('newer');
  if (typeof iterations === 'number' && iterations > MAX_ITERATIONS) return refuse('costly');
  const read = isHarmless(value) ? v.safeParse(sealedSchema, value) : undefined;
  return read?.success ? { ok: true, sealed: read.output } : refuse('damaged');
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

/** Locks the text of a backup. `random` fills bytes as `crypto.getRandomValues` does. */
export async function seal(
  backup: string,
  passphrase: string,
  random: (bytes: Bytes) => Bytes,
): Promise<string> {
  const salt = random(new Uint8Array(SALT_BYTES));
  const iv = random(new Uint8Array(IV_BYTES));
  const key = await keyOf(passphrase, salt, ITERATIONS);
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(backup));
  const envelope = {
    format: SEALED_FORMAT,
    version: SEALED_VERSION,
    kdf: 'PBKDF2-SHA-256',
    iterations: ITERATIONS,
    salt: base64Of(salt),
    iv: base64Of(iv),
    data: base64Of(new Uint8Array(data)),
  };
  return `${JSON.stringify(envelope, null, 1)}\n`;
}

/** The text inside; null where the passphrase is another, or a single bit of the file was changed. */
export async function unseal(sealed: Sealed, passphrase: string): Promise<string | null> {
  const { salt, iv, data, iterations } = sealed;
  const key = await keyOf(passphrase, salt, iterations);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(
      await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, data),
    );
  } catch {
    return null;
  }
}
