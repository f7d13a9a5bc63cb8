/** Reads a Bundle back as a program would, in the words of a packet. Independent of the writer. */
import { eventKinds } from '../../../src/core/case/events.ts';
import type { Packet } from '../../../src/core/export/packet.ts';
import { english as words } from '../../../src/core/export/words-en.ts';

/** A part of a resource. */
export interface Node {
  readonly [name: string]: Node | readonly Node[] | string | boolean | undefined;
}
/** A Bundle, before it is known to be one. */
export interface Bundle {
  entry: { fullUrl: string; resource: { resourceType: string } & Record<string, unknown> }[];
  [name: string]: unknown;
}

/** Its resources of one type. */
export const resourcesOf = (from: Bundle, type: string): readonly Node[] =>
  from.entry.flatMap(({ resource }) => (resource.resourceType === type ? [resource as unknown as Node] : []));

/** What a program finds in a Bundle, in the words of a packet. Independent of the writer. */
export function read(from: Bundle) {
  const list = (node: unknown) => (node ?? []) as readonly Node[];
  const first = (node: unknown) => list(node)[0] ?? {};
  const day = (name: string, task: Node) =>
    list(task.output).find((each) => (each.type as Node).text === name)?.valueDate ?? null;
  const tasks = resourcesOf(from, 'Task').filter((task) => task.businessStatus);
  const followUps = new Map(
    resourcesOf(from, 'Task')
      .filter((task) => task.basedOn)
      .map((task) => [first(task.basedOn).reference, task]),
  );
  const urls = new Map(from.entry.map(({ fullUrl, resource }) => [resource as unknown as Node, fullUrl]));
  const isQuestions = (response: Node) =>
    list(response.item).some((group) => first(group.item).text === words.questionDone);
  const isEvents = (response: Node) =>
    list(response.item).some((group) => first(group.item).text === words.timeline.when);
  const responses = resourcesOf(from, 'QuestionnaireResponse');
  const answers = responses.filter(isQuestions);
  const others = responses.filter((response) => !isQuestions(response) && !isEvents(response));
  return {
    label: first(resourcesOf(from, 'Patient')[0]?.name).text ?? '',
    note: first(resourcesOf(from, 'List')[0]?.note).text ?? '',
    openedOn: resourcesOf(from, 'List')[0]?.date,
    visitOn:
      (resourcesOf(from, 'Task').find((task) => task.executionPeriod)?.executionPeriod as Node)?.start ??
      null,
    items: tasks.map((task) => ({
      state: (task.businessStatus as Node).text,
      ...{ label: task.description ?? '', why: (task.reasonCode as Node)?.text ?? '' },
      ...{ holder: (task.owner as Node)?.display ?? '', note: first(task.note).text ?? '' },
      ...{
        askedOn: task.authoredOn ?? null,
        dueOn: ((task.restriction as Node)?.period as Node)?.end ?? null,
      },
      ...{ receivedOn: day(words.receivedOn, task), sentOn: day(words.sentOn, task) },
      told: list(task.input).map((each) => [(each.type as Node).text, each.valueString]),
    })),
    questions: answers.flatMap((response) =>
      list(response.item).map((group) => ({
        text: group.text ?? '',
        done: first(first(group.item).answer).valueBoolean,
        answer: first(list(group.item)[1]?.answer).valueString ?? '',
      })),
    ),
    events: responses.filter(isEvents).flatMap((response) =>
      list(response.item).map((group) => ({
        what: group.text ?? '',
        on: first(list(group.item)[0]?.answer).valueString,
        kind: first(list(group.item)[1]?.answer).valueString,
      })),
    ),
    opinions: others.flatMap((response) =>
      list(response.item).map((group) => ({
        label: group.text ?? '',
        cells: list(group.item).map((cell) => first(cell.answer).valueString ?? ''),
      })),
    ),
    people: resourcesOf(from, 'CareTeam').map((team) => {
      const who = first(team.contained);
      const one = first(team.participant);
      const way = (system: string) => list(who.telecom).find((each) => each.system === system)?.value ?? '';
      const isDoctor = who.resourceType === 'Practitioner';
      return {
        role: first(one.role).text,
        name: (isDoctor ? first(who.name).text : who.name) ?? '',
        place: ((isDoctor ? one.onBehalfOf : who.partOf) as Node)?.display ?? '',
        ...{ phone: way('phone'), email: way('email'), address: first(who.address).text ?? '' },
        note: first(team.note).text ?? '',
      };
    }),
    calls: resourcesOf(from, 'Communication').map((call) => {
      const followUp = followUps.get(urls.get(call));
      return {
        ...{ on: call.sent, with: first(call.recipient).display ?? '' },
        ...{ said: first(call.payload).contentString ?? '', reference: first(call.identifier).value ?? '' },
        followUpOn: ((followUp?.restriction as Node)?.period as Node)?.end ?? null,
        done: followUp?.status === 'completed',
      };
    }),
    letters: resourcesOf(from, 'CommunicationRequest').map((letter) => ({
      title: first(letter.category).text ?? '',
      sentOn: letter.occurrenceDateTime ?? null,
      text: first(letter.payload).contentString ?? '',
    })),
  };
}

const trimmed = (texts: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text.trim()]));

/** The same, as the packet has it. */
export const wanted = (each: Packet) => ({
  ...{ label: each.label.trim(), note: each.note.trim(), openedOn: each.openedOn, visitOn: each.visitOn },
  items: each.items.map((item) => ({
    state: words.states[item.standing],
    ...{ label: item.label.trim(), why: item.why.trim() },
    ...{ holder: item.holder.trim(), note: item.note.trim() },
    ...{ askedOn: item.askedOn, dueOn: item.dueOn, receivedOn: item.receivedOn, sentOn: item.sentOn },
    told: (['method', 'reference', 'fee', 'place'] as const)
      .map((which) => [words.particulars[which], item.particulars[which].trim()])
      .filter(([, text]) => text !== ''),
  })),
  events: each.timeline
    .filter(({ kind }) => (eventKinds as readonly string[]).includes(kind))
    .map(({ on, kind, what }) => ({ what: what.trim(), on, kind: words.timeline.kinds[kind] })),
  opinions: [
    ...(each.opinions?.outcome
      ? [{ label: words.opinions, cells: [words.outcome[each.opinions.outcome]] }]
      : []),
    ...(each.opinions?.rows ?? []).map(({ label, cells }) => ({
      label: label.trim(),
      cells: cells.map((cell) => cell.trim()),
    })),
  ],
  questions: each.questions.map(({ text, answer, done }) => ({
    text: text.trim(),
    answer: answer.trim(),
    done,
  })),
  people: each.people.map(({ role, name, ...texts }) => ({
    role: words.roles[role],
    // R4 knows no organization without a name.
    name: name.trim() || (role === 'doctor' ? '' : words.roles[role]),
    ...trimmed(texts),
  })),
  calls: each.calls.map(({ on, followUpOn, done, uid: _, ...texts }) => ({
    ...{ on, followUpOn, done: done && followUpOn !== null },
    ...trimmed(texts),
  })),
  letters: each.letters.map(({ title, sentOn, text }) => ({
    title: title.trim(),
    sentOn,
    text: text.trim(),
  })),
});
