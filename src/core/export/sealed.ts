/** A backup that opens only with a passphrase, as a file of JSON. */
import * as v from 'valibot';
import type { Bytes } from '../base64.ts';
import { lockBytes, lockedFields, MAX_ITERATIONS, unlockBytes } from '../passphrase.ts';
import type { NamedFile } from './file-name.ts';
import { isHarmless, parseJson } from './harmless.ts';
import { MAX_BACKUP_BYTES } from './import.ts';

/** The word by which a locked backup is known. */
export const SEALED_FORMAT = 'second-look-locked-backup';
const SEALED_VERSION = 1;

/** The largest locked backup that is read: a backup of the largest size, in base64, and its few fields. */
export const MAX_SEALED_BYTES = Math.ceil((MAX_BACKUP_BYTES * 4) / 3) + 10_000;

/** How a locked backup is called; its name says nothing about the person. */
export const sealedFile: NamedFile & { readonly mime: string } = {
  name: 'backup-locked',
  extension: 'json',
  mime: 'application/json',
};

const sealedSchema = v.strictObject({
  format: v.literal(SEALED_FORMAT),
  version: v.literal(SEALED_VERSION),
  ...lockedFields(0, MAX_BACKUP_BYTES),
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

/** Locks the text of a backup. `random` fills bytes as `crypto.getRandomValues` does. */
export async function seal(
  backup: string,
  passphrase: string,
  random: (bytes: Bytes) => Bytes,
): Promise<string> {
  const locked = await lockBytes(new TextEncoder().encode(backup), passphrase, random);
  return `${JSON.stringify({ format: SEALED_FORMAT, version: SEALED_VERSION, ...locked }, null, 1)}\n`;
}

/** The text inside; null where the passphrase is another, or a single bit of the file was changed. */
export async function unseal(sealed: Sealed, passphrase: string): Promise<string | null> {
  const bytes = await unlockBytes(sealed, passphrase);
  try {
    return bytes && new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
