/** docs/backup.schema.json says what a backup is, and says it truly. */
import { readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { backupSchema } from '../../../src/core/export/backup-schema.ts';
import { jsonSchemaOf } from './json-schema.ts';

const file = new URL('../../../docs/backup.schema.json', import.meta.url);

const published = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Second Look backup',
  description:
    'Every case with its checklist. Days are YYYY-MM-DD. No two cases, and no two items of a case, have the same id. Files of at most 40 MB are read.',
  ...jsonSchemaOf(backupSchema),
};

it('the published schema is the one that backups are read by (UPDATE_SCHEMA=1 writes it)', () => {
  if (process.env.UPDATE_SCHEMA) writeFileSync(file, `${JSON.stringify(published, null, 2)}\n`);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(published);
});

it('a rule that JSON Schema cannot say is not left out in silence', () => {
  expect(() => jsonSchemaOf(v.number())).toThrow('number');
  expect(() => jsonSchemaOf(v.pipe(v.string(), v.email()))).toThrow('email');
});
