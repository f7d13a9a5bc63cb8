/** What the Spanish is held to: each law takes English sentences with their Spanish and gives a line for every breach. */
import { sentencesOf } from '../../tools/catalog/grade.ts';

export type Pairs = ReadonlyMap<string, string>;
type Law = (pairs: Pairs) => readonly string[];

const breaches = (pairs: Pairs, isBreach: (en: string, es: string) => boolean): readonly string[] =>
  [...pairs].flatMap(([en, es]) => (isBreach(en, es) ? [`${en} → ${es}`] : []));

const sorted = (text: string, what: RegExp) => (text.match(what) ?? []).toSorted().join(' ');

/** The figures of a sentence are those of the English one. */
export const counted: Law = (pairs) =>
  breaches(pairs, (en, es) => sorted(en, /\d+(?:[.,]\d+)*/g) !== sorted(es, /\d+(?:[.,]\d+)*/g));

/** What is filled in later stands in both. */
export const filled: Law = (pairs) =>
  breaches(pairs, (en, es) => sorted(en, /\{[\w-]+\}|\n/g) !== sorted(es, /\{[\w-]+\}|\n/g));

/** A question opens as it closes, where it is not quoted in English; marks are the printed ones; nothing is shouted. */
export const printed: Law = (pairs) =>
  breaches(
    pairs,
    (_, es) =>
      /["'«»¡!]/.test(es) ||
      sorted(es.replace(/“[^”]*”/g, ''), /¿/g).length !== sorted(es.replace(/“[^”]*”/g, ''), /\?/g).length ||
      es.trim() === '',
  );

/** Strangers are spoken to as "usted". */
export const polite: Law = (pairs) =>
  breaches(pairs, (_, es) => /(?<!\p{L})(?:tú|vos|tus?|te|ti|contigo)(?!\p{L})/iu.test(es));

/** No sentence is longer than 25 words. */
export const short: Law = (pairs) =>
  breaches(pairs, (_, es) => sentencesOf(es).some((sentence) => sentence.split(/\s+/).length > 25));

/** Words of blame, promise, false comfort, command about treatment, or battle. */
const forbidden = [
  /\busted debería haber|\bes culpa suya|\bsu culpa\b/i,
  /\bgarantiza|\bestará bien\b|\busted no tiene nada\b|\bno se preocupe|\bse curará\b/i,
  /\b(?:demorar|esperar) (?:es seguro|no hace daño)\b|\bno hay prisa\b|\btómeselo con calma\b|\btómese (?:su|el) tiempo\b/i,
  /\b(?:rechace|no acepte|deje|suspenda|abandone) (?:el |la |su )?(?:tratamiento|cirugía|quimio)/i,
  /(?:^|[.,:;] |\busted )(?:debe|tiene que) (?:hacerse|empezar|recibir|aceptar) (?:el |la |su |un |una )?(?:tratamiento|cirugía|quimio)/i,
  /\bluch\w+|\bbatalla|\bvaliente|\bguerrer|\bvíctima/i,
];

/** No such word is said. */
export const decent: Law = (pairs) => breaches(pairs, (_, es) => forbidden.some((words) => words.test(es)));

/** What a study cannot say is said as such. */
export const careful: Law = (pairs) =>
  breaches(pairs, (en, es) => en.startsWith('Keep in mind: ') !== es.startsWith('Tenga en cuenta: '));

/** Each law by the sentence that a report reads. */
export const laws: readonly (readonly [name: string, law: Law, breach: readonly [string, string]])[] = [
  ['figures are those of the English', counted, ['One in 10.', 'Una de cada 100.']],
  ['what is filled in later stands in both', filled, ['On {day}.', 'El {dia}.']],
  ['questions open as they close, and nothing is shouted', printed, ['Ready?', 'Listo?']],
  ['the reader is spoken to as usted', polite, ['Ask your doctor.', 'Pregunta a tu médico.']],
  [
    'no sentence is longer than 25 words',
    short,
    ['Long.', `${Array.from({ length: 26 }, () => 'no').join(' ')}.`],
  ],
  ['no word of blame, promise, command or battle', decent, ['Fight.', 'Siga en la lucha.']],
  ['a caveat is said as one', careful, ['Keep in mind: few.', 'Pocas.']],
];
