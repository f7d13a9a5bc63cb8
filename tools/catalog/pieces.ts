/** Every text of the catalogue that a person reads, with where it stands and how plain it has to be. */

import { allAdvice } from '../../src/core/guidance/advice/all.ts';
import type { Check, Source } from '../../src/core/guidance/advice.ts';
import { allHelpLines } from '../../src/core/guidance/helplines/all.ts';
import { topAdvice } from '../../src/core/guidance/top.ts';
import { allRecords } from '../../src/core/records/all.ts';

/** One text. `limit` is the highest school grade it may have; null where it is a name. */
export interface Piece {
  readonly kind: 'advice' | 'urgent' | 'record' | 'help line';
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

/** All texts, in the order of the catalogue. */
export function allPieces(): readonly Piece[] {
  return [
    ...allAdvice.flatMap((advice): Piece[] => {
      const kind = advice.urgent ? 'urgent' : 'advice';
      const limit = top.has(advice.id) ? plain : plainEnough;
      return [
        { kind, id: advice.id, part: 'title', text: advice.title.en, limit: null },
        { kind, id: advice.id, part: 'words', text: advice.words.en, limit },
        ...(advice.ifUrgent
          ? [{ kind, id: advice.id, part: 'ifUrgent', text: advice.ifUrgent.en, limit } as const]
          : []),
      ];
    }),
    ...allRecords.flatMap((item): Piece[] => {
      const of = { kind: 'record', id: item.id } as const;
      return [
        { ...of, part: 'label', text: item.label.en, limit: null },
        { ...of, part: 'why', text: item.why.en, limit: plain },
        ...(item.tip ? [{ ...of, part: 'tip', text: item.tip.en, limit: plain }] : []),
      ];
    }),
    ...allHelpLines.map(
      (line): Piece => ({ kind: 'help line', id: line.id, part: 'name', text: line.name.en, limit: null }),
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
