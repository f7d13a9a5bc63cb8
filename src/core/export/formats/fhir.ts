/**
 * A case as a FHIR R4 Bundle of type collection, for a program that reads health records. No profile is claimed.
 *
 * | on the list | in the Bundle |
 * |---|---|
 * | whose list it is | Patient with that word as nickname, unless it is “Me”, and nothing else |
 * | an illness the person confirmed | Condition, verificationStatus unconfirmed: the patient says so, no clinician here does |
 * | a record to ask for, and its state | Task: to ask = draft; asked = requested; received, sent = completed; not needed = cancelled; not in the portal = on-hold |
 * | its dates | asked = authoredOn; expected = restriction.period.end; received and sent = output |
 * | how it was asked for, their number, the fee, where it is kept | Task.input |
 * | a record received or sent | DocumentReference without the document |
 * | questions; opinions; the person's own events | Questionnaire and its QuestionnaireResponse |
 * | a letter | CommunicationRequest: not sent = draft; sent = completed, occurrenceDateTime |
 * | people and calls | see `../fhir-people.ts` |
 * | the visit | Task with executionPeriod.start |
 * | notes, and the order of records | List |
 * | guidance | left out: it is not about this patient |
 */

import type { ItemState } from '../../case/case.ts';
import { isOwnKind } from '../../case/timeline.ts';
import { isOwnList } from '../../case/whose.ts';
import { callResources, contactResource, notes, type Resource, said, some } from '../fhir-people.ts';
import type { PacketFormat } from '../format.ts';
import type { Packet, PacketItem, PacketLetter } from '../packet.ts';
import { particularsOf } from '../said.ts';
import type { ExportWords } from '../words.ts';

type Entry = { readonly fullUrl: string; readonly resource: Resource };

const taskStatus: Readonly<Record<ItemState, string>> = {
  'to-ask': 'draft',
  asked: 'requested',
  received: 'completed',
  sent: 'completed',
  'not-needed': 'cancelled',
  'not-in-portal': 'on-hold',
};

const icd10cm = 'http://hl7.org/fhir/sid/icd-10-cm';
const verification = 'http://terminology.hl7.org/CodeSystem/condition-ver-status';

/** A UUID of version 8 from two sums of 16 digits: the same in every export of the same list. */
function urn(list: string, of: string): string {
  const hex = list + of;
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20),
  ];
  return `urn:uuid:${parts.join('-')}`;
}

const concept = (text: string) => (said(text) === undefined ? undefined : { text: text.trim() });

interface Group {
  readonly text: string;
  readonly rows: readonly { readonly name: string; readonly answer: string | boolean }[];
}

/** A form and what was answered in it; blank answers are left open. */
function form(
  title: string,
  groups: readonly Group[],
  url: string,
  answers: string,
  about: About,
): readonly Entry[] {
  const asked = groups.map(({ text, rows }, at) => ({
    linkId: `${at + 1}`,
    text: said(text),
    type: 'group',
    item: rows.map(({ name, answer }, row) => ({
      linkId: `${at + 1}.${row + 1}`,
      text: name,
      type: typeof answer === 'boolean' ? 'boolean' : 'text',
    })),
  }));
  const answered = groups.map(({ text, rows }, at) => ({
    linkId: `${at + 1}`,
    text: said(text),
    item: rows.map(({ name, answer }, row) => ({
      linkId: `${at + 1}.${row + 1}`,
      text: name,
      answer:
        typeof answer === 'boolean'
          ? [{ valueBoolean: answer }]
          : some(said(answer) === undefined ? [] : [{ valueString: answer.trim() }]),
    })),
  }));
  const { subject, on } = about;
  return [
    {
      fullUrl: url,
      resource: {
        resourceType: 'Questionnaire',
        url,
        title,
        status: 'active',
        subjectType: ['Patient'],
        date: on,
        item: asked,
      },
    },
    {
      fullUrl: answers,
      resource: {
        ...{ resourceType: 'QuestionnaireResponse', questionnaire: url, status: 'in-progress', subject },
        ...{ authored: on, source: subject, item: answered },
      },
    },
  ];
}

interface About {
  readonly subject: { readonly reference: string };
  readonly on: string;
}

function itemEntries(
  item: PacketItem,
  task: string,
  paper: string,
  words: ExportWords,
  about: About,
): readonly Entry[] {
  const { subject } = about;
  const there = item.state === 'received' || item.state === 'sent';
  const dated = [
    [words.receivedOn, item.receivedOn],
    [words.sentOn, item.sentOn],
  ] as const;
  const holder = said(item.holder) === undefined ? undefined : { display: item.holder.trim() };
  const asked = particularsOf(item, words).flatMap(([name, text]) =>
    said(text) === undefined ? [] : [{ type: { text: name }, valueString: text.trim() }],
  );
  const output = [
    ...dated.flatMap(([text, day]) => (day === null ? [] : [{ type: { text }, valueDate: day }])),
    ...(there ? [{ type: { text: words.record }, valueReference: { reference: paper } }] : []),
  ];
  const request: Resource = {
    ...{
      resourceType: 'Task',
      status: taskStatus[item.state],
      businessStatus: { text: words.states[item.standing] },
    },
    ...{ intent: 'plan', description: said(item.label), for: subject, authoredOn: item.askedOn ?? undefined },
    ...{ requester: subject, owner: holder, reasonCode: concept(item.why), note: notes(item.note) },
    restriction: item.dueOn === null ? undefined : { period: { end: item.dueOn } },
    input: some(asked),
    output: some(output),
  };
  const document: Resource = {
    ...{ resourceType: 'DocumentReference', status: 'current', type: concept(item.label), subject },
    custodian: holder,
    content: [{ attachment: { title: said(item.label) ?? words.record } }],
  };
  return [{ fullUrl: task, resource: request }, ...(there ? [{ fullUrl: paper, resource: document }] : [])];
}

