/** The lock as it lies in the store: the key of the lists under a passphrase, and how far a change of it has come. */
import * as v from 'valibot';
import { type Area, namesIn, readDisk, writeDisk } from './disk.ts';
import { isSealed } from './kinds.ts';
import type { Saved } from './saved.ts';
import { type Found, pack, type Shape, unpack } from './shape.ts';

/** Minutes without use after which the lock may shut by itself. */
export const autoLockMinutes = [5, 15, 60] as const;

/** Those, or null: only when the browser closes. */
export type AutoLock = (typeof autoLockMinutes)[number] | null;

/** The key of the lock itself. */
export const lockKey = 'lock';

const recordSchema = v.strictObject({
  /**
   * What a change of the lock leaves behind that is no longer true, and is to go: values in `clear`, beside their sealed
   * copies, or `sealed` ones beside clear. Null when nothing is left to do. So a change can end anywhere.
   */
  goes: v.nullable(v.picklist(['clear', 'sealed'])),
  after: v.nullable(v.picklist(autoLockMinutes)),
  /** What `lockedFields` describe; it is looked at when a passphrase is tried. */
  key: v.unknown(),
});

/** The lock. */
export type LockRecord = Readonly<v.InferOutput<typeof recordSchema>>;

const shape: Shape<LockRecord> = { schema: recordSchema, migrations: [] };

/** The lock; absent where there is none. Rejects with StoreError. */
export const readRecord = async (): Promise<Found<LockRecord>> =>
  unpack(shape, (await readDisk('local', [lockKey]))[lockKey]);

/** The names of all that is sealed. Rejects with StoreError. */
export const sealedIn = async (area: Area): Promise<string[]> => (await namesIn(area)).filter(isSealed);

/** Writes the lock, for a caller that is alone. */
export const writeRecord = (record: LockRecord): Promise<Saved<unknown>> =>
  writeDisk('local', { [lockKey]: pack(shape, record, new Date()) });
