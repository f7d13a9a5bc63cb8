/** Forms: what was marked or written after a name that a question asks for. */
import type { Judge } from './judge.ts';

const mark = String.raw`(?:\[ ?[x✓✔] ?\]|\( ?[x✓✔] ?\)|☑|☒|✓|✔)`;
const open = String.raw`(?:\[ *\]|\( *\)|☐|□|_+)`;
/** "[ ] Yes [x] No", "Yes ☐ No ☑", "… ? No". */
const no = new RegExp(
  `^[^\\n]{0,90}?(?:${open} ?yes\\W{0,6}${mark} ?no\\b|\\byes ?${open}\\W{0,6}no ?${mark}|\\? *(?:\\n *)?(?:no|none|never)\\b)|^[^\\n\\t:?.]{0,40}[:\\t] ?(?:n|no|none|never|denies)\\b`,
);
const yes = new RegExp(
  `^[^\\n]{0,90}?(?:${mark} ?(?:yes|me|self|myself|i have)\\b|\\b(?:yes|me|self) ?${mark}|\\? *(?:\\n *)?(?:${mark} ?)?yes\\b)`,
);
/** Treated now, or back. */
const goesOn =
  /\b(?:still|now|current\w*|ongoing|came back|come back|back again|returned|recurr\w+|spread|every \d|weekly|began|started|since (?:january|february|march|april|may|june|july|august|september|october|november|december)|on (?:treatment|chemo\w*))\b/;
const isOver =
  /\b(?:treatment|therapy)\b[^\n?]{0,40}\? *\n? *(?:no|none)\b|\b(?:all clear|signed off|in remission|cured|discharged)\b/;

/** The line of the name and what is answered below it. */
const answerOf = (folded: string, end: number): string => folded.slice(end, end + 240);

/** A box that says no, or that asks of the family. */
export const byNo: Judge = ({ folded, asserted }) =>
  /^ \((?:1st|first|2nd|second|family|any relative)/.test(folded.slice(asserted.end, asserted.end + 16))
    ? ['someone_else', 'asked of kin']
    : no.test(answerOf(folded, asserted.end))
      ? ['absent', 'answered no']
      : null;

/** A box that says yes: now where the answers say that it goes on, else once. */
export const byYes: Judge = ({ folded, asserted }) => {
  const answer = answerOf(folded, asserted.end);
  if (no.test(answer) || !yes.test(answer) || asserted.category !== 'cancer') return null;
  return [goesOn.test(answer) && !isOver.test(answer) ? 'present' : 'historical', 'answered yes'];
};
