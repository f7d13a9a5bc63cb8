/** More of ConText's phrases: those that need not stand in every page of a portal. */
import { assertIn, openPhrases } from '../context.ts';
import { modifiers } from '../modifiers/all.ts';
import { further } from '../modifiers/further/all.ts';
import type { Judge } from './judge.ts';

const phrases = openPhrases([...further, ...modifiers.filter(([, effect]) => effect === 'stop')]);

/** A phrase that the first look does not know. */
export const byPhrases: Judge = ({ text, target }) => {
  const { assertion, rules } = assertIn(text, target, phrases);
  return assertion === 'present' ? null : [assertion, rules.join()];
};

/** One who treats is worried: "these findings make me worried about a lymphoma". */
const treating =
  /\b(?:makes?|made|leaves?|left) (?:me|us)\b[^.;]*$|\bwe(?: are|'re) (?:still |a little )?(?:worried|concerned)\b[^.;]*$/;

/** Only named, as it seemed, and yet a thought of somebody: "lymphoma is still in play". */
export const byDoubt: Judge = (seen) => {
  if (
    seen.asserted.rules.at(-1) === 'hypothetical:worried about' &&
    treating.test(seen.text.slice(0, seen.target.start))
  )
    return ['possible', 'worried'];
  const said = seen.asserted.assertion === 'historical' ? null : byPhrases(seen);
  return said?.[0] === 'possible' ? said : null;
};
