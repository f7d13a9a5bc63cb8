/** Every record worth asking for. */
import type { RecordItem } from './record.ts';

const files = import.meta.glob<RecordItem>('./items/*.ts', { eager: true, import: 'default' });

/** The whole list, by id. */
export const allRecords: readonly RecordItem[] = Object.values(files);
