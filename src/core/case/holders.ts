/** Who keeps which record, and what it is called on paper that strangers open: never by the name of an illness. */
import type { Words } from '../guidance/advice.ts';
import { inLanguage } from '../languages.ts';
import type { RecordItem } from '../records/record.ts';
import type { CaseItem, ItemState } from './case.ts';
import type { Desk } from './letter.ts';

const exceptions: Readonly<Record<string, Desk | 'own'>> = {
  plan: 'office',
  'dx-summary': 'office',
  stage: 'office',
  protocol: 'office',
  'ra-letter': 'office',
  'emergency-letter': 'office',
  'rt-plan': 'radiation',
  germline: 'genetics',
  ngs: 'genetics',
  'br-mbc': 'genetics',
  'br-oncotype': 'genetics',
  'lung-markers': 'genetics',
  'ra-gene-report': 'genetics',
  'ra-raw': 'genetics',
  'fe-genetics': 'genetics',
  'ca-device': 'records',
  'or-implant': 'records',
  'shunt-record': 'records',
  'transplant-decision': 'records',
  trial: 'records',
  'st-endoscopy-photos': 'records',
  'skin-photos': 'records',
};

const byKind: Readonly<Record<RecordItem['kind'], Desk | 'own'>> = {
  report: 'records',
  test: 'records',
  notes: 'records',
  images: 'images',
  tissue: 'tissue',
  list: 'own',
  paper: 'own',
};

/** How a letter addresses a desk. */
export const rooms: Readonly<Record<Desk, Words>> = {
  records: { en: 'Medical records department' },
  images: { en: 'Radiology image library' },
  radiation: { en: 'Radiation oncology' },
  tissue: { en: 'Pathology department' },
  genetics: { en: 'Genetics lab or clinic' },
  office: { en: 'Doctor’s office' },
};

/** The desk that keeps a record; `own` for what the person has or makes. A record the person added is asked of the records department. */
export function deskOf(record: RecordItem | undefined): Desk | 'own' {
  return record ? (exceptions[record.id] ?? byKind[record.kind]) : 'records';
}

/** Where a record stands, as it is said: nobody is asked for what the person has or makes. */
export type Standing = ItemState | 'to-prepare' | 'ready';

/** How the state of a record is said. */
export function standingOf(state: ItemState, record: RecordItem | undefined): Standing {
  if (deskOf(record) !== 'own') return state;
  return state === 'to-ask' ? 'to-prepare' : state === 'received' ? 'ready' : state;
}

/** Who usually has a record, to ask them; "" where it is the person alone. */
export const askedOf = (record: RecordItem, lang: string): string =>
  record.holder.en === 'You' ? '' : inLanguage(record.holder, lang);

/** Records that the catalogue calls by an illness, or as one speaks to the person. */
export const paperNames: Readonly<Record<string, Words>> = {
  'path-slides': { en: 'Glass slides of the tissue' },
  plan: { en: 'The treatment plan that was offered' },
  'br-mbc': { en: 'Gene test reports on the tissue or blood, in full' },
  'br-oncotype': { en: 'Gene score report on the tissue' },
  'lung-markers': { en: 'The full marker and gene report on the tissue' },
  ngs: { en: 'Genomic test report on the tissue or blood, in full' },
  'st-pdl1': { en: 'PD-L1, MSI or MMR, and gene tests on the tissue' },
  'rectal-mri': { en: 'Pelvic MRI images' },
  'surgery-tumor-images': { en: 'Scan made right after brain surgery' },
  markers: { en: 'Blood marker results over time' },
  'myeloma-proteins': { en: 'Protein tests: blood proteins, light chains, urine' },
};

/** A record as a letter names it. `others` are the person's own words for records they added. */
export function paperName(item: CaseItem, record: RecordItem | undefined): Words {
  return paperNames[item.id] ?? record?.label ?? { en: item.label };
}

/** The ids that this file speaks of, for a test to hold them to the catalogue. */
export const spokenOf: readonly string[] = [...Object.keys(exceptions), ...Object.keys(paperNames)];

/** Where an image is kept if not in the image library: the first place that the catalogue names; else "". */
export function imageRoom(record: RecordItem | undefined): string {
  if (record?.kind !== 'images' || /radiology|place that did/i.test(record.holder.en)) return '';
  return record.holder.en.replace(/, or .*$/, '');
}

/** Where one record is asked for. Records of the same `key` are asked for in one letter. */
export interface Office {
  readonly key: string;
  readonly desk: Desk | 'own';
  /** The department; "" for what the person has or makes. */
  readonly room: string;
  /** The holder in the person's own words, or "". */
  readonly place: string;
}

/** The office that a record of the list is asked of. */
export function officeOf(item: CaseItem, record: RecordItem | undefined): Office {
  const desk = deskOf(record);
  const room = desk === 'own' ? '' : imageRoom(record) || rooms[desk].en;
  const place = item.holder.trim();
  return { desk, room, place, key: JSON.stringify([desk, room, place.toLowerCase()]) };
}

/** Things by the office that their record is asked of: offices in the order of the alphabet, those without a name first; what the person has last. */
export function byOffice<T extends { readonly item: CaseItem; readonly record: RecordItem | null }>(
  entries: readonly T[],
): readonly (readonly [Office, readonly T[]])[] {
  const groups = new Map<string, [Office, T[]]>();
  for (const entry of entries) {
    const office = officeOf(entry.item, entry.record ?? undefined);
    const [, some] = groups.get(office.key) ?? [office, []];
    some.push(entry);
    groups.set(office.key, groups.get(office.key) ?? [office, some]);
  }
  const last = ({ desk }: Office) => (desk === 'own' ? 1 : 0);
  return [...groups.values()].toSorted(
    ([a], [b]) =>
      last(a) - last(b) || a.place.localeCompare(b.place, 'en') || a.room.localeCompare(b.room, 'en'),
  );
}
