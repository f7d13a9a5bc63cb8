/** The shape of expected.json: what a careful reader, not the code, says of a golden page. */
import * as v from 'valibot';
import { categories, pageKinds, portals } from '../../src/core/assessment.ts';
import { goldenPages as readPages } from '../../tools/golden-pages.mjs';
import { traps } from '../../tools/golden-traps.mjs';

const text = v.pipe(v.string(), v.nonEmpty());
const kind = v.picklist(pageKinds);

/** What may be expected of one finding that decides. */
const findingSchema = v.strictObject({
  condition: v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/)),
  category: v.picklist(categories),
  name: text,
  assertion: v.picklist([
    'present',
    'possible',
    'conditional',
    'hypothetical',
    'historical',
    'absent',
    'someone_else',
  ]),
});

/** One expected.json. */
export const expectedSchema = v.strictObject({
  url: v.pipe(v.string(), v.url(), v.startsWith('https://')),
  traps: v.pipe(v.array(v.picklist(Object.keys(traps))), v.minLength(1)),
  portal: v.picklist(portals),
  /** More than one only where two careful readers would truly differ. */
  kind: v.union([kind, v.pipe(v.array(kind), v.minLength(2))]),
  status: v.picklist(['current', 'suspected', 'history', 'none']),
  cancer: v.picklist(['current', 'suspected', 'history', 'other', 'none']),
  unread: v.nullable(v.picklist(['language', 'file', 'frame', 'loading', 'size'])),
  findings: v.array(findingSchema),
  /** Words of haste said of the reader now, as the page writes them; absent: the page has none. */
  urgent: v.optional(v.pipe(v.array(text), v.minLength(1))),
  /** Names that the page does not assert of its reader as present. */
  notFindings: v.optional(v.array(text)),
  /** Facts of the deciding finding; null: must not be stated. */
  facts: v.optional(v.record(v.string(), v.nullable(text))),
  /** Frame documents: URL → file beside the page. */
  frames: v.optional(v.record(v.string(), v.pipe(v.string(), v.regex(/^frame-[\w-]+\.html$/)))),
  unreadFrames: v.optional(v.array(text)),
  someoneElsesChart: v.optional(v.boolean()),
  /** Milliseconds to wait for late content. */
  settle: v.optional(v.pipe(v.number(), v.integer(), v.maxValue(1000))),
  why: text,
  /** What the detection wrongly says of the page today. The label stays right; the mark goes when the page is read right. */
  misread: v.optional(text),
});

export type Expected = v.InferOutput<typeof expectedSchema>;

export interface Golden {
  readonly id: string;
  readonly product: string;
  readonly html: string;
  readonly files: Readonly<Record<string, string>>;
  readonly expected: Expected;
}

/** Every golden page with its labels checked; throws, naming the page and the field. */
export function goldenPages(): Golden[] {
  return readPages().map((page) => {
    const labels = v.safeParse(expectedSchema, page.expected);
    if (labels.success) return { ...page, expected: labels.output };
    const issue = labels.issues[0];
    throw new Error(`${page.id}/expected.json: ${v.getDotPath(issue) ?? ''} ${issue.message}`);
  });
}
