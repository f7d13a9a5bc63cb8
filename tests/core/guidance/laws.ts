/** The laws of the words: each takes what it judges and gives a line for every breach. */
import type { Advice } from '../../../src/core/guidance/advice.ts';
import type { DomainCard } from '../../../src/core/guidance/domain-card.ts';
import { allDoors } from '../../../src/core/guidance/doors/all.ts';
import { allEvidence } from '../../../src/core/guidance/evidence/all.ts';
import { linesOf } from '../../../src/core/guidance/evidence-card.ts';
import { allTerms } from '../../../src/core/guidance/glossary/all.ts';
import { allHelpLines } from '../../../src/core/guidance/helplines/all.ts';
import { allPlaces } from '../../../src/core/guidance/places/all.ts';
import { allQuestions } from '../../../src/core/guidance/questions/all.ts';
import type { RecordItem } from '../../../src/core/records/record.ts';
import { gradeOf, sentencesOf } from '../../../tools/catalog/grade.ts';
import type { Piece, Signed } from '../../../tools/catalog/pieces.ts';
import { numbersIn } from './numbers.ts';

type Law<T> = (all: readonly T[]) => readonly string[];

const called = ({ kind, id }: { kind: string; id: string }) => `${kind} ${id}`;
const mirrors = /docslib|scribd|tripod|vercel|freshdesk|azurewebsites|webarchive|pdfslide|slideshare/;

/** Everything carries a source of the publisher's own, or says that it claims none. */
export const sourced: Law<Signed> = (all) =>
  all.flatMap((each) => [
    ...(each.sources.length === 0 && !each.claimsNone ? [`${called(each)}: no source`] : []),
    ...each.sources.flatMap(({ organisation, url, date }) => [
      ...(organisation.length > 2 ? [] : [`${called(each)}: who says it?`]),
      ...(/^https?:\/\/[a-z0-9.-]+\.[a-z]{2,}/.test(url) ? [] : [`${called(each)}: no address: ${url}`]),
      ...(mirrors.test(url) ? [`${called(each)}: a mirror: ${url}`] : []),
      ...(/^(undated|\d{4}(-\d{2}){0,2})$/.test(date) ? [] : [`${called(each)}: no date: ${date}`]),
    ]),
  ]);

/** Everything was looked at within eighteen months; what has no source is marked as still to be checked. */
export const checked: Law<Signed> = (all) => {
  const oldest = new Date();
  oldest.setMonth(oldest.getMonth() - 18);
  return all.flatMap((each) => [
    ...(new Date(each.checked.on) > oldest ? [] : [`${called(each)}: last looked at on ${each.checked.on}`]),
    ...(each.checked.supports.length > 10 ? [] : [`${called(each)}: nothing was found there`]),
    ...(each.sources.length === 0 && each.checked.against !== 'to be checked'
      ? [`${called(each)}: no source, and not marked so`]
      : []),
  ]);
};

/** Tips and whys read at grade 6, guidance at grade 8, as each piece states. */
export const readable: Law<Piece> = (all) =>
  all.flatMap((piece) => {
    const grade = piece.limit === null ? 0 : gradeOf(piece.text).grade;
    return grade > (piece.limit ?? 0)
      ? [`${called(piece)} ${piece.part}: grade ${grade.toFixed(1)} over ${piece.limit}`]
      : [];
  });

/** No sentence is longer than 25 words. */
export const short: Law<Piece> = (all) =>
  all
    .filter(({ text }) => gradeOf(text).longestSentence > 25)
    .map((piece) => `${called(piece)} ${piece.part}: a sentence of over 25 words`);

