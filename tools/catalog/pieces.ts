/** Every text of the catalogue that a person reads, with where it stands and how plain it has to be. */

import { allAdvice } from '../../src/core/guidance/advice/all.ts';
import type { Check, Source, Words } from '../../src/core/guidance/advice.ts';
import { allCards } from '../../src/core/guidance/cards/all.ts';
import { allDoors } from '../../src/core/guidance/doors/all.ts';
import { allEvidence } from '../../src/core/guidance/evidence/all.ts';
import { linesOf } from '../../src/core/guidance/evidence-card.ts';
import { allTerms } from '../../src/core/guidance/glossary/all.ts';
import { allHelpLines } from '../../src/core/guidance/helplines/all.ts';
import { allPlaces } from '../../src/core/guidance/places/all.ts';
import { allQuestions } from '../../src/core/guidance/questions/all.ts';
import { topAdvice } from '../../src/core/guidance/top.ts';
import { allRecords } from '../../src/core/records/all.ts';

/** One text. `limit` is the highest school grade it may have; null where it is a name. */
export interface Piece {
  readonly kind:
    | 'advice'
    | 'urgent'
    | 'record'
    | 'evidence'
    | 'card'
    | 'questions'
    | 'term'
    | 'help line'
    | 'place'
    | 'door';
  readonly id: string;
  readonly part: string;
  readonly text: string;
  readonly limit: number | null;
}

/** One thing with its sources: what a clinician would sign. */
export interface Signed {
  readonly kind: Piece['kind'];
  readonly id: string;
  readonly sources: readonly Source[];
  readonly checked: Check;
  /** True where the thing says itself that it claims no source. */
  readonly claimsNone: boolean;
}

/** Tips and whys. */
const plain = 6;
/** Guidance. */
const plainEnough = 8;

const top = new Set(topAdvice.map(({ id }) => id));

/** All texts, in the order of the catalogue, in the language of `say`. */
export function allPieces(say: (words: Words) => string = ({ en }) => en): readonly Piece[] {
  /** Short lines that stand together on screen, as one text: a grade says nothing of five words alone. */
  const whole = (lines: readonly Words[]) => lines.map(say).join(' ');
  return [
    ...allAdvice.flatMap((advice): Piece[] => {
      const kind = advice.urgent ? 'urgent' : 'advice';
      const limit = top.has(advice.id) ? plain : plainEnough;
      return [
        { kind, id: advice.id, part: 'title', text: say(advice.title), limit: null },
        { kind, id: advice.id, part: 'words', text: say(advice.words), limit },
        ...(advice.ifUrgent
          ? [{ kind, id: advice.id, part: 'ifUrgent', text: say(advice.ifUrgent), limit } as const]
          : []),
      ];
    }),
    ...allRecords.flatMap((item): Piece[] => {
      const of = { kind: 'record', id: item.id } as const;
      return [
        { ...of, part: 'label', text: say(item.label), limit: null },
        { ...of, part: 'why', text: say(item.why), limit: plain },
        ...(item.tip ? [{ ...of, part: 'tip', text: say(item.tip), limit: plain }] : []),
      ];
    }),
    ...allEvidence.flatMap((card): Piece[] => [
      { kind: 'evidence', id: card.id, part: 'title', text: say(card.title), limit: null },
      ...linesOf(card).map(
        (line, place): Piece => ({
          kind: 'evidence',
          id: card.id,
          part: ['finding', 'who', 'where', 'what counted', 'caveat'][place] ?? '',
          text: say(line),
          limit: null,
        }),
      ),
      { kind: 'evidence', id: card.id, part: 'whole', text: whole(linesOf(card)), limit: plainEnough },
    ]),
    ...allCards.flatMap((card): Piece[] => [
      { kind: 'card', id: card.id, part: 'name', text: say(card.name), limit: null },
      ...(['checks', 'see', 'differs'] as const).map(
        (part): Piece => ({ kind: 'card', id: card.id, part, text: say(card[part]), limit: null }),
      ),
      {
        kind: 'card',
        id: card.id,
        part: 'whole',
        text: whole([card.checks, card.see, card.differs]),
        limit: plainEnough,
      },
      ...card.questions.map(
        ({ id, words }): Piece => ({
          kind: 'card',
          id: card.id,
          part: id,
          text: say(words),
          limit: plainEnough,
        }),
      ),
    ]),
    ...allQuestions.flatMap((list) =>
      list.questions.map(
        ({ id, words }): Piece => ({
          kind: 'questions',
          id: list.id,
          part: id,
          text: say(words),
          limit: plainEnough,
        }),
      ),
    ),
    ...allTerms.flatMap((list): Piece[] => [
      ...list.terms.map(
        ({ name, words }): Piece => ({
          kind: 'term',
          id: list.id,
          part: name,
          text: say(words),
          limit: null,
        }),
      ),
      {
        kind: 'term',
        id: list.id,
        part: 'whole',
        text: whole(list.terms.map(({ words }) => words)),
        limit: plain,
      },
    ]),
    ...allPlaces.map(
      ({ id, what }): Piece => ({ kind: 'place', id, part: 'what', text: say(what), limit: plainEnough }),
    ),
    ...allDoors.flatMap(({ id, steps, gives, lacks }): Piece[] => [
      ...steps.map(
        (step, at): Piece => ({ kind: 'door', id, part: `step ${at + 1}`, text: say(step), limit: null }),
      ),
      { kind: 'door', id, part: 'whole', text: whole([...steps, gives, lacks]), limit: plainEnough },
    ]),
    ...allHelpLines.map(
      (line): Piece => ({ kind: 'help line', id: line.id, part: 'name', text: say(line.name), limit: null }),
    ),
  ];
}

