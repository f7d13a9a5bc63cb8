/** Words that call for haste, where the page states them of the reader and now. */
import type { Section } from '../page/section.ts';
import { question } from './assertion.ts';
import { assertIn } from './context.ts';
import { isGeneral } from './general.ts';
import { inlineHeadings, type Meaning, meaningAt } from './meaning.ts';
import { ofKin } from './second/kin.ts';
import { fold, type Span, sentenceAt, sentenceStarts } from './text.ts';
import { type Manner, manners } from './trigger.ts';
import { triggers } from './triggers/all.ts';

/** The patterns of each manner as one, for the folded text. */
const searches = manners.map((manner) => {
  const patterns = triggers.filter((one) => one[1] === manner).map(([pattern]) => pattern);
  return [manner, new RegExp(`(?<![\\w/])(?:${patterns.join('|')})(?![\\w/])`, 'g')] as const;
});

/** At most this many leave a page, and at most so many are judged: a page made of one word must cost no more. */
const most = 20;
const mostJudged = 100;
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
/** A heading over what may come, not over what is. */
const warns =
  /^(?:when|call|seek|return|go to|contact|in an emergency|emergency$)|\b(?:warning|precautions?|red flags?)\b/;
/** The page sends its reader home, or has; or it reports the operation itself. */
const home =
  /\b(?:post ?operative diagnos[ie]s|(?:was|were) discharged|discharge (?:summary|instructions|date)|discharged:? (?:home|on|to|\d)|left hospital)\b/;

/** Advice for what may come, or to anyone: "if this is an emergency", "call 911 for". */
const offered =
  /\b(?:if|when(?:ever)?|should (?:you|your|any)|in an? (?:\w+ )?emergency|for (?:any|all|these|the following|(?:\w+ )?emergenc(?:y|ies)(?! surg))|do not (?:use|send)|monitored|elective\w*|planned|scheduled|most (?:people|patients)|si)\b|^\W*emergenc(?:y|ies):/;
/** A condition told after the word: "now for chest pain", but neither "now for more tests" nor "cannot wait for". */
const forWhat =
  /(?<!\bwait)¦ (?:for|with) (?!(?:\w+ )?(?:\w+ )?(?:evaluation|admission|treatment|surgery|scan|blood|tests?|care)\b)/;
/** What to do should it happen: "a new seizure: emergency room". */
const thenCall = /^[^.;]{0,60}[:, ](?:call|go to|emergency (?:room|department|at))\b/;
/** The same the other way round: "go to the ER for chest pain". */
const callFor =
  /\b(?:call|dial|go to|come (?:in|back)|return|seek|as needed)\b[^.;]*\b(?:for|with|if)\b[^.;]*$/;
/** A box that nobody ticked, a minus in brackets. */
const unmarked = /(?:☐|\[ ?\]|\( ?\)) ?$/;
/** A line that opens a list of what may come: "Call your doctor for any of these:". */
const opens =
  /\b(?:if|when|call|return|seek|watch|report|signs?|symptoms?|precautions?|risks?|effects?)\b[^.!?:]{0,160}(?::|\b(?:following|these)\b)([^:]{0,500})$/;
/** What makes a list's line a sentence about the reader. */
const told = /\b(?:you (?:are|have|were)|patient|s?he|was|is)\b/;
/** Long over: "in 2015", "last year"; "compared with 2019" dates something else. */
const over =
  /(?<!(?:with|to|than) (?:\w+ )?)\b(?:19\d\d|20[01]\d|202[0-3]|last (?:year|month)|(?:months?|years?) ago|at age \d+)\b/;

/** Whether the words at `target` in `text`, a folded sentence of `folded` that starts at `from`, are said of the reader now. */
function isSaid(folded: string, text: string, from: number, target: Span, manner: Manner, meaning: Meaning) {
  const after = text.slice(target.end);
  const before = folded.slice(Math.max(0, from + target.start - 600), from + target.start);
  const { assertion, rules } = assertIn(text, target);
  const open = manner === 'state' || rules.every((rule) => rule.startsWith('possible:s'));
  if (assertion !== 'present' && !(assertion === 'possible' && open)) return false;
  if (question.test(text.trim()) || ofKin.test(before.slice(-220)) || over.test(text)) return false;
  const listed = opens.exec(before)?.[1];
  if (unmarked.test(before) || (listed !== undefined && !told.test(listed))) return false;
  if (manner === 'order')
    return (
      !offered.test(text) &&
      !forWhat.test(`${text.slice(0, target.end)}¦${after}`) &&
      !/\?\W*$/.test(folded.slice(0, from))
    );
  if (manner === 'stay') return meaning !== 'indication' && !offered.test(text);
  if (thenCall.test(after) || callFor.test(text.slice(0, target.start))) return false;
  return !isGeneral(text, target, false, meaning !== 'other');
}

/** The urgent words of a page's sections, as they stand, each once. */
export function urgentWords(sections: readonly Section[]): readonly string[] {
  const found = new Map<string, string>();
  const texts = sections.map(({ text }) => fold(text));
  const atHome = sections.some(({ heading }, at) => home.test(texts[at] ?? '') || home.test(fold(heading)));
  let judged = 0;
  for (const [at, { heading, path, text }] of sections.entries()) {
    if ([heading, ...path].some((each) => warns.test(fold(each).trim()))) continue;
    const folded = texts[at] ?? '';
    let starts: readonly number[] | null = null;
    let inlines: ReturnType<typeof inlineHeadings> = [];
    for (const [manner, words] of searches) {
      if (manner === 'stay' && atHome) continue;
      for (const hit of folded.matchAll(words)) {
        const [key] = hit;
        const word = text.slice(hit.index, hit.index + key.length);
        if (found.has(key) || (key.length < 5 && word !== word.toUpperCase())) continue;
        judged += 1;
        if (judged > mostJudged || found.size >= most) return [...found.values()];
        if (starts === null) {
          starts = sentenceStarts(text);
          inlines = inlineHeadings(text);
        }
        const meaning = meaningAt(heading, path, inlines, hit.index);
        if (quiet.has(meaning)) continue;
        const { start, end } = sentenceAt(starts, folded.length, hit.index);
        const target = { start: hit.index - start, end: hit.index - start + key.length };
        if (isSaid(folded, folded.slice(start, end), start, target, manner, meaning)) found.set(key, word);
      }
    }
  }
  return [...found.values()];
}
