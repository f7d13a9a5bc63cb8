/** The packet for a clinic, made of a list. */
import type { IsoDate, WholeCase } from '../core/case/case.ts';
import { lettersIn } from '../core/case/kept-letters.ts';
import { allLetters } from '../core/case/letters/all.ts';
import type { ConfirmedCondition } from '../core/export/confirmed.ts';
import { type Packet, packetOf } from '../core/export/packet.ts';
import { firstChoice } from '../core/export/pages/choice.ts';
import { packetFile, packetHtml } from '../core/export/pages/file.ts';
import { pagesOf } from '../core/export/pages/pages.ts';
import { allRecords } from '../core/records/all.ts';
import { packet as words } from '../ui/words/en/packet.ts';

/** A list ready for its pages, named as for readers who are not the person. */
export const packetFor = (
  whole: WholeCase,
  madeOn: IsoDate,
  conditions: readonly ConfirmedCondition[],
): Packet =>
  packetOf({
    ...{ whole, conditions, madeOn, records: allRecords, letters: allLetters, guidance: [] },
    ...{ language: 'en', isForOthers: true },
  });

/** Its file, with the parts that most need. */
export function firstPacket(whole: WholeCase, madeOn: IsoDate, conditions: readonly ConfirmedCondition[]) {
  const { typed } = lettersIn(whole.case);
  const pages = pagesOf(packetFor(whole, madeOn, conditions), typed, firstChoice, words.pages);
  return [packetFile, packetHtml(pages, words.pages)] as const;
}
