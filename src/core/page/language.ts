/** Which language a text is in, by its commonest words and letters; enough to tell what we can read from what we cannot. */

const words: Readonly<Record<string, string>> = {
  en: 'the of and to in a is with for was are that this no or on at be by from your you not has have as it his her patient',
  es: 'el la de que y en los del se las por con no una un para es al como más su sus este esta fue sin ha lo paciente',
  fr: 'le la les des du et en un une est que qui pour dans sur au avec pas vous votre ne',
  pt: 'o os de do da dos das e em um uma que não para com no na ao foi são seu sua',
  it: 'il lo gli le di del della dei e in un una che è non per con sono nel si ha',
  de: 'der die das und in zu den mit von für ist nicht ein eine dem im auf sich auch sie',
  nl: 'de het een en van in is dat op te zijn met voor niet aan er om bij naar u uw',
  sv: 'och i att det som en på är av för med till den har inte om du var kan från',
  no: 'og i det som en på er av for med til den har ikke om du var kan fra',
  da: 'og i det som en på er af for med til den har ikke om du var kan fra',
  fi: 'ja on ei se että oli hän ovat mutta tai kun niin myös sekä joka ole voi',
  pl: 'i w na z do nie się to jest o że od po dla przy oraz jak',
  ht: 'nan ak pou yo ki ou li se pa yon sa nou mwen ap te gen',
  vi: 'và của có là không được cho các trong với này một những bệnh',
  tl: 'ang ng sa na mga at ay ito hindi ka po kung para iyong',
};

const sets = Object.entries(words).map(([code, list]) => [code, new Set(list.split(' '))] as const);

const scripts: readonly (readonly [string, RegExp])[] = [
  ['zh', /[\u3400-\u9fff]/g],
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['ru', /[\u0400-\u04ff]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['th', /[\u0e00-\u0e7f]/g],
];

const sampleLength = 6000;
/** Fewer words than this say nothing. */
const enough = 25;
/** Common words among all words, below which a text is a table of names and figures. */
const share = 0.06;

/**
 * ISO 639 code of the language a text is mostly in ("en", "es", "fr" …), or "" where it is too short to tell.
 * A table of names and figures holds few common words: then, too, "".
 */
export function languageOf(text: string): string {
  const sample = text.slice(0, sampleLength).toLowerCase();
  const foreign = sample.match(/[\u0370-\uffdc]/g)?.length ?? 0;
  if (foreign > 0) {
    const letters = sample.match(/\p{L}/gu)?.length ?? 0;
    for (const [code, pattern] of scripts) {
      const count = sample.match(pattern)?.length ?? 0;
      // Ideographs say more per letter than an alphabet does.
      if (letters >= enough && count > letters * (isIdeographic(code) ? 0.25 : 0.5)) return code;
    }
  }
  const list = sample.match(/[a-z\u00df-\u024f]+/g) ?? [];
  if (list.length < enough) return '';
  let best = '';
  let bestCount = 0;
  let second = 0;
  for (const [code, set] of sets) {
    let count = 0;
    for (const word of list) if (set.has(word)) count += 1;
    if (count > bestCount) {
      second = bestCount;
      bestCount = count;
      best = code;
    } else if (count > second) second = count;
    // English has few words that head another list: a fifth of a text is proof.
    if (code === 'en' && count > list.length * 0.2) return code;
  }
  return bestCount >= list.length * share && bestCount > second * 1.1 ? best : '';
}

function isIdeographic(code: string): boolean {
  return code === 'zh' || code === 'ja' || code === 'ko';
}

/** The language of a page: that of its text, else what its markup says, else "". */
export function pageLanguage(text: string, declared: string): string {
  return languageOf(text) || (declared.toLowerCase().split(/[-_]/)[0] ?? '');
}
