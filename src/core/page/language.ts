/** Which language a text is in, by its commonest words and letters: enough to tell what we can read from what we cannot. */

const words: Readonly<Record<string, string>> = {
  en: 'the of and to in a is with for was are that this no or on at be by from your you not has have as it his her patient',
  es: 'el la de que y en los del se las por con no una un para es al como más su sus este esta fue sin ha lo paciente',
  // Those that we cannot read: of each the words that are common in neither of the above.
  xx: 'le les du des et qui dans avec pas vous o os da em um uma não com ao são il di della che è der das und zu den mit von für ist nicht ein het een zijn niet voor og och i det att som er av för til ikke inte ei että oli hän ovat w z nie się jest że nan ak pou yo nou của là và không được cho ang ng sa mga ay',
};

const sets = Object.entries(words).map(([code, list]) => [code, new Set(list.split(' '))] as const);

/** Letters of other alphabets, and signs that say more than a letter does. */
const alphabets = /[\u0370-\u0e7f]/g;
const signs = /[\u3040-\ud7af]/g;

const sampleLength = 6000;
/** Fewer words than this say nothing. */
const enough = 25;
/** Common words among all words, below which a text is a table of names and figures. */
const share = 0.06;

/**
 * "en", "es", "xx" for any other, by its words or because it is written in other letters; or "" where it is too short to tell.
 * A table of names and figures holds few common words: then, too, "".
 */
export function languageOf(text: string): string {
  const sample = text.slice(0, sampleLength).toLowerCase();
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  const foreign = count(alphabets) + 2 * count(signs);
  if (foreign > enough && foreign > count(/\p{L}/gu) / 2) return 'xx';
  const list = sample.match(/[a-z\u00df-\u024f]+/g) ?? [];
  if (list.length < enough) return '';
  let best = '';
  let bestCount = 0;
  let second = 0;
  for (const [code, set] of sets) {
    let hits = 0;
    for (const word of list) if (set.has(word)) hits += 1;
    if (hits > bestCount) {
      second = bestCount;
      bestCount = hits;
      best = code;
    } else if (hits > second) second = hits;
    // English has few words that head another list: a fifth of a text is proof.
    if (code === 'en' && hits > list.length * 0.2) return code;
  }
  return bestCount >= list.length * share && bestCount > second * 1.1 ? best : '';
}

/** The language of a page: that of its text, else what its markup says, else "". */
export function pageLanguage(text: string, declared: string): string {
  return languageOf(text) || (declared.toLowerCase().split(/[-_]/)[0] ?? '');
}
