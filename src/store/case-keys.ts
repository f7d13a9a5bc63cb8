/** Where cases and their items lie: one key per case, one per item. */
import type { Case, CaseItem } from '../core/case/case.ts';
import { caseMigrations, itemMigrations } from '../core/case/migrations.ts';
import { caseSchema, itemSchema } from '../core/case/schema.ts';
import type { Shape } from './shape.ts';

/** Cases as stored. */
export const caseShape: Shape<Case> = { schema: caseSchema, migrations: caseMigrations };

/** Items as stored. */
export const itemShape: Shape<CaseItem> = { schema: itemSchema, migrations: itemMigrations };

/** Under this begin the keys of all cases. */
export const casePrefix = 'case/';

/** The key of a case. */
export const caseKey = (id: string): string => casePrefix + id;

/** Under this begin the keys of one case's items; with no case, of all items. */
export const itemPrefix = (caseId?: string): string => (caseId === undefined ? 'item/' : `item/${caseId}/`);

/** The key of an item. */
export const itemKey = (caseId: string, itemId: string): string => itemPrefix(caseId) + itemId;

/** What lies under a key of a case or an item. */
export const shapeOf = (key: string): Shape<unknown> =>
  key.startsWith(itemPrefix()) ? itemShape : caseShape;