/** Words of blame, promise, false comfort, command about treatment, or selling; of drugs and tests by their trade name. */
const forbidden = [
  /\byou should have\b|\byour fault\b|\byou failed\b/i,
  /\bguarantee|\bwill be (fine|cured|ok)\b|\byou are fine\b|\bnothing to worry\b|\bdon[’']t worry\b|\bwill cure\b/i,
  /\b(delay|waiting) is (safe|fine|ok|harmless)\b|\bsafe to delay\b|\bno (rush|hurry)\b|\btake your time\b/i,
  /\b(refuse|reject|decline) (the |your )?(treatment|surgery|chemo|operation)\b|\b(stop|skip) (your )?(treatment|chemo)\b/i,
  /\byou (must|have to|need to) (have|take|start|get) (the )?(treatment|surgery|chemo|radiation|operation)\b/i,
  /\bbuy\b|\border now\b|\bsubscribe\b|\bbest (hospital|doctor|center|clinic)\b|\bworld-class\b|™|®/i,
  /\bbattle\b|\bfight(ing)? (your )?cancer\b|\bbrave\b|\bvictim\b/i,
  /\b(mammaprint|foundation ?one|guardant|decipher|tempus|keytruda|herceptin|gleevec|opdivo|ocrevus|tylenol)\b/i,
];
/** A portal's own way can only be told by its name. */
const portals = /\bMyChart\b/;

/** No word of blame, promise or command about treatment, and nothing sells or names a product. */
export const decent: Law<Piece> = (all) =>
  all.flatMap((piece) => {
    const said = [...forbidden, ...(piece.kind === 'door' ? [] : [portals])]
      .map((pattern) => pattern.exec(piece.text)?.[0])
      .filter((words) => words !== undefined);
    return said.map((words) => `${called(piece)} ${piece.part} says “${words}”`);
  });

/** Nothing is said twice in the same words. */
export const said: Law<Piece> = (all) => {
  const first = new Map<string, string>();
  const twice: string[] = [];
  const judged = all.filter(({ kind, limit, part }) =>
    kind === 'record' ? part === 'why' : limit !== null && kind !== 'place' && kind !== 'door',
  );
  for (const piece of judged) {
    const sentences = piece.kind === 'record' ? [piece.text] : sentencesOf(piece.text);
    for (const sentence of sentences.filter(
      (each) => piece.kind === 'record' || each.split(' ').length > 7,
    )) {
      const twin = first.get(sentence.toLowerCase());
      if (twin !== undefined && twin !== called(piece))
        twice.push(`${called(piece)} and ${twin}: ${sentence}`);
      first.set(sentence.toLowerCase(), called(piece));
    }
  }
  return twice;
};

/** What a person reads of a thing, and what was found in its source. */
interface Claim {
  readonly id: string;
  readonly text: string;
  readonly supports: string;
}

/** The claims of questions for everyone, of terms, places, doors, studies and help lines. */
export const claimsBeside = (): readonly Claim[] => [
  ...allQuestions.map(({ id, questions, checked: { supports } }) => ({
    ...{ id, supports },
    text: questions.map(({ words }) => words.en).join(' '),
  })),
  ...allTerms.map(({ id, terms, checked: { supports } }) => ({
    ...{ id, supports },
    text: terms.map(({ words }) => words.en).join(' '),
  })),
  ...allPlaces.map(({ id, what, checked: { supports } }) => ({ id, supports, text: what.en })),
  ...allDoors.map(({ id, steps, gives, lacks, checked: { supports } }) => ({
    ...{ id, supports },
    text: [...steps, gives, lacks].map(({ en }) => en).join(' '),
  })),
  ...allEvidence.map((card) => ({
    id: card.id,
    supports: card.checked.supports,
    text: linesOf(card)
      .map(({ en }) => en)
      .join(' '),
  })),
  ...allHelpLines.map(({ id, name, hours, text = '', checked: { supports } }) => ({
    ...{ id, supports },
    text: `${name.en} ${hours.en} ${text}`,
  })),
];

/** The claims of advice, of cards with their questions, and of records. */
export const claims = (
  advice: readonly Advice[],
  cards: readonly DomainCard[] = [],
  records: readonly RecordItem[] = [],
): readonly Claim[] => [
  ...advice.map(({ id, title, words, ifUrgent, checked: { supports } }) => ({
    ...{ id, supports },
    text: `${title.en} ${words.en} ${ifUrgent?.en ?? ''}`,
  })),
  ...cards.map(({ id, checks, see, differs, questions, checked: { supports } }) => ({
    ...{ id, supports },
    text: [checks, see, differs, ...questions.map(({ words }) => words)].map(({ en }) => en).join(' '),
  })),
  ...records.map(({ id, label, why, form, tip, checked: { supports } }) => ({
    ...{ id, supports },
    text: [label, why, form, ...(tip ? [tip] : [])].map(({ en }) => en).join(' '),
  })),
];

/** Every number stands in what was found, as a whole number: the 4 of "34 studies" does not count. */
export const counted: Law<Claim> = (all) =>
  all.flatMap(({ id, text, supports }) =>
    numbersIn(text)
      .filter((number) => !numbersIn(supports).includes(number))
      .map((number) => `${id}: ${number} was found nowhere`),
  );

const lawful =
  /\bMedicare\b|\bMedicaid\b|\bHIPAA\b|\bNHS\b|\bGDPR\b|\bGPs?\b|Martha|\bPIPEDA\b|\blegal(ly)?\b|\bby law\b|(?<!all )\bright to\b/;

/** What holds in one country alone is for that country alone. */
export const atHome: Law<Advice> = (all) =>
  all
    .filter(({ title, words, ifUrgent }) => lawful.test(`${title.en} ${words.en} ${ifUrgent?.en ?? ''}`))
    .filter(({ for: whom, alsoFor = [] }) => [whom, ...alsoFor].some(({ countries }) => !countries?.length))
    .map(({ id }) => `${id} speaks of the law or cover of one country to all`);

const ofNumbers = /\bemergency (number|department)|\bhelp line|\bday and night line|\bnight number/i;

/** What leads to the numbers to call speaks of one of them: none of the doctor’s or the insurer’s stands there. */
export const dialled: Law<Advice> = (all) =>
  all
    .filter(({ next, words }) => next === 'call' && !ofNumbers.test(words.en))
    .map(({ id }) => `${id} leads to numbers that it does not speak of`);