/** All things that carry sources. */
export function allSigned(): readonly Signed[] {
  return [
    ...allAdvice.map(
      ({ id, urgent, source, also = [], checked }): Signed => ({
        kind: urgent ? 'urgent' : 'advice',
        id,
        sources: source === 'general safety advice' ? also : [source, ...also],
        checked,
        claimsNone: source === 'general safety advice',
      }),
    ),
    ...allRecords.map(
      ({ id, sources, checked }): Signed => ({
        kind: 'record',
        id,
        sources,
        checked,
        claimsNone: sources.length === 0,
      }),
    ),
    ...allEvidence.map((card): Signed => sourced('evidence', card)),
    ...allTerms.map((list): Signed => sourced('term', list)),
    ...allCards.map((card): Signed => sourced('card', card)),
    ...allQuestions.map(
      ({ id, source, also = [], checked }): Signed => ({
        kind: 'questions',
        id,
        sources: source === 'general safety advice' ? also : [source, ...also],
        checked,
        claimsNone: source === 'general safety advice',
      }),
    ),
    ...allPlaces.map(
      ({ id, name, url, checked }): Signed => ({
        kind: 'place',
        id,
        sources: [{ organisation: name.en, title: 'Its own page', url, date: 'undated' }],
        checked,
        claimsNone: false,
      }),
    ),
    ...allDoors.map(
      ({ id, source, also = [], checked }): Signed => ({
        kind: 'door',
        id,
        sources: source === 'general safety advice' ? also : [source, ...also],
        checked,
        claimsNone: source === 'general safety advice',
      }),
    ),
    ...allHelpLines.map(
      ({ id, source, checked }): Signed => ({
        kind: 'help line',
        id,
        sources: [source],
        checked,
        claimsNone: false,
      }),
    ),
  ];
}

function sourced(
  kind: Piece['kind'],
  {
    id,
    source,
    also = [],
    checked,
  }: { id: string; source: Source; also?: readonly Source[]; checked: Check },
): Signed {
  return { kind, id, sources: [source, ...also], checked, claimsNone: false };
}
