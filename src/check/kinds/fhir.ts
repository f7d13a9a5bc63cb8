import * as v from 'valibot';
import { blank, type Kind, put, textOf } from '../kind.ts';

const Concept = v.object({
  text: v.optional(v.string()),
  coding: v.optional(v.array(v.object({ code: v.optional(v.string()), display: v.optional(v.string()) }))),
});

/** The few fields that say something in words; every other is passed over. Source: HL7 FHIR R4. */
const Resource = v.object({
  resourceType: v.string(),
  code: v.optional(Concept),
  clinicalStatus: v.optional(Concept),
  verificationStatus: v.optional(Concept),
  conclusion: v.optional(v.string()),
  valueString: v.optional(v.string()),
  note: v.optional(v.array(v.object({ text: v.optional(v.string()) }))),
  relationship: v.optional(v.union([Concept, v.array(Concept)])),
  condition: v.optional(v.union([Concept, v.array(v.object({ code: v.optional(Concept) }))])),
});
type Resource = v.InferOutput<typeof Resource>;

const Bundle = v.object({
  resourceType: v.literal('Bundle'),
  entry: v.optional(v.array(v.object({ resource: v.optional(v.unknown()) })), []),
});

const said = (concept: v.InferOutput<typeof Concept> | undefined): string =>
  concept?.text ?? concept?.coding?.find(({ display }) => display)?.display ?? '';
const codeOf = (concept: v.InferOutput<typeof Concept> | undefined): string =>
  concept?.coding?.find(({ code }) => code)?.code ?? said(concept);

function row(table: Element, cells: readonly string[]): void {
  const line = put(table, 'tr', '');
  for (const cell of cells) put(line, 'td', cell);
}

function head(table: Element, cells: readonly string[]): void {
  const line = put(table, 'tr', '');
  for (const cell of cells) put(line, 'th', cell);
}

function writeConditions(all: readonly Resource[], body: Element): void {
  if (all.length === 0) return;
  put(body, 'h2', 'Problem list');
  const table = put(body, 'table', '');
  head(table, ['Problem', 'Status', 'Verification']);
  for (const one of all)
    row(table, [said(one.code), codeOf(one.clinicalStatus), codeOf(one.verificationStatus)]);
}

function writeFamily(all: readonly Resource[], body: Element): void {
  if (all.length === 0) return;
  put(body, 'h2', 'Family history');
  for (const { relationship, condition } of all) {
    const who = said(Array.isArray(relationship) ? relationship[0] : relationship);
    const what = Array.isArray(condition) ? condition.map(({ code }) => said(code)) : [said(condition)];
    put(body, 'p', `${who}: ${what.filter(Boolean).join(', ')}`);
  }
}

function writeReports(all: readonly Resource[], body: Element): void {
  for (const { code, conclusion = '', valueString = '', note = [] } of all) {
    const words = [conclusion, valueString, ...note.map(({ text = '' }) => text)].filter(Boolean);
    if (words.length === 0) continue;
    put(body, 'h2', said(code) || 'Report');
    for (const text of words) put(body, 'pre', text);
  }
}

function resourcesOf(json: unknown): readonly Resource[] {
  const bundle = v.safeParse(Bundle, json);
  const found = bundle.success ? bundle.output.entry.map(({ resource }) => resource) : [json].flat();
  return found.flatMap((one) => {
    const read = v.safeParse(Resource, one);
    return read.success ? [read.output] : [];
  });
}

/** FHIR R4 as JSON: a Bundle, or one resource. */
export const fhir: Kind = {
  fits: (head) => /^[\s\u00ef\u00bb\u00bf]*[{[]/.test(head) && !/^\{\\rtf/.test(head),
  async open(bytes) {
    let json: unknown;
    try {
      json = JSON.parse(textOf(bytes));
    } catch {
      return 'damaged';
    }
    const resources = resourcesOf(json);
    if (resources.length === 0) return 'unknown';
    const page = blank();
    const of = (...types: readonly string[]) =>
      resources.filter(({ resourceType }) => types.includes(resourceType));
    writeReports(of('DiagnosticReport', 'Observation'), page.body);
    writeConditions(of('Condition'), page.body);
    writeFamily(of('FamilyMemberHistory'), page.body);
    return page.body.textContent?.trim() ? { document: page } : 'empty';
  },
};
