/** Which language a text is in, by its commonest words and letters; enough to tell what we can read from what we cannot. */

const words: Readonly<Record<string, string>> = {
  en: 'the of and to in a is with for was are that this no or on at be by from your you not has have as it his her patient',
  es: 'el la de que y en los del se las por con no una un para es al como más su sus este esta fue sin ha lo paciente',
  fr: 'le la les des du et en une est que qui pour dans sur avec pas vous',
  pt: 'o os de do da e em um uma que não para com no na ao foi são',
  it: 'il le di del della e in un una che è non per con',
  de: 'der die das und in zu den mit von für ist nicht ein',
  nl: 'de het een en van in is dat op te met voor niet aan u',
  no: 'og och i det att som en på er är av for för med til till den har ikke inte',
  fi: 'ja on ei se että oli hän ovat tai kun myös voi',
  pl: 'i w na z do nie się to jest o że od po',
  ht: 'nan ak pou yo ki ou li se pa yon sa nou mwen',
  vi: 'và của có là không được cho các',
  tl: 'ang ng sa na mga at ay ito',
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
 * Code of the language a text is mostly in: "en", "es", "fr" …, "no" for all of Scandinavia, "xx" for any that is written in other
 * letters; or "" where it is too short to tell.
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
