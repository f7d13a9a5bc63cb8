/** The packet for a clinic, made of a list. */
import type { IsoDate, WholeCase } from '../core/case/case.ts';
import { lettersIn } from '../core/case/kept-letters.ts';
import { isNorthAmerican, localeOf } from '../core/case/law.ts';
import { allLetters } from '../core/case/letters/all.ts';
import type { ConfirmedCondition } from '../core/export/confirmed.ts';
import { type Packet, packetOf } from '../core/export/packet.ts';
import { firstChoice } from '../core/export/pages/choice.ts';
import { packetFile, packetHtml } from '../core/export/pages/file.ts';
import { pagesOf } from '../core/export/pages/pages.ts';
import type { PagesWords } from '../core/export/pages/words.ts';
import type { Country } from '../core/guidance/advice.ts';
import { allRecords } from '../core/records/all.ts';
import { packet as english } from '../ui/words/en/packet.ts';
import type { Words } from '../ui/words/en.ts';

/** A list ready for its pages, named as for readers who are not the person. */
export const packetFor = (
  whole: WholeCase,
  madeOn: IsoDate,
  conditions: readonly ConfirmedCondition[],
  language: string,
): Packet =>
  packetOf({
    ...{ whole, conditions, madeOn, records: allRecords, letters: allLetters, guidance: [] },
    ...{ language, isForOthers: true },
  });

/** The words of its pages in the words of papers. */
export const pagesWords = ({ apart }: Words): PagesWords => (apart?.packet ?? english).pages;

/** The words of its pages as a country writes days and addresses. */
export const pagesIn = (pages: PagesWords, country: Country | null | undefined): PagesWords => ({
  ...{ ...pages, lang: localeOf(pages.lang, country) },
  blanks: isNorthAmerican(country) ? { ...pages.blanks, address: pages.mailing } : pages.blanks,
});

/** Its file, with the parts that most need. */
export function firstPacket(
  whole: WholeCase,
  madeOn: IsoDate,
  conditions: readonly ConfirmedCondition[],
  words: Words,
  country: Country | undefined,
) {
  const { typed } = lettersIn(whole.case);
  const said = pagesIn(pagesWords(words), country);
  const pages = pagesOf(packetFor(whole, madeOn, conditions, words.lang), typed, firstChoice, said);
  return [packetFile, packetHtml(pages, said)] as const;
}
