/** ConText's modifier: a phrase that changes what is said of a condition named near it. */

/** What a phrase does. `stop` ends the reach of the phrases before it; `pseudo` looks like one and does nothing. */
export type Effect =
  | 'absent'
  | 'possible'
  | 'conditional'
  | 'hypothetical'
  | 'historical'
  | 'someone_else'
  | 'present'
  | 'stop'
  | 'pseudo';

/** Whether it changes what stands after it, before it, or on either side. */
export type Direction = 'forward' | 'backward' | 'both' | 'none';

/**
 * The phrase (folded), what it does, where it reaches. `weak`: a pathologist's "consistent with" is a diagnosis, a
 * radiologist's is a thought.
 */
export type Modifier = readonly [literal: string, effect: Effect, direction: Direction, weak?: 'weak'];

/** A phrase with all its spellings: "(no|without) recurrence" is two. */
export function spell(literal: string): readonly string[] {
  const [choice, choices] = /\((.*?)\)/.exec(literal) ?? [];
  return choice === undefined
    ? [literal]
    : (choices ?? '').split('|').flatMap((one) => spell(literal.replace(choice, one)));
}

/**
 * Phrases that do the same, each with its spellings in brackets. The comment behind each is a sentence that shows it
 * and is its test; a comment, so that the content script does not carry it.
 */
export function table(
  effect: Effect,
  direction: Direction,
  literals: readonly string[],
): readonly Modifier[] {
  return literals.flatMap(spell).map((literal) => [literal, effect, direction]);
}

/** The same for phrases that are weak. */
export function weakTable(
  effect: Effect,
  direction: Direction,
  literals: readonly string[],
): readonly Modifier[] {
  return literals.flatMap(spell).map((literal) => [literal, effect, direction, 'weak']);
}
