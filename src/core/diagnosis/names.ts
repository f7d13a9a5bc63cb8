/** Names that neither the grammar nor a condition's own list makes, by condition id; written by tools/lexicon. */
export const names: Readonly<Record<string, string>> = {};
