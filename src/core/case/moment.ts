/** An open list seen as a page, so that what is chosen for a page is chosen for the list as well. */
import type { Facts } from '../assessment.ts';
import { isMetastatic, somewhere } from '../guidance/facts.ts';
import { bearing, factsOf, type Moment } from '../guidance/fits.ts';
import { momentOfCase } from '../guidance/moment.ts';
import type { RecordItem } from '../records/record.ts';
import type { Case, WholeCase } from './case.ts';

/** The moment of a list: its conditions, and of each whether it has spread. No other fact is kept. */
export function momentOf({ case: kept, items }: WholeCase, records: readonly RecordItem[]): Moment {
  const wanted = new Set(items.filter(({ state }) => state !== 'not-needed').map(({ id }) => id));
  const onList = records.filter(({ id }) => wanted.has(id));
  const moment = momentOfCase(kept.conditions);
  return {
    ...moment,
    findings: moment.findings.map((finding) => ({
      ...finding,
      facts: told(finding.condition, kept, onList),
    })),
  };
}

/** Where to is not kept: so the signs of each place are told. */
const spread: Facts = { metastatic: 'yes', metastaticSites: somewhere };

/** A disease has spread where the list was kept so, where its name says so, and where a record tells that is asked for only then. */
function told(condition: string, kept: Case, onList: readonly RecordItem[]): Facts {
  const tells = ({ for: { conditions, facts } }: RecordItem) =>
    conditions?.includes(condition) && facts?.(spread) && !facts({});
  const has = kept.spread?.includes(condition) || condition === 'metastatic-cancer' || onList.some(tells);
  return has ? spread : {};
}

/** The conditions that a page states as present and as spread to a distant place: what a list keeps of it. */
export function spreadAt(moment: Moment): readonly string[] {
  const present = bearing(moment).filter(({ assertion }) => assertion === 'present');
  const conditions = [...new Set(present.map(({ condition }) => condition))];
  return conditions.filter((condition) => isMetastatic(factsOf(present, condition)));
}
