/** Words that call for haste, where the page states them of the reader and now. */
import type { Section } from '../page/section.ts';
import { ofKin, question } from './assertion.ts';
import { assertIn } from './context.ts';
import { isGeneral } from './general.ts';
import { inlineHeadings, type Meaning, meaningAt } from './meaning.ts';
import { fold, type Span, sentenceAt, sentenceStarts } from './text.ts';
import { type Manner, manners } from './trigger.ts';
import { triggers } from './triggers/all.ts';

/** The patterns of each manner as one: those in capitals look at the text as it stands, the others at the folded one. */
const searches = manners.flatMap((manner) =>
  [true, false].flatMap((capitals) => {
    const patterns = triggers
      .filter((one) => one[1] === manner && /[A-Z]/.test(one[0]) === capitals)
      .map(([pattern]) => pattern);
    return patterns.length === 0
      ? []
      : [{ manner, capitals, words: new RegExp(`(?<![\\w/])(?:${patterns.join('|')})(?![\\w/])`, 'g') }];
  }),
);

/** At most this many leave a page, and at most so many are judged: a page made of one word must cost no more. */
const most = 20;
const mostJudged = 300;
const quiet = new Set<Meaning>([
  'family',
  'past',
  'education',
  'risks',
  'screening',
  'review',
  'questionnaire',
  'medications',
]);
const plain = new Set<Meaning>(['final', 'impression', 'problems', 'indication']);
/** A heading over what may come, not over what is. */
const warns =
  /^(?:when|call|seek|return|go to|get (?:help|care)|contact|come back|in an emergency|emergenc(?:y|ies)$)|\b(?:warning|danger|precautions?|red flags?)\b/;
/** The page sends its reader home, or has; or it reports the operation itself. */
const home =
  /\b(?:post ?operative diagnos[ie]s|(?:was|were|been) discharged|(?:at|upon|since|before|after) discharge|discharge (?:summary|instructions|diagnos[ie]s|date|letter|medications)|discharged (?:home|on|to)|discharged:? \d|left hospital|went home)\b/;

