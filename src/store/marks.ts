/** The marks of each tab's frames, merged into the one that the badge shows; gone when the browser closes. */
import * as v from 'valibot';
import type { Mark } from '../mark.ts';
import { dropRaw, keysOf, rawOf } from './area.ts';
import { failed, failureOf, type Saved } from './saved.ts';
import { unpack } from './shape.ts';
import { changeStored, type Stored } from './stored.ts';
import { inTurn } from './turn.ts';

const frameMark = v.strictObject({ mark: v.picklist(['tips', 'quiet', 'unread']), at: v.number() });
const tabSchema = v.record(v.string(), frameMark);
type TabMarks = Readonly<v.InferOutput<typeof tabSchema>>;

const prefix = 'mark/';
const keyOf = (tabId: number) => prefix + tabId;

const storedOf = (tabId: number): Stored<TabMarks> => ({
  key: keyOf(tabId),
  area: 'session',
  shape: { schema: tabSchema, migrations: [] },
  initial: {},
});

/** A frame may speak a moment before the document around it: its mark is then of the same page, not of the one before. */
const EARLY = 2000;

function merged(marks: TabMarks): Mark {
  const all = Object.values(marks).map((frame) => frame.mark);
  if (all.includes('tips')) return 'tips';
  return all.includes('unread') ? 'unread' : 'quiet';
}

/**
 * Keeps the mark of one frame and answers the mark of the whole tab: tips before unread before quiet.
 * `fresh`, from the top frame (0), means a new page: marks of the page before are forgotten.
 */
export async function setMark(tabId: number, frameId: number, mark: Mark, fresh: boolean): Promise<Mark> {
  const at = Date.now();
  const end = await changeStored(storedOf(tabId), (marks) => {
    const before = Object.entries(marks).filter(
      ([, frame]) => !fresh || frameId !== 0 || at - frame.at < EARLY,
    );
    return { ...Object.fromEntries(before), [frameId]: { mark, at } };
  });
  return end.ok ? merged(end.value) : mark;
}

/** Forgets a tab, when it was closed or its portal turned off. */
export async function clearTab(tabId: number): Promise<Saved<null>> {
  try {
    return await inTurn(keyOf(tabId), () => dropRaw('session', [keyOf(tabId)]));
  } catch (error) {
    return failed(failureOf(error));
  }
}

/** Every tab that has a mark. Rejects with StoreError. */
export async function markedTabs(): Promise<readonly (readonly [tabId: number, mark: Mark])[]> {
  const raw = await rawOf('session', await keysOf('session', prefix));
  return Object.entries(raw).flatMap(([key, value]) => {
    const tabId = Number(key.slice(prefix.length));
    const found = unpack(storedOf(tabId).shape, value);
    return found.state === 'read' ? [[tabId, merged(found.value)] as const] : [];
  });
}
