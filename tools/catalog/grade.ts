/** How hard a text is to read: Flesch-Kincaid grade, with the medical words that cannot be avoided set aside. */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { neededWords } from './needed-words.ts';

/** The measure of one text. */
export interface Grade {
  /** US school grade, the needed medical words left out of the count. */
  readonly grade: number;
  /** The same with every word counted. */
  readonly gradeWithAll: number;
  readonly longestSentence: number;
  /** The needed words that were left out. */
  readonly leftOut: readonly string[];
}

/** Measures a text of one or more sentences. */
export function gradeOf(text: string): Grade {
  const sentences = sentencesOf(text).map(wordsOf);
  const kept = sentences.map((words) => words.filter((word) => !isNeeded(word)));
  return {
    grade: grade(kept),
    gradeWithAll: grade(sentences),
    longestSentence: Math.max(0, ...sentences.map((words) => words.length)),
    leftOut: [...new Set(sentences.flat().filter(isNeeded))],
  };
}

/** The sentences of a text; a colon before a list or a quote ends one too. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.?!])["”’)]*\s+|:\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

function wordsOf(sentence: string): readonly string[] {
  return sentence
    .replace(/[’']s\b/g, '')
    .split(/[^\p{L}\p{N}’'-]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

function isNeeded(word: string): boolean {
  const plain = word.toLowerCase().replace(/’/g, "'");
  return (
    neededWords.has(plain) || neededWords.has(plain.replace(/s$/, '')) || /^[A-Z0-9/-]{2,}s?$/.test(word)
  );
}

function grade(sentences: readonly (readonly string[])[]): number {
  const words = sentences.flat();
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables });
}
