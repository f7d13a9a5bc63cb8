/** Digests keyed to this install: what was said or seen is known again without being kept. */
import * as v from 'valibot';
import { failed, failureOf, type Saved, saved } from './saved.ts';
import { changeStored, type Stored } from './stored.ts';

const secret: Stored<string> = {
  key: 'dismissed-secret',
  area: 'local',
  shape: { schema: v.pipe(v.string(), v.regex(/^([0-9a-f]{64})?$/)), migrations: [] },
  initial: '',
};

const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
const bytesOf = (text: string) =>
  Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

/** The key of this install, made at the first need. Rejects with StoreError. */
async function key(): Promise<CryptoKey | Saved<never>> {
  const fresh = hex(crypto.getRandomValues(new Uint8Array(32)));
  const end = await changeStored(secret, (kept) => kept || fresh);
  if (!end.ok) return end;
  return crypto.subtle.importKey('raw', bytesOf(end.value), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);
}

/** Runs a job that needs the key. */
export async function withKey<T>(job: (by: CryptoKey) => Promise<Saved<T>>): Promise<Saved<T>> {
  try {
    const by = await key();
    return by instanceof CryptoKey ? await job(by) : by;
  } catch (error) {
    return failed(failureOf(error));
  }
}

/** A page may wrap its lines anew; the words stay the same. */
const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/** HMAC-SHA-256 of texts as 64 hexadecimal digits; blanks and capitals make no difference. */
export async function digestBy(by: CryptoKey, texts: readonly string[]): Promise<string> {
  const words = new TextEncoder().encode(texts.map(plain).join('\n'));
  return hex(new Uint8Array(await crypto.subtle.sign('HMAC', by, words)));
}

/** The digest of a portal's "whose chart" label, by which a case knows the chart again. */
export const chartDigest = (label: string): Promise<Saved<string>> =>
  withKey(async (by) => saved(await digestBy(by, ['chart', label])));
