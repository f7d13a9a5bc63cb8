/** A cancer of the past that is told to be back, or feared to be. */
import { type Judge, nearby } from './judge.ts';

const back =
  /\b(?:recurrence|recurrent|recurred|relapsed?|c[ao]me back|returned|(?:has|have) (?:now )?spread|deposit|metasta\w+|mets|met(?= vs)|progression|progressed)\b/g;
/** A noun alone names a matter that may only be spoken of; a verb, a place or a day says that it happened. */
const happened = /^(?:recurred|relapsed|came back|returned|ha.*spread|progressed)$/;
const told = /^ (?:in|to|at|on|of|was|is|has|confirmed|proven|diagnosed|\d)/;
const denied = /\b(?:no|not|nothing|without|nil|never|negative for|free (?:of|from)|nor)\b[^.;:]{0,40}$/;
/** What might be one day, and what is looked for as a matter of course. */
const perhaps =
  /\b(?:risk|chance|prevent\w*|surveillance|watch(?:ing)?|monitor\w*|signs?|symptoms?|if|only|would|should|routine|screen\w*|fear\w*|worr(?:y|ies))\b[^.;:]{0,40}$/;
const doubted =
  /(?:\?|\b(?:possible|possibly|poss|may|might|could|suspicious|suspected|suspicion|concern\w*|worrying|worrisome|worried about|look(?:ing)? for|exclude|rule out|r\/o|query|likely|probabl\w+|can't be sure|cannot be sure|assess for|evaluate for)\b)[^.;:]{0,40}$/;

/** It stands as the reader's already. */
const strong = /^(?:present|possible)$/;

/** "Relapsed 2024", "?local recurrence": read in what follows a name of the past. */
export const byReturn: Judge = ({ asserted, folded, at, sentence }) => {
  if (asserted.category !== 'cancer' || strong.test(asserted.assertion)) return null;
  // Of a name that is only talked of, its own sentence must say so.
  const isTalk = asserted.assertion === 'hypothetical';
  if (isTalk && asserted.condition === 'other-cancer') return null;
  const end = isTalk ? Math.min(sentence.end, at + 90) : at + 300;
  for (const { index, 0: word } of folded.slice(asserted.end, end).matchAll(back)) {
    const found = asserted.end + index;
    const before = folded.slice(Math.max(sentence.start, found - 80), found);
    const rest = folded.slice(found + word.length, found + 60);
    if (denied.test(before) || perhaps.test(before) || /^ (?:free|score|risk)\b/.test(rest)) continue;
    if (!isTalk && (doubted.test(before) || /^[^.;]{0,30}\?/.test(rest))) return ['possible', 'maybe back'];
    if (happened.test(word) || (!isTalk && told.test(rest))) return ['present', 'back'];
  }
  return null;
};

/** "Diagnosed eight years ago and never treated. It is still there." */
export const byStaying: Judge = (seen) =>
  /years? ago/.test(seen.asserted.rules.join()) &&
  /\bdiagnosed\b/.test(seen.text) &&
  /\b(?:still (?:there|present)|steady|watch(?:ful|ing)?|wait|never (?:needed|had|required) (?:treat|therapy|chemo)|untreated)/.test(
    nearby(seen, 240),
  )
    ? ['present', 'still there']
    : null;
