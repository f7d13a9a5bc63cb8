/** What the rules of mentions share: making one, refusing one, and the texts around it. */
import type { Section } from '../page/section.ts';
import { conditionById } from './lexicon.ts';
import type { Mention, MentionKind } from './mention.ts';
import { blockStart, fold, type Span, sentenceAt } from './text.ts';
import { refusers, unmakers } from './words.ts';

/** A mention of a condition at a name. */
export function make(name: Span, head: Span, condition: string, kind: MentionKind, rule: string): Mention {
  const category = conditionById.get(condition)?.category ?? 'cancer';
  return { ...name, head, condition, category, kind, rule };
}

/** Whether the words beside a name make it something else: a place, a test, a likelihood. */
export const refused = (folded: string, name: Span): boolean =>
  refusers.test(folded.slice(name.end, name.end + 40)) ||
  unmakers.test(folded.slice(Math.max(0, name.start - 24), name.start));

/** Whether a name in capitals goes on as the name of a place or an event: "Cancer Surgery Associates". */
export const isOfPlace = (text: string, name: Span): boolean =>
  /^[A-Z]/.test(text.slice(name.start)) && place.test(text.slice(name.end, name.end + 60));
const place =
  /^(?:(?: (?:&|and|of|for|the))* [A-Z][a-z']+){0,3} (?:Cent(?:er|re)s?|Institute|Clinics?|Associates|Specialists|Experts|Pavilion|Society|Foundation|Fund|Appeal|Alliance|Network|Partners|Group|Program(?:me)?s?|Hospital|Physicians|Surgeons|Unit|Department|Services?|Building|Tower|Campaign|Tour|Walk|Trust|Charity|Council|Agency|Board|Care|Registry|Study|Trial|Awareness)\b/;

/** Texts in which the site of a bare head-word may be told, nearest first. */
export function around(
  section: Section,
  folded: string,
  starts: readonly number[],
  span: Span,
): readonly string[] {
  const sentence = sentenceAt(starts, folded.length, span.start);
  const block = blockStart(folded, sentence.start, 200);
  const cell = section.cells.find((one) => one.start <= span.start && span.start < one.end);
  return [
    folded.slice(sentence.start, span.start),
    folded.slice(span.end, sentence.end),
    cell ? fold(cell.row) : '',
    folded.slice(block, sentence.start),
    fold(section.heading),
    fold(section.path.join(' ')),
  ];
}
