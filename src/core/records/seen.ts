/** Which record items the page on screen itself is, so that a checklist can say "your portal shows this one". */
import type { PageKind, SeenRecord } from '../assessment.ts';
import type { PageText } from '../page/section.ts';

type Sign = readonly [item: string, kinds: readonly PageKind[], words: RegExp];

const reports: readonly PageKind[] = [
  'pathology-report',
  'imaging-report',
  'test-result',
  'clinical-note',
  'documents',
  'other',
];

/** First the words of the title and headings, then the kind of page. */
const signs: readonly Sign[] = [
  ['hb-marrow', reports, /\bbone marrow (?:biopsy|aspirat\w+|report|exam\w*)/i],
  ['hb-flow', reports, /\bflow cytometry/i],
  ['hb-cyto', reports, /\bcytogenetics?\b|\bkaryotype\b|\bFISH (?:panel|report)/i],
  [
    'ngs',
    reports,
    /\b(?:next[- ]generation sequencing|genomic (?:profil\w+|report)|tumou?r (?:sequencing|profil\w+)|FoundationOne|Guardant|Tempus|molecular (?:profil\w+|report))/i,
  ],
  [
    'germline',
    reports,
    /\b(?:germline|hereditary cancer (?:panel|test\w*)|genetic test (?:report|results?))\b/i,
  ],
  [
    'br-receptors',
    ['pathology-report', 'test-result'],
    /\b(?:hormone receptors?|estrogen receptor|ER\/PR|HER2)\b/i,
  ],
  [
    'path-report',
    ['pathology-report', 'test-result', 'documents', 'other'],
    /\b(?:surgical patholog\w*|patholog\w* report|final (?:pathologic(?:al)? )?diagnosis|gross description|microscopic description|cytopathology|dermatopathology|patolog[ií]a)/i,
  ],
  ['ca-echo', reports, /\bechocardiogra\w+|\btransthoracic echo|\bTTE\b/i],
  ['ca-cath', reports, /\b(?:cardiac|heart|left heart) catheteri[sz]ation|\bcoronary angiogra\w+/i],
  ['ca-ecg', reports, /\b(?:electrocardiogra\w+|12[- ]lead ECG|EKG report)\b/i],
  ['ca-stress', reports, /\bstress (?:test|echo|study)\b/i],
  ['nn-eeg', reports, /\belectroencephalogra\w+|\bEEG report\b/i],
  ['nn-emg', reports, /\belectromyogra\w+|\bnerve conduction\b/i],
  ['lung-function', reports, /\b(?:pulmonary function|spirometry)\b/i],
  ['st-endoscopy', reports, /\b(?:colonoscopy|endoscopy|EGD|bronchoscopy) report\b/i],
  [
    'op-note',
    ['clinical-note', 'documents', 'other', 'visit-summary'],
    /\b(?:operative (?:note|report)|operation (?:performed|note)|procedure performed|post ?operative diagnosis)/i,
  ],
  [
    'discharge',
    ['clinical-note', 'visit-summary', 'documents', 'other'],
    /\bdischarge (?:summary|diagnos[ei]s)/i,
  ],
  [
    'img-report',
    ['imaging-report', 'test-result', 'documents', 'other'],
    /\b(?:MRI|CT|PET|X-?ray|XR|ultrasound|mammogra\w+|radiograph\w*|tomogra\w+|scan)\b[^\n]{0,80}|\bradiology report\b/i,
  ],
];

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The first date a text calls the day of collection, examination or report, as "YYYY-MM-DD". */
export function reportDate(text: string): string | undefined {
  const near =
    /\b(?:collect\w+|perform\w+|report(?:ed)?|exam(?:ination)?|resulted|received|service|procedure|surgery|study|signed|date)\b[^\n\t]{0,24}?(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})\/(\d{1,2})\/(\d{4})|([A-Z][a-z]{2})[a-z]*\.? (\d{1,2}),? (\d{4}))/i.exec(
      text.slice(0, 6000),
    );
  if (!near) return undefined;
  const [, y1, m1, d1, m2, d2, y2, m3, d3, y3] = near;
  const year = y1 ?? y2 ?? y3;
  const month = m1 ?? m2 ?? (m3 ? String(months.indexOf(m3.toLowerCase()) + 1) : '');
  const day = d1 ?? d2 ?? d3;
  if (!year || !day || Number(month) < 1 || Number(month) > 12 || Number(day) > 31) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** The record items that a page is; a list of results or a page of another kind is none. */
export function recordsSeen(kind: PageKind, page: PageText): readonly SeenRecord[] {
  const headings = [page.title, ...page.sections.flatMap((one) => [...one.path, one.heading])].join('\n');
  const text = page.sections.map((one) => `${one.heading}\n${one.text}`).join('\n');
  // A report has substance; a list of reports names them all.
  if (text.length < 120) return [];
  const items = signs
    .filter(([, kinds, words]) => kinds.includes(kind) && words.test(headings))
    .map(([item]) => item);
  if (kind === 'pathology-report' && !items.includes('path-report')) items.unshift('path-report');
  if (kind === 'imaging-report' && !items.includes('img-report')) items.unshift('img-report');
  const date = reportDate(text);
  return items.slice(0, 3).map((item) => (date ? { item, date } : { item }));
}
