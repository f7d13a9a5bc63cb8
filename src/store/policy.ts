/** What an organisation has set for its computers (`storage.managed`): suggestions and a lock, never a permission. */
import * as v from 'valibot';
import { browser } from '../browser.ts';
import { countries } from '../core/guidance/advice.ts';

/** A host as `URL.hostname` spells it: "mychart.example.org". */
const host = v.pipe(
  v.string(),
  v.maxLength(253),
  v.toLowerCase(),
  v.check((name) => URL.canParse(`https://${name}/`) && new URL(`https://${name}/`).hostname === name),
  v.excludes('*'),
);

/** Each of `public/managed-schema.json` on its own, so that one that is wrong takes no other along. */
const policySchema = v.object({
  suggestedPortals: v.fallback(v.pipe(v.array(v.fallback(v.nullable(host), null)), v.maxLength(100)), []),
  country: v.fallback(v.nullable(v.picklist([...countries, 'other'])), null),
  lockRequired: v.fallback(v.boolean(), false),
});

/**
 * `suggestedPortals`: hosts to offer, whose click stays the person's. `country`: until the person chooses one.
 * `lockRequired`: nothing is kept in clear that a lock would seal.
 */
export interface Policy {
  readonly suggestedPortals: readonly string[];
  readonly country: (typeof countries)[number] | 'other' | null;
  readonly lockRequired: boolean;
}

const none: Policy = { suggestedPortals: [], country: null, lockRequired: false };

/** The policy, or an empty one: without any, Firefox refuses the question. */
export async function readPolicy(): Promise<Policy> {
  try {
    const managed = await browser.storage.managed.get();
    const read = v.safeParse(policySchema, managed);
    if (!read.success) return none;
    const { suggestedPortals, ...rest } = read.output;
    return { ...rest, suggestedPortals: [...new Set(suggestedPortals.filter((each) => each !== null))] };
  } catch {
    return none;
  }
}

/** Calls back when an organisation changes it, until `signal` aborts; Firefox reads it once, at its start. */
export function onPolicyChange(callback: () => void, signal: AbortSignal): void {
  const hear = (_: unknown, area: string) => {
    if (area === 'managed') callback();
  };
  browser.storage.onChanged.addListener(hear);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(hear), { once: true });
}
