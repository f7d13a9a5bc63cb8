/** What the person said is "not me" or "not right", remembered without its words: only a digest keyed to this install. */
import * as v from 'valibot';
import type { Quote } from '../core/assessment.ts';
import { dropRaw, keysOf, putRaw, rawOf } from './area.ts';
import { failed, failureOf, type Saved, saved, unlessLocked } from './saved.ts';
import { changeStored, type Stored } from './stored.ts';
import { inTurn } from './turn.ts';

export const dismissalKinds = ['not-me', 'not-right', 'someone-i-care-for'] as const;
/** Why a finding was put aside. */
export type DismissalKind = (typeof dismissalKinds)[number];

const prefix = 'dismissed/';
const turn = 'dismissed';

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

/** A page may wrap its lines anew; the words stay the same. */
const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

async function entry(by: CryptoKey, kind: DismissalKind, quote: Quote): Promise<string> {
  const words = [kind, quote.prefix, quote.exact, quote.suffix].map(plain).join('\n');
  return prefix + hex(new Uint8Array(await crypto.subtle.sign('HMAC', by, new TextEncoder().encode(words))));
}

async function guarded<T>(job: (by: CryptoKey) => Promise<Saved<T>>): Promise<Saved<T>> {
  try {
    const by = await key();
    return by instanceof CryptoKey ? await job(by) : by;
  } catch (error) {
    return failed(failureOf(error));
  }
}

/** Puts a quote aside. */
export const dismiss = (kind: DismissalKind, quote: Quote): Promise<Saved<null>> =>
  guarded(async (by) => {
    const key = await entry(by, kind, quote);
    const end = await inTurn(turn, () => putRaw('local', { [key]: true }));
    return end.ok ? saved(null) : end;
  });

/** Takes a quote back, whatever was said of it. */
export const undismiss = (quote: Quote): Promise<Saved<null>> =>
  guarded(async (by) =>
    inTurn(turn, async () =>
      dropRaw('local', await Promise.all(dismissalKinds.map((kind) => entry(by, kind, quote)))),
    ),
  );

/** For each quote, in order, what was said of it, or null; null too while the lock is shut. Rejects with StoreError. */
export async function dismissedAmong(quotes: readonly Quote[]): Promise<readonly (DismissalKind | null)[]> {
  if ((await unlessLocked(keysOf('local', prefix), [])).length === 0) return quotes.map(() => null);
  const end = await guarded(async (by) =>
    saved(
      await Promise.all(
        quotes.map(async (quote) => {
          const keys = await Promise.all(dismissalKinds.map((kind) => entry(by, kind, quote)));
          const raw = await rawOf('local', keys);
          return dismissalKinds.find((_, at) => (keys[at] ?? '') in raw) ?? null;
        }),
      ),
    ),
  );
  return end.ok ? end.value : quotes.map(() => null);
}

/** Forgets all that was put aside. */
export const forgetDismissals = (): Promise<Saved<null>> =>
  guarded(() => inTurn(turn, async () => dropRaw('local', await keysOf('local', prefix))));