const letterResource = ({ title, sentOn, text }: PacketLetter, { subject }: About): Resource => ({
  ...{ resourceType: 'CommunicationRequest', status: sentOn === null ? 'draft' : 'completed', subject },
  ...{ category: some([concept(title)].filter(Boolean)), requester: subject },
  occurrenceDateTime: sentOn ?? undefined,
  payload: some(said(text) === undefined ? [] : [{ contentString: text.trim() }]),
});

function write(packet: Packet, words: ExportWords): string {
  /** An address for what has no sum of its own, by what it is and its place. */
  const place = (kind: string, at = 0) => urn(packet.uid, `0${kind}${at.toString(16).padStart(14, '0')}`);
  const patient = place('1');
  const about: About = { subject: { reference: patient }, on: packet.madeOn };
  const { subject } = about;
  const isNamed = said(packet.label) !== undefined && !isOwnList(packet);
  const taskOf = (item: PacketItem) => urn(packet.uid, item.uid);
  const one = (fullUrl: string, resource: Resource): Entry => ({ fullUrl, resource });

  const questions = packet.questions.map(({ text, answer, done }) => ({
    text,
    rows: [
      { name: words.questionDone, answer: done },
      { name: words.answer, answer },
    ],
  }));
  const events = packet.timeline.flatMap(({ on, kind, what }) =>
    isOwnKind(kind)
      ? [
          {
            text: what,
            rows: [
              { name: words.timeline.when, answer: on },
              { name: words.timeline.kind, answer: words.timeline.kinds[kind] },
            ],
          },
        ]
      : [],
  );
  const { opinions } = packet;
  const outcome = opinions?.outcome
    ? [{ name: words.opinions, answer: words.outcome[opinions.outcome] }]
    : [];
  const opinionGroups = [
    ...outcome.map((row) => ({ text: row.name, rows: [row] })),
    ...(opinions?.rows ?? []).map(({ label, cells }) => ({
      text: label,
      rows: (opinions?.ranks ?? []).map((rank, at) => ({ name: words.ranks[rank], answer: cells[at] ?? '' })),
    })),
  ];

  const entry: readonly Entry[] = [
    one(patient, {
      resourceType: 'Patient',
      name: isNamed ? [{ use: 'nickname', text: packet.label.trim() }] : undefined,
    }),
    one(place('2'), {
      ...{ resourceType: 'List', status: 'current', mode: 'working', title: words.title, subject },
      ...{ date: packet.openedOn, source: subject, note: notes(packet.note) },
      entry: some(packet.items.map((item) => ({ item: { reference: taskOf(item) } }))),
    }),
    ...packet.conditions.map(({ name, code }, at) =>
      one(place('3', at), {
        ...{ resourceType: 'Condition', subject, asserter: subject, recordedDate: packet.openedOn },
        verificationStatus: { coding: [{ system: verification, code: 'unconfirmed' }] },
        code: { ...(code === null ? {} : { coding: [{ system: icd10cm, code }] }), text: name },
      }),
    ),
    ...packet.items.flatMap((item, at) => itemEntries(item, taskOf(item), place('4', at), words, about)),
    ...(packet.visitOn === null
      ? []
      : [
          one(place('5'), {
            ...{ resourceType: 'Task', status: 'requested', intent: 'plan', description: words.visitOn },
            ...{ for: subject, executionPeriod: { start: packet.visitOn } },
          }),
        ]),
    ...(questions.length > 0 ? form(words.questions, questions, place('6'), place('7'), about) : []),
    ...(events.length > 0 ? form(words.timeline.title, events, place('e'), place('f'), about) : []),
    ...(opinionGroups.length > 0 ? form(words.opinions, opinionGroups, place('8'), place('9'), about) : []),
    ...packet.letters.map((letter, at) => one(place('a', at), letterResource(letter, about))),
    ...packet.people.map((contact, at) => one(place('b', at), contactResource(contact, words, subject))),
    ...packet.calls.flatMap((call, at) => {
      const [told, followUp] = callResources(call, place('c', at), words, subject);
      return [one(place('c', at), told), ...(followUp ? [one(place('d', at), followUp)] : [])];
    }),
  ];
  const bundle = {
    ...{ resourceType: 'Bundle', language: words.lang, type: 'collection' },
    ...{ timestamp: `${packet.madeOn}T00:00:00Z`, entry },
  };
  return `${JSON.stringify(bundle, null, 1)}\n`;
}

const fhir: PacketFormat = {
  id: 'fhir',
  takes: 'packet',
  name: 'checklist',
  extension: 'json',
  mime: 'application/fhir+json',
  write,
};
export default fhir;
