/** Words that call for haste, as data: patterns of folded words, and how what is said of them is judged. */

/**
 * `state`: what the body does or a picture shows; it counts where it is so or may be so. `stay`: a stay in hospital or
 * an operation now; over once the page sends its reader home. `order`: a doctor's word to come, or to be quick; a
 * condition ("call 911 if …") makes it general advice.
 */
export const manners = ['state', 'stay', 'order'] as const;
export type Manner = (typeof manners)[number];

/** What it finds in fewer than five letters is an abbreviation, and counts in capitals only: "ICU", "STAT". */
export type Trigger = readonly [pattern: string, manner: Manner];

/**
 * Patterns judged alike. The comment behind each is its test: a sentence that fires it, and after "≠" one that looks
 * alike and must stay quiet.
 */
export function triggersOf(manner: Manner, patterns: readonly string[]): readonly Trigger[] {
  return patterns.map((pattern) => [pattern, manner]);
}
