/** Numbers as a reader meets them; a digit inside a name (BRCA1, HER2, 1p/19q) is part of the name. */
export function numbersIn(text: string): readonly string[] {
  return text.match(/(?<![\p{L}\d.,/-])\d(?:[\d,.]*\d)?%?(?![\p{L}\d/])/gu) ?? [];
}
