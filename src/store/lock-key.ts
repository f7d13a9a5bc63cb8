/** The key of an open lock. It lies in the browser's session storage, which is memory, and nowhere else. */
import { sameContent } from '../core/case/same.ts';
import { clearDisk, namesIn, readDisk, writeDisk } from './disk.ts';
import { type AutoLock, readRecord } from './lock-record.ts';
import { type Saved, StoreError } from './saved.ts';
import type { SealedArea } from './sealed-area.ts';

/** Where the key lies, and when it was last of use. */
export const held = 'lock-key';
export const used = 'lock-used';

const minute = 60_000;

let open: { readonly key: string; readonly area: Promise<SealedArea> } | null = null;

/** Takes the key out of the session, and out of this window. */
export function dropKey(): Promise<Saved<null>> {
  open = null;
  return clearDisk('session', [held, used]);
}

/** The key of an open lock, and how long until the lock shuts by itself, in ms; null while it is shut. Rejects with StoreError. */
export async function heldKey(
  after: AutoLock,
): Promise<{ readonly key: string; readonly left: number } | null> {
  const session = await readDisk('session', [held, used]);
  const key = session[held];
  if (typeof key !== 'string') {
    open = null;
    return null;
  }
  if (after === null) return { key, left: Number.POSITIVE_INFINITY };
  const idle = Date.now() - Number(session[used]);
  // A clock that was set back must not hold the lock open.
  if (idle >= 0 && idle < after * minute) return { key, left: after * minute - idle };
  await dropKey();
  return null;
}

type Sealer = typeof import('./sealed-area.ts').sealedArea;

/** The part that seals is fetched only where there is a lock: the popup stays small. */
let sealer = async (): Promise<Sealer> => (await import('./sealed-area.ts')).sealedArea;

/** Brings that part along: Chromium's background can fetch nothing once it runs. */
export function bringSealer(brought: Sealer): void {
  sealer = async () => brought;
}

const openWith = async (key: string): Promise<SealedArea> =>
  (await sealer())(key, { namesIn, readDisk, writeDisk, clearDisk });

/** The sealed store while the lock is on; null while there is none. Rejects with StoreError: "locked" while it is shut. */
export async function sealedNow(): Promise<SealedArea | null> {
  const found = await readRecord();
  if (found.state === 'absent') return null;
  if (found.state !== 'read') throw new StoreError(found.state === 'newer' ? 'newer' : 'locked', found);
  if (found.value.goes === 'sealed') return null;
  const now = await heldKey(found.value.after);
  if (!now) {
    // Turned off between the two looks: then the record is another by now.
    if (sameContent(found, await readRecord())) throw new StoreError('locked', null);
    return sealedNow();
  }
  if (open?.key !== now.key) open = { key: now.key, area: openWith(now.key) };
  try {
    return await open.area;
  } catch (error) {
    open = null;
    throw new StoreError('unavailable', error);
  }
}
