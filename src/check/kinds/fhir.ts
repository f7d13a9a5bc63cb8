import { bytesIn } from '../../core/base64.ts';
import {
  type Attachment,
  type Concept,
  type Resource,
  resourcesOf,
  type Section,
  type Standing,
} from '../fhir-resource.ts';
import { blank, type Kind, type Missed, type OpenInside, put, textOf } from '../kind.ts';
import { one, openedWith, putInside } from '../missed.ts';
import { parseHtml } from '../policy.ts';

/** All that a concept says in words; "" where it has codes alone. */
const said = (concept: Concept | undefined): string =>
  concept?.text ?? concept?.coding?.find(({ display }) => display)?.display ?? '';
const codeOf = (standing: Standing | undefined): string =>
  typeof standing === 'string'
    ? standing
    : (standing?.coding?.find(({ code }) => code)?.code ?? said(standing));
const isCoded = (concept: Concept | undefined): boolean =>
  said(concept) === '' && (concept?.coding?.length ?? 0) > 0;

const conditionsOf = ({ condition }: Resource): readonly (Concept | undefined)[] =>
  Array.isArray(condition) ? condition.map(({ code }) => code) : [condition];

/** Concepts of which each states something by itself. */
const stated = (resource: Resource): readonly (Concept | undefined)[] => [
  ...(resource.resourceType === 'Condition' ? [resource.code] : conditionsOf(resource)),
  ...(resource.conclusionCode ?? []),
  resource.valueCodeableConcept,
  ...(resource.component ?? []).map(({ valueCodeableConcept }) => valueCodeableConcept),
];

function row(table: Element, cells: readonly string[], cell: 'td' | 'th' = 'td'): void {
  const line = put(table, 'tr', '');
  for (const text of cells) put(line, cell, text);
}

function writeConditions(all: readonly Resource[], body: Element): void {
  if (all.length === 0) return;
  put(body, 'h2', 'Problem list');
  const table = put(body, 'table', '');
  row(table, ['Problem', 'Status', 'Verification'], 'th');
  for (const one of all)
    row(table, [said(one.code), codeOf(one.clinicalStatus), codeOf(one.verificationStatus)]);
}

function writeFamily(all: readonly Resource[], body: Element): void {
  if (all.length === 0) return;
  put(body, 'h2', 'Family history');
  for (const resource of all) {
    const { relationship } = resource;
    const who = said(Array.isArray(relationship) ? relationship[0] : relationship);
    put(body, 'p', `${who}: ${conditionsOf(resource).map(said).filter(Boolean).join(', ')}`);
  }
}

/** The words of a report or a result, each a line or more. */
const wordsOf = (resource: Resource): readonly string[] =>
  [
    resource.conclusion,
    ...(resource.conclusionCode ?? []).map(said),
    resource.valueString,
    said(resource.valueCodeableConcept),
    ...(resource.component ?? []).map(({ code, valueString, valueCodeableConcept }) => {
      const value = valueString ?? said(valueCodeableConcept);
      return value && `${said(code)}: ${value}`;
    }),
    resource.description,
    ...(resource.note ?? []).map(({ text }) => text),
  ].filter((words): words is string => Boolean(words));

/** What a resource says of itself for people to read. */
function writeNarrative(title: string, div: string, body: Element): void {
  put(body, 'h2', title);
  put(body, 'div', '').append(parseHtml(div).body);
}

const flat = (sections: readonly Section[] = []): readonly Section[] =>
  sections.flatMap((part) => [part, ...flat(part.section)]);

/** One that has no form of its own here: its narrative, and that of each of its sections. False where it has none. */
function writeOther({ resourceType, ...resource }: Resource, body: Element): boolean {
  const parts = [{ title: resourceType, ...resource }, ...flat(resource.section)].filter(
    ({ text }) => text?.div,
  );
  for (const { title = '', text } of parts) writeNarrative(title, text?.div ?? '', body);
  return parts.length > 0;
}

/** Where words are written, and what opens documents; `held`: ids of those that lie elsewhere in the same file. */
interface Writing {
  readonly body: Element;
  readonly inside: OpenInside;
  readonly held: ReadonlySet<string>;
}

