/** An open list seen as a page, so that what is chosen for a page is chosen for the list as well. */
import type { Facts } from '../assessment.ts';
import { somewhere } from '../guidance/facts.ts';
import type { Moment } from '../guidance/fits.ts';
import { momentOfCase } from '../guidance/moment.ts';
import type { RecordItem } from '../records/record.ts';
import type { WholeCase } from './case.ts';

/** The moment of a list: its conditions, and of each what the records on the list tell. No fact is kept by itself. */
export function momentOf({ case: kept, items }: WholeCase, records: readonly RecordItem[]): Moment {
  const wanted = new Set(items.filter(({ state }) => state !== 'not-needed').map(({ id }) => id));
  const onList = records.filter(({ id }) => wanted.has(id));
  const moment = momentOfCase(kept.conditions);
  return {
    ...moment,
    findings: moment.findings.map((finding) => ({ ...finding, facts: told(finding.condition, onList) })),
  };
}

/** Where to is not kept: so the signs of each place are told. */
const spread: Facts = { metastatic: 'yes', metastaticSites: somewhere };

/** A record that is asked for only where the disease has spread tells that it has; so does the name of one illness. */
function told(condition: string, onList: readonly RecordItem[]): Facts {
  if (condition === 'metastatic-cancer') return spread;
  const tells = ({ for: { conditions, facts } }: RecordItem) =>
    conditions?.includes(condition) && facts?.(spread) && !facts({});
  return onList.some(tells) ? spread : {};
}
