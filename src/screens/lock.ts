/** The lock as a page stands before it: followed, shut when its time has come, and opened with a passphrase. */
import { type LockState, readLock } from '../store/lock-state.ts';
import { noteUse } from '../store/lock-use.ts';
import { onPolicyChange } from '../store/policy.ts';
import { saveShutOut } from '../store/soon.ts';
import { onStoreChange } from '../store/watch.ts';
import { type Follow, useLive } from '../ui/live.ts';

let timer: ReturnType<typeof setTimeout> | undefined;
let was: LockState['kind'] | null = null;

/** Looks how it stands, and again when it is to shut: the look shuts it. */
async function look(): Promise<LockState> {
  const state = await readLock();
  clearTimeout(timer);
  if (state.kind === 'open' && Number.isFinite(state.left))
    timer = setTimeout(() => void look().catch(() => undefined), state.left);
  if (state.kind === 'open' && was !== 'open') saveShutOut();
  was = state.kind;
  return state;
}

const follow: Follow = (again, signal) => {
  onStoreChange(({ kinds }) => {
    if (kinds.has('lock') || kinds.has('lock-key')) again();
  }, signal);
  onPolicyChange(again, signal);
  const use = () => void noteUse().catch(() => undefined);
  for (const event of ['pointerdown', 'keydown']) addEventListener(event, use, { signal, passive: true });
};

/** How the lock stands in this and every other window; null until it is known. A page that uses it counts as use of the lock. */
export function useLock(onFail: (error: unknown) => void): LockState | null {
  return useLive<LockState | null>(null, look, follow, { onFail })[0];
}
