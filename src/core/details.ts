/** All that a person who asks is told beside the answer. A content script that only watches carries none of it. */
import type { Assessment } from './assessment.ts';
import { openAttachment } from './diagnosis/attach.ts';
import { factsOf } from './diagnosis/facts.ts';
import { secondLook } from './diagnosis/second/look.ts';
import { urgentWords } from './diagnosis/urgent.ts';
import { termsIn } from './guidance/terms-in.ts';
import type { Details } from './look.ts';
import type { PageText } from './page/section.ts';
import { theirChart } from './portal/chart.ts';
import { kindByWords } from './portal/words.ts';
import { recordsSeen } from './records/seen.ts';

/** The details that `look` takes. */
export const details: Details = { second: secondLook, factsOf, openAttachment, kindByWords, whose, told };

function whose(...page: Parameters<typeof theirChart>): ReturnType<Details['whose']> {
  const chart = theirChart(...page);
  return chart === null ? {} : { someoneElsesChart: true, chart };
}

function* told(
  page: PageText,
  { kind, status }: Pick<Assessment, 'kind' | 'status'>,
): ReturnType<Details['told']> {
  // A leaflet names scans as well: where no illness is stated, the page must be a report by its kind.
  if (status === 'none') return { records: kind === 'other' ? [] : recordsSeen(kind, page) };
  const records = recordsSeen(kind, page);
  const terms = new Set<string>();
  for (const { heading, text } of page.sections) {
    for (const term of termsIn(`${heading}\n${text}`)) terms.add(term);
    yield;
  }
  return { records, urgentWords: urgentWords(page.sections), terms: [...terms] };
}
