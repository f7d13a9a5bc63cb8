/** Every record worth asking for. */
import type { RecordItem } from './record.ts';

const files = import.meta.glob<RecordItem>('./items/*.ts', { eager: true, import: 'default' });

/** The whole list, by id. */
export const allRecords: readonly RecordItem[] = Object.values(files);

const byId = new Map(allRecords.map((record) => [record.id, record]));

/** The record of an id; null where the list has none. */
export const recordOf = (id: string): RecordItem | null => byId.get(id) ?? null;
