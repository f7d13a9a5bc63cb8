/** Half-typed text that belongs to nothing yet: kept in memory until the browser closes, never on the disk. */
import { dropRaw, putRaw, rawOf } from './area.ts';
import type { Saved } from './saved.ts';
import { saveSoon } from './soon.ts';
import { inTurn } from './turn.ts';

const keyOf = (key: string) => `draft/${key}`;

/** What was typed here and may not have been written yet. */
const newest = new Map<string, string>();

/** The text typed under a key ("question/<case id>"), or "". Rejects with StoreError. */
export async function readDraft(key: string): Promise<string> {
  const typed = newest.get(key);
  if (typed !== undefined) return typed;
  const text = (await rawOf('session', [keyOf(key)]))[keyOf(key)];
  return typeof text === 'string' ? text : '';
}

/** Writes a draft within 250 ms, and at once when the window goes away. */
export async function writeDraft(key: string, text: string): Promise<Saved<unknown>> {
  newest.set(key, text);
  const end = await saveSoon<Saved<unknown>>(keyOf(key), () =>
    inTurn(keyOf(key), async () => {
      const last = newest.get(key) ?? '';
      return last === '' ? dropRaw('session', [keyOf(key)]) : putRaw('session', { [keyOf(key)]: last });
    }),
  );
  if (end.ok && newest.get(key) === text) newest.delete(key);
  return end;
}

/** Forgets a draft, once its text has found its place. */
export const clearDraft = (key: string): Promise<Saved<unknown>> => writeDraft(key, '');
