/**
 * How plain a Spanish text is: Szigriszt-Pazos perspicuity, read on the INFLESZ scale (Barrio-Cantalejo 2008: above 55 "normal",
 * above 65 "quite easy", above 80 "very easy"; 55 is what it asks of texts for patients).
 */
import { sentencesOf } from './grade.ts';

const open = 'aeoáéó';
const weak = 'iuü';

/** Syllables of a Spanish word: its vowel groups, cut where two open vowels or a stressed weak one meet. */
export function syllablesOf(word: string): number {
  // A u that is not spoken, and a y that is a vowel at the end.
  const plain = word
    .toLowerCase()
    .replace(/([gq])u([eéií])/g, '$1$2')
    .replace(/y$/, 'i');
  let count = 0;
  let before = '';
  for (const letter of plain) {
    const isVowel = open.includes(letter) || weak.includes(letter) || 'íú'.includes(letter);
    const glides = weak.includes(letter) ? before !== '' : open.includes(letter) && weak.includes(before);
    if (isVowel && !(before !== '' && glides && !'íú'.includes(before))) count += 1;
    before = isVowel ? letter : '';
  }
  return Math.max(1, count);
}

/** Medical words that cannot be avoided, as `needed-words.ts` has them in English. */
const needed =
  /^(?:anest|biopsi|cardi[oó]|cardiopat|ciruj|cirug|diagn[oó]st|ecocardio|ecograf|endoscop|enferm|ginec|onc[oó]|pat[oó]log|quimioter|radi[oó]|radioter|resonanc|tomogr)/i;

/** The words of a text that are read as words: needed ones, shorthand in capitals and figures are left out. */
const wordsOf = (text: string) =>
  text
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => (/\p{Ll}/u.test(word) || /^[aeouy]$/i.test(word)) && !needed.test(word));

/** The perspicuity of a text of one or more sentences; higher is plainer. */
export function perspicuityOf(text: string): number {
  const words = wordsOf(text);
  if (words.length === 0) return 100;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 206.835 - 62.3 * (syllables / words.length) - words.length / Math.max(1, sentencesOf(text).length);
}