/** Advice for what may come, or to anyone: "if this is an emergency", "call 911 for". */
const offered =
  /\b(?:if|unless|when(?:ever)?|should (?:you|your|the|there|any|this|these|symptoms)|in case|in the event|in an? (?:\w+ )?emergency|for (?:an? |any |all |true )?(?:\w+ )?emergenc(?:y|ies)\b(?! (?:surgery|operation|procedure|department|room))|for (?:any|all|the following|these)|hang up|press \d|do not (?:use|send)|don't use|monitored|elective\w*|planned|scheduled|most (?:people|patients)|marked|si)\b|^\W*emergenc(?:y|ies):/;
/** A condition told after the word: "now for chest pain", but neither "now for more tests" nor "cannot wait for". */
const forWhat =
  /(?<!\bwait)¦ (?:for|with) (?!(?:\w+ )?(?:\w+ )?(?:evaluation|admission|treatment|transfusion|surgery|scan|mri|ct|blood|imaging|labs?|tests?|care|antibiotics|fluids|chemo\w*)\b)/;
/** What to do should it happen: "a new seizure: emergency room". */
const thenCall =
  /^[^.;]{0,60}(?::| means?| ?,| ) ?(?:please )?(?:call|dial|ring|go to|come (?:in|back)|return to|seek|emergency (?:room|department|at))\b/;
/** The same the other way round: "go to the ER for chest pain". */
const callFor =
  /\b(?:call|dial|ring|go to|come (?:in|back)|return|seek|report to|as needed|prn)\b[^.;]*\b(?:for|with|if|when)\b[^.;]*$/;
/** A box that nobody ticked, a minus in brackets. */
const unmarked = /(?:☐|\[ ?\]|\( ?\)) ?$/;
/** Told of what was done. */
const wasDone = /\b(?:underwent|taken|brought|seen)\b(?: [\w,]+){0,4} $/;
/** A line that opens a list of what may come: "Call your doctor for any of these:". */
const opens =
  /\b(?:if|when|call|return|seek|watch|report|contact|notify|go to|look for|signs?|symptoms?|precautions?|risks?|side effects?|complications?)\b[^.!?:]{0,160}(?::|\b(?:following|these)\b)([^:]{0,500})$/;
/** What makes a list's line a sentence about the reader. */
const told = /\b(?:you (?:are|have|were)|patient|pt|s?he|was|were|is)\b/;
const yearsAgo = String.raw`(?:19\d\d|20[01]\d|202[0-3])`;
/** Long over: "in 2015", "last year". */
const gone = new RegExp(
  String.raw`^[^.;]{0,40}\b(?:${yearsAgo}|last (?:year|month|winter|spring|summer|fall|autumn)|(?:days?|weeks?|months?|years?) ago|at age \d+)\b`,
);
const began = new RegExp(
  String.raw`\b(?:(?:in|on|since) (?:\w+ )?${yearsAgo}|years? ago|last year)\b[^.;]*$`,
);

function isListed(before: string): boolean {
  const items = opens.exec(before)?.[1];
  return items?.split(/[•\n]|(?<=[.;]) /).every((item) => item.length < 80 && !told.test(item)) ?? false;
}

/** Whether the words at `target` in `text`, a folded sentence of `folded` that starts at `from`, are said of the reader now. */
function isSaid(folded: string, text: string, from: number, target: Span, manner: Manner, meaning: Meaning) {
  const after = text.slice(target.end);
  const before = folded.slice(Math.max(0, from + target.start - 600), from + target.start);
  const { assertion, rules } = assertIn(text, target);
  const open = manner === 'state' || rules.every((rule) => rule === 'possible:should');
  if (assertion !== 'present' && !(assertion === 'possible' && open)) return false;
  if (question.test(text.trim()) || ofKin.test(before.slice(-220)) || isListed(before)) return false;
  if (unmarked.test(before)) return false;
  if (gone.test(after) || began.test(text.slice(0, target.start))) return false;
  if (manner === 'order')
    return (
      !offered.test(text) &&
      !forWhat.test(`${text.slice(0, target.end)}¦${after}`) &&
      !wasDone.test(before) &&
      !/\?\W*$/.test(folded.slice(0, from))
    );
  if (manner === 'stay') return meaning !== 'indication' && !offered.test(text);
  if (thenCall.test(after) || callFor.test(text.slice(0, target.start))) return false;
  return !isGeneral(text, target, false, plain.has(meaning));
}

/** The urgent words of a page's sections, as they stand, each once. */
export function urgentWords(sections: readonly Section[]): readonly string[] {
  const found = new Map<string, string>();
  let judged = 0;
  const atHome = sections.some(({ heading, text }) => home.test(fold(`${heading} ${text}`)));
  for (const { heading, path, text } of sections) {
    if ([heading, ...path].some((each) => warns.test(fold(each).trim()))) continue;
    const folded = fold(text);
    let starts: readonly number[] | null = null;
    let inlines: ReturnType<typeof inlineHeadings> = [];
    for (const { manner, capitals, words } of searches) {
      if (manner === 'stay' && atHome) continue;
      for (const hit of (capitals ? text : folded).matchAll(words)) {
        const word = text.slice(hit.index, hit.index + hit[0].length);
        const key = fold(word);
        if (found.has(key)) continue;
        judged += 1;
        if (judged > mostJudged) return [...found.values()];
        if (starts === null) {
          starts = sentenceStarts(text);
          inlines = inlineHeadings(text);
        }
        const meaning = meaningAt(heading, path, inlines, hit.index);
        if (quiet.has(meaning)) continue;
        const { start, end } = sentenceAt(starts, folded.length, hit.index);
        const target = { start: hit.index - start, end: hit.index - start + hit[0].length };
        if (isSaid(folded, folded.slice(start, end), start, target, manner, meaning)) found.set(key, word);
        if (found.size >= most) return [...found.values()];
      }
    }
  }
  return [...found.values()];
}
