/** Every case as JSON, to be read back here or on another computer; published as docs/backup.schema.json. */
import type { IsoDate, WholeCase } from '../../case/case.ts';
import { withoutCharts } from '../../case/charts.ts';
import { CASE_VERSION } from '../../case/schema.ts';
import { BACKUP_FORMAT } from '../backup-schema.ts';
import type { CasesFormat } from '../format.ts';

function write(all: readonly WholeCase[], madeOn: IsoDate): string {
  // Digests of charts are keyed to this install: on any other they would keep every chart from its list.
  const cases = all.map(withoutCharts);
  return `${JSON.stringify({ format: BACKUP_FORMAT, version: CASE_VERSION, madeOn, cases })}\n`;
}

const backup: CasesFormat = {
  id: 'backup',
  takes: 'cases',
  name: 'backup',
  extension: 'json',
  mime: 'application/json',
  write,
};
export default backup;
