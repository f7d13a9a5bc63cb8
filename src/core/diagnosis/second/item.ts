/** Specimens, or problems, told one after the other in a line: what is said of one says nothing of the next. */
import { around, type Judge } from './judge.ts';

/** "7. … benign 8. Left mid: …": the number, or the letter, of a new one between the denial and the name. */
const next = /\bbenign\b.*\s(?:\d{1,2}|[a-h])[.)] +(?!.*\b(?:benign|no|not|negative|without)\b)[a-z][^.]*$/s;
/** In an item the cancer is the finding: a side, a place or a label leads to it, with no denial of its own. */
const led = /(?:[:,] *| {2,}|\n)(?:\w+ ){0,3}$/;

/** In brackets behind another matter. */
const closed = /\([^()]*\bresolved\)[,;] (?:\w+ ){0,2}$/;

/** "Benign prostatic tissue 8. Left mid - adenocarcinoma", "sepsis (resolved), new myeloma". */
export const byItem: Judge = (seen) => {
  const [before] = around(seen);
  return seen.asserted.category === 'cancer' &&
    ((next.test(before) && led.test(before)) || closed.test(before))
    ? ['present', 'own item']
    : null;
};
