/** How a value lies in storage: in an envelope with its version, so that any older one can be brought to today's. */
import * as v from 'valibot';
import { type Migration, migrate } from '../core/case/migrations.ts';

/** What a stored value must look like today, and the way there: `migrations[0]` leads from version 1 to 2. */
export interface Shape<T> {
  readonly schema: v.GenericSchema<unknown, T>;
  readonly migrations: readonly Migration[];
}

/** What lies in storage. `at`: the moment of the last change. */
export interface Envelope {
  readonly v: number;
  readonly at: string;
  readonly value: unknown;
}

/** What was found under a key. `newer`: written by a later version of the extension; never to be overwritten. */
export type Found<T> =
  | { readonly state: 'absent' | 'damaged' | 'newer' }
  | { readonly state: 'read'; readonly value: T; readonly at: string };

const envelopeSchema = v.object({
  v: v.pipe(v.number(), v.integer(), v.minValue(1)),
  at: v.string(),
  value: v.unknown(),
});

const loneSurrogate = /\p{Surrogate}/gu;

/** Browsers store UTF-8, which cannot hold half a character: such halves become U+FFFD before the write, not during it. */
function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(loneSurrogate, '\uFFFD');
  if (Array.isArray(value)) return value.map(wellFormed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, wellFormed(inner)]));
}

/** Puts a value into its envelope. */
export function pack<T>(shape: Shape<T>, value: T, now: Date): Envelope {
  return { v: shape.migrations.length + 1, at: now.toISOString(), value: wellFormed(value) };
}

/** Takes a value out of its envelope, brought to today's version. Never throws. */
export function unpack<T>(shape: Shape<T>, raw: unknown): Found<T> {
  if (raw === undefined) return { state: 'absent' };
  const envelope = v.safeParse(envelopeSchema, raw);
  if (!envelope.success) return { state: 'damaged' };
  const { v: version, at, value } = envelope.output;
  if (version > shape.migrations.length + 1) return { state: 'newer' };
  try {
    const today = migrate(shape.migrations, version, value);
    const parsed = v.safeParse(shape.schema, today);
    return parsed.success ? { state: 'read', value: parsed.output, at } : { state: 'damaged' };
  } catch {
    return { state: 'damaged' };
  }
}