async function writeAttached(
  title: string,
  { data, contentType = '', url = '' }: Attachment,
  { body, inside, held }: Writing,
): Promise<readonly Missed[]> {
  // A link is not followed; and what a server calls a picture is one.
  if (!data) return held.has(/\bBinary\/([\w.-]+)/.exec(url)?.[1] ?? '') ? [] : one('attached');
  return contentType.startsWith('image/') ? one('attached') : putInside(body, title, bytesIn(data), inside);
}

/** The first of its forms that can be read in full: FHIR lets a document have several, each of which says the same. */
async function writeForms(
  title: string,
  forms: readonly Attachment[],
  writing: Writing,
): Promise<readonly Missed[]> {
  let missed: readonly Missed[] = [];
  for (const form of forms) {
    const its = await writeAttached(title, form, writing);
    if (its.length === 0) return [];
    if (missed.length === 0) missed = its;
  }
  return missed;
}

/** Writes one report, result or document; says what of it was not read. */
function writeReport(resource: Resource, writing: Writing): Promise<readonly Missed[]> {
  const { resourceType, code, type, text, presentedForm = [], content = [] } = resource;
  if (resourceType === 'Binary') return writeAttached('', resource, writing);
  const title = said(code) || said(type) || (resourceType === 'DocumentReference' ? 'Document' : 'Report');
  const words = wordsOf(resource);
  if (words.length > 0) put(writing.body, 'h2', title);
  for (const line of words) put(writing.body, 'pre', line);
  // A report may say more there than in its fields.
  const isWanted = words.length === 0 || resourceType === 'DiagnosticReport';
  if (isWanted && text?.div) writeNarrative(title, text.div, writing.body);
  const forms = [...presentedForm, ...content.flatMap(({ attachment }) => attachment ?? [])];
  return writeForms(title, forms, writing);
}

const reports = new Set(['DiagnosticReport', 'Observation', 'DocumentReference', 'Binary']);
/** What cannot state an illness of the reader: who, where, by what means, and what was given. */
const beside = new Set(
  'Patient Practitioner PractitionerRole Organization Location RelatedPerson Person Device Medication Immunization AllergyIntolerance Coverage Provenance Specimen Endpoint Group Appointment Slot Schedule OperationOutcome'.split(
    ' ',
  ),
);

const isMistaken = ({ status, verificationStatus }: Resource): boolean =>
  [status, codeOf(verificationStatus)].includes('entered-in-error');

/** FHIR R4 as JSON: a Bundle, or one resource. */
export const fhir: Kind = {
  fits: (head) => /^[\s\u00ef\u00bb\u00bf]*[{[]/.test(head) && !/^\{\\rtf/.test(head),
  async open(bytes, _, inside) {
    let json: unknown;
    try {
      json = JSON.parse(textOf(bytes));
    } catch {
      return 'damaged';
    }
    const { resources, strange } = resourcesOf(json);
    if (resources.length === 0 && strange === 0) return 'unknown';
    const page = blank();
    const all = resources.filter((resource) => !isMistaken(resource));
    const missed: Missed[] = [
      { what: 'mistaken', count: resources.length - all.length },
      { what: 'entries', count: strange },
    ];
    const binaries = all.filter(({ resourceType, data }) => resourceType === 'Binary' && data);
    const held = new Set(binaries.flatMap(({ id }) => id ?? []));
    const writing = { body: page.body, inside, held };
    const of = (...types: readonly string[]) =>
      all.filter(({ resourceType }) => types.includes(resourceType));
    for (const resource of all) {
      const { resourceType } = resource;
      if (reports.has(resourceType)) missed.push(...(await writeReport(resource, writing)));
      if (stated(resource).some(isCoded)) missed.push(...one('entries'));
    }
    writeConditions(of('Condition'), page.body);
    for (const resource of all) {
      const { resourceType } = resource;
      const isKnown = reports.has(resourceType) || beside.has(resourceType);
      if (isKnown || resourceType === 'Condition' || resourceType === 'FamilyMemberHistory') continue;
      if (!writeOther(resource, page.body)) missed.push(...one('entries'));
    }
    writeFamily(of('FamilyMemberHistory'), page.body);
    return openedWith(page, missed);
  },
};
