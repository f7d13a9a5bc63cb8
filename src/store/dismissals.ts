/** What the person said is "not me" or "not right", remembered without its words: only a digest keyed to this install. */
import type { Quote } from '../core/assessment.ts';
import { dropRaw, keysOf, putRaw, rawOf } from './area.ts';
import { digestBy, withKey } from './digest.ts';
import { type Saved, saved } from './saved.ts';

export const dismissalKinds = ['not-me', 'not-right', 'someone-i-care-for'] as const;
/** Why a finding was put aside. */
export type DismissalKind = (typeof dismissalKinds)[number];

const prefix = 'dismissed/';

const entry = async (by: CryptoKey, kind: DismissalKind, { prefix: before, exact, suffix }: Quote) =>
  prefix + (await digestBy(by, [kind, before, exact, suffix]));

/** Puts a quote aside. */
export const dismiss = (kind: DismissalKind, quote: Quote): Promise<Saved<null>> =>
  withKey(async (by) => {
    const end = await putRaw('local', { [await entry(by, kind, quote)]: true });
    return end.ok ? saved(null) : end;
  });

/** Takes a quote back, whatever was said of it. */
export const undismiss = (quote: Quote): Promise<Saved<null>> =>
  withKey(async (by) =>
    dropRaw('local', await Promise.all(dismissalKinds.map((kind) => entry(by, kind, quote)))),
  );

/** For each quote, in order, what was said of it, or null. Rejects with StoreError. */
export async function dismissedAmong(quotes: readonly Quote[]): Promise<readonly (DismissalKind | null)[]> {
  if ((await keysOf('local', prefix)).length === 0) return quotes.map(() => null);
  const end = await withKey(async (by) =>
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
  withKey(async () => dropRaw('local', await keysOf('local', prefix)));
