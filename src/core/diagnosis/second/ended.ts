/** What is no longer in hand: by a list that says so, by what the words about it say. */
import { byReturn } from './again.ts';
import { around, type Judge } from './judge.ts';
import { inYear, isDated, isLongOver, oldYear } from './over.ts';

/** "Past (6)", "Closed problems"; not "Past medical history", which also names what goes on. */
const closed =
  /^(?:past|previous|former|old|ended|closed|completed|inactive|resolved|archived)(?: (?:problems?|conditions?|diagnos[ei]s|issues?|concerns?|episodes?))?\W*(?:\(?\d*\)?)?$/i;
/** What goes on with most, and did not with this one: "had epilepsy between seven and thirteen", "made a full recovery". */
const recovered =
  /\b(?:resolved|outgr(?:ew|own)|in (?:full|complete) remission|(?:full|complete|good) recovery|recovered|(?:fit|seizure)s? free|free of (?:fits|seizures)|between the ages|(?:as a child|in childhood)|no longer has|cured)\b/;

/** A diagnosis as it was given then. */
const atFirst = /\b(?:at outset|original|initial|carried forward|at diagnosis)\b/i;
/** What was asked for long ago and is over, whatever it was. */
const asked =
  /\b(?:r\/o|rule out|\?|query|possible|poss|suspected|worked up for|work ?up for|investigated for|evaluated for|tested for|checked for|to exclude|concern for|scare)(?: \w+){0,2} $/;
/** "The smoking history" is none of an illness. */
const habit = /\b(?:smoking|travel|exposure|drinking|work|employment|sexual|social) history\b/;

/** A name that is no longer in hand. */
export const byEnd: Judge = (seen) => {
  const { asserted } = seen;
  const [before, after] = around(seen);
  const isClosed = closed.test(seen.heading.trim());
  if (
    !asserted.rules.includes('maybe back') &&
    (isClosed || asserted.rules.includes('long ago')) &&
    (asserted.assertion === 'possible' || asked.test(before))
  )
    return ['absent', 'asked long ago'];
  if (asserted.rules.includes('historical:history') && habit.test(after)) return ['hypothetical', 'habit'];
  if (isClosed || (atFirst.test(seen.heading) && oldYear.test(seen.heading))) return ['historical', 'closed'];
  if (asserted.category !== 'cancer')
    return recovered.test(seen.text) &&
      (asserted.rules.includes('lasting') || inYear.test(seen.text) || oldYear.test(seen.text))
      ? ['historical', 'recovered']
      : null;
  if (asserted.now) return null;
  const again = isDated(seen)
    ? byReturn({ ...seen, asserted: { ...asserted, assertion: 'historical' } })
    : null;
  if (again?.[0] === 'possible') return again;
  const why = isLongOver(seen);
  return why === null ? null : ['historical', why];
};
