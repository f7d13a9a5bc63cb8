/** A made-up case for looking at exports: breast cancer that has spread, half way to a second opinion. */
import type { Case, CaseItem, WholeCase } from '../../src/core/case/case.ts';
import { addQuestion, newCase, setCaseNote, setVisit } from '../../src/core/case/change.ts';
import { addEvent, type CaseEvent } from '../../src/core/case/events.ts';
import { blankItem, ownItem } from '../../src/core/case/item.ts';
import { markSent, setOwn, setShared } from '../../src/core/case/kept-letters.ts';
import { setCell } from '../../src/core/case/opinions.ts';
import { allRecords } from '../../src/core/records/all.ts';
import { recordsFor } from '../../src/core/records/choose.ts';

/** The day on which it is looked at. */
export const today = '2026-11-22';

const events: readonly Omit<CaseEvent, 'id'>[] = [
  { on: '2021-03', kind: 'diagnosis', what: 'Breast cancer, left side, stage II' },
  { on: '2021-04-19', kind: 'treatment', what: 'Lumpectomy, General Hospital' },
  { on: '2021', kind: 'treatment', what: 'Radiation, 15 times; then letrozole' },
  { on: '2026-09-28', kind: 'test', what: 'Bone scan and CT because of back pain' },
  { on: '2026-10-06', kind: 'test', what: 'Needle biopsy of a spot in the liver' },
  { on: '2026-10-13', kind: 'diagnosis', what: 'The biopsy: the breast cancer has spread to liver and bone' },
  { on: '2026-10-20', kind: 'visit', what: 'Dr. Reyes explained a plan; to start in December' },
  { on: '2026-12-01', kind: 'treatment', what: 'First day of the plan, if nothing changes' },
];

const questions = [
  'Was the spread tested by biopsy, and were ER, PR and HER2 tested again there?',
  'Is there a trial that fits before this first step?',
  'How long is it safe to wait?',
];

const records: Readonly<Record<string, Partial<CaseItem>>> = {
  'path-report': {
    ...{ state: 'received', askedOn: '2026-11-02', receivedOn: '2026-11-09' },
    ...{ holder: 'Medical records, General Hospital', reference: 'GH-20418' },
  },
  'path-slides': {
    ...{ state: 'asked', askedOn: '2026-11-09', dueOn: '2026-11-23', method: 'post', fee: '40, paid' },
    ...{ holder: 'Pathology, General Hospital\n555 0100', reference: 'S26-1131' },
    note: 'They send them to the clinic by courier.',
  },
  'img-files': {
    ...{ state: 'asked', askedOn: '2026-11-09', dueOn: '2026-11-26' },
    holder: 'Radiology image library, General Hospital',
  },
  'img-report': { state: 'received', askedOn: '2026-11-02', receivedOn: '2026-11-09', place: 'blue folder' },
  'br-receptors': { state: 'received', askedOn: '2026-11-02', receivedOn: '2026-11-16' },
  plan: { state: 'received', receivedOn: '2026-10-20', holder: 'Dr. Reyes, oncology' },
  meds: { state: 'received', receivedOn: '2026-11-16' },
  'op-note': { state: 'sent', askedOn: '2026-11-02', receivedOn: '2026-11-09', sentOn: '2026-11-18' },
  germline: { state: 'not-in-portal' },
  advance: { state: 'not-needed' },
};

const opinion = {
  doctor: 'Dr. Reyes, General Hospital, 20 October 2026',
  saw: 'Slides and scans.',
  plan: 'Tablets and an injection once a month; a scan after three months.',
};

const which = (letter: string, room: string, items: readonly string[]) => ({
  ...{ id: letter, letter, room, place: '', follows: null, items },
});
const atRecords = which('records', 'Medical records department', [
  'path-report',
  'img-report',
  'br-receptors',
]);
const atTissue = which('tissue', 'Pathology department', ['path-slides']);
const atImages = which('images', 'Radiology image library', ['img-files']);

const changes: readonly ((was: Case) => Case)[] = [
  ...events.map((event, at) => (was: Case) => addEvent(was, { id: `e${at}`, ...event })),
  ...questions.map((text, at) => (was: Case) => addQuestion(was, `q${at}`, text)),
  ...Object.entries(opinion).map(
    ([row, text]) =>
      (was: Case) =>
        setCell(was, 'first', row, text),
  ),
  (was) => setCaseNote(was, 'My sister comes along and writes everything down.'),
  (was) => setVisit(was, '2026-12-03'),
  (was) => setShared(was, 'name', 'Robin Sample'),
  (was) => setShared(was, 'birth-date', 'May 4, 1971'),
  (was) => setOwn(was, atRecords, 'place', 'General Hospital'),
  (was) => markSent(was, atRecords, 'Please send my records.', '2026-11-02'),
  (was) => markSent(was, atTissue, 'Please send the slides.', '2026-11-09'),
  (was) => markSent(was, atImages, 'Please send the scans.', '2026-11-09'),
];

/** The case with its records. */
export function sampleCase(): WholeCase {
  const kept = newCase('5a3f6c1e-77d0-4d0e-9a54-0c3f3f1b2a10', 'Robin', ['breast-cancer'], '2026-10-31');
  const items = recordsFor(kept.conditions, { metastatic: 'yes' }, allRecords).map(({ id }) => ({
    ...blankItem(id),
    ...records[id],
  }));
  return {
    case: changes.reduce((was, change) => change(was), kept),
    items: [...items, { ...ownItem('b7c2a9d4', 'Letter from the physical therapist'), state: 'received' }],
  };
}
