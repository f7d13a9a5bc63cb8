/** Deleting a list for good: itself, what the history holds of it, and what was half typed for it. */
import { dropRaw, type Entries, keysOf, putRaw, rawOf } from './area.ts';
import { caseKey, itemPrefix } from './case-keys.ts';
import { stepKeys, stepShape } from './history.ts';
import { failed, failureOf, type Saved } from './saved.ts';
import { pack, unpack } from './shape.ts';
import { flush } from './soon.ts';
import { alone } from './turn.ts';

/** Steps that speak of other things too, without this case; and the keys of those that speak of nothing else. */
async function withoutCase(isOf: (key: string) => boolean): Promise<{ entries: Entries; gone: string[] }> {
  const keys = await stepKeys();
  const raw = await rawOf('local', keys);
  const entries: Record<string, unknown> = {};
  const gone: string[] = [];
  for (const key of keys) {
    const found = unpack(stepShape, raw[key]);
    // What cannot be read may speak of it.
    if (found.state !== 'read') gone.push(key);
    if (found.state !== 'read' || !found.value.changes.some((change) => isOf(change.key))) continue;
    const changes = found.value.changes.filter((change) => !isOf(change.key));
    if (changes.length === 0) gone.push(key);
    else entries[key] = pack(stepShape, { ...found.value, name: '', changes }, new Date(found.at));
  }
  return { entries, gone };
}

/** Deletes a case for good, whether it stands or was removed before. Nothing brings it back. */
export async function deleteForGood(id: string): Promise<Saved<null>> {
  const isOf = (key: string) => key === caseKey(id) || key.startsWith(itemPrefix(id));
  const aside = 'set-aside/';
  try {
    await flush();
    return await alone(async () => {
      const { entries, gone } = await withoutCase(isOf);
      const put = await putRaw('local', entries);
      if (!put.ok) return put;
      const own = (await keysOf('local', '')).filter((key) => isOf(key.replace(aside, '')));
      const dropped = await dropRaw('local', [...own, ...gone]);
      const drafts = (await keysOf('session', 'draft/')).filter((key) => key.endsWith(`/${id}`));
      return dropped.ok ? dropRaw('session', drafts) : dropped;
    });
  } catch (error) {
    return failed(failureOf(error));
  }
}
