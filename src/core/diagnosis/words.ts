/** The words that neoplasms are named with, beside the sites and kinds that the conditions bring. */

/** Head-words that are malignant by themselves; endings, so that "cholangiocarcinoma" needs no entry. */
export const endings = 'blastoma|carcinoma|carcinomata|carcinomatosis|lymphoma|sarcoma|sarcomata';

/** Malignant head-words that stand as whole words. */
export const heads =
  'cancer|leukemia|malignancy|malignancies|adenoca|adenocarcinomas|carcinosarcoma|leucemia|malignidad|neoplasia maligna|tumor maligno|tumores malignos|canceres';

/** Words with such an ending that name nothing malignant. */
export const benignWords =
  /^(?:osteoblastoma|chondroblastoma|hemangioblastoma|haemangioblastoma|lipoblastoma|myofibroblastoma|fibroblastoma|ameloblastoma|pseudosarcoma|pseudolymphoma|ganglioblastoma)s?$/;

/** Nouns that are malignant only when something says so. */
export const growths =
  '(?:neoplasm|neoplasia|tumou?r|mass|lesion|nodule|growth|cell|process|disease|polyp|cyst|effusion|node|(?:lymph)?adenopathy|element|component|(?:micro)?calcification|finding|abnormalit(?:y|ie)|area|densit(?:y|ie)|change|appearance|degeneration|transformation|etiology|condition|feature|opacity|spot|lump|masa|celula)(?:e?s)?|tumores|lesiones';

/** What may follow a head-word and make it something else: a place, a test, a likelihood. */
export const refusers =
  /^(?:[/ ](?:and |& )?(?:lymphoma|leukemia))? (?:stool|dna|fish|pcr|panels?|profile|assay|(?:immuno)?phenotyp\w+|(?:cent(?:er|re)|institute|clinic|screen(?:ing)?|risk|hospital|program(?:me)?|antigen|antibod(?:y|ie)|serolog(?:y|ie)|marker|gene|service|team|test|specialist|unit|ward|vaccine|fund|navigator|patient(?=s))s?|society|prevention|registry|support|genetics|awareness|research|foundation|care|survivorship|insurance|conference|network|agency|council|alliance|association|helpline|(?:staging|types?)(?=:)|information|education|department|trial alert|walk|run|race|5k|leaflet|& (?:wellness|research)|(?:&|and) blood|check|tested|causing|phobia|scare|cells were not|rating|scale|questionnaire|score|inventory|assessment tool|watch(?! (?:and|&))|deaths?|warnings?|precursors?|risk reduction)\b/;

/** What may stand before a head-word and refuse it. */
export const unmakers =
  /(?:\b(?:non|anti|pre|pseudo|benign|national|american|comprehensive|world) | premalignant or )$/;

const qualifiers =
  "infiltrative|squamous|cells|clear|follicular|mucinous|colloid|spindle|giant|pleomorphic|mantle|diffuse|marginal|zone|lymphoid|monocytic|myelomonocytic|precursor|nodular|sclerosing|mixed|intermediate|diff|mod|stage|well|poorly|moderately|differentiated|undifferentiated|left|right|bilateral|lateral|outer|inner|quadrant|female|distal|proximal|metastatic|recurrent|relapsed|refractory|advanced|localized|locally|primary|secondary|newly|diagnosed|new|early|extensive|limited|sarcomatoid|epithelioid|desmoplastic|inflammatory|positive|hormone|receptor|her2|er|pr|sensitive|unresectable|inoperable|progressive|multifocal|superficial|in|situ|malignant|apocrine|tubular|cribriform|acral|spreading|burkitt|burkitt's|hodgkin|hodgkin's|hodgkins|ewing|ewing's|kaposi|kaposi's|b|t|nk|plasma|multiple|smoldering|peripheral|adult|childhood|pediatric|embryonal|round|synovial|terminal|end|widely|known|underlying|active|aggressive|indolent|occult|bulky|residual|persistent|radical|1|2|3|4|invasor|invasivo|infiltrante|lobulillar|metastasico|metastasica|escamosas|avanzado|recurrente|papilar|folicular|medular|seroso|mucinoso|escamoso|epidermoide|izquierda|izquierdo|derecha|derecho|pequenas|no";

/** Words that may stand in a neoplasm's name around its head-word. */
export const qualifier = new Set(qualifiers.split('|'));

/** Small words that may link the words of a name. */
export const links = new Set([
  'of',
  'the',
  'in',
  'to',
  'and',
  'her',
  'his',
  'both',
  'my',
  'your',
  'l',
  'r',
  'de',
  'del',
  'la',
  'el',
]);

const plainWords =
  '[cpyu]{0,2}t[0-4][a-d]? ?n[0-3]|[cpy]{1,2}t(?:[0-4][a-d]?|is|a)|p16|bmt|induction|rai [0-4]|bx|shave|mohs|turbt|bcg|fulgurat\\w+|(?:low|high) grade|tace|[a-z]{3,}(?:mab|tinib|platin|ciclib|parib|zomib|lidomide|lutamide|taxel|rubicin)|cancer|carcinoma|adenocarcinoma|tumou?r|malignan\\w+|metasta\\w+|chemo\\w*|radiation|radiotherapy|oncolog\\w+|relapse\\w*|remission|marrow|blasts|leuk\\w+|lymphoma|lumpectom\\w+|rituximab|imatinib|ibrutinib|hodgkin\\w*';

/** The narrower words that an abbreviation with other meanings needs ("MCL" is a ligament, "CUP" a cup). */
export const plainOncology = new RegExp(`\\b(?:${plainWords})\\b`);

/** Words of cancer care: one near by makes an abbreviation count. */
export const oncology = new RegExp(
  `\\b(?:${plainWords}|mets|triple neg|path|ha?ematolog\\w+|biops\\w+|patholog\\w+|stage|staging|grade|recurren\\w+|transplant|resection|tamoxifen|letrozole|anastrozole|trastuzumab|temozolomide|temodar|immunotherapy|invasive|in situ|er|her2|nodes?|cycle|glioma|whipple|folf[a-z]+|r chop|lanreotide|octreotide|rai|sct|flt3|ctdna|[a-z]+ectomy|adt|xrt|nottingham|gleason|mutation|diagnos\\w+|dx|indications?|problem|pd l1|followed by|newly|treated)\\b`,
);

/** Abbreviations that mean other things as often. */
export const oftenElse =
  /^(?:MPM|MCL|CUP|CRC|ALL|HL|NET|NEC|FL|ATC|FTC|CCA|BAC|MM|ILC|IBC|MBC|CHL|LMS|EOC|SCC|BCC|TCC)$/;

/** Abbreviations that are nothing else, and need no cue. */
export const sureShort = /^(?:CLL|CML|NSCLC|SCLC|DLBCL|HNSCC|DCIS|TNBC|PDAC|N?MIBC|CMML|GBM|RCC)$|CRPC$/;

/** What stands beside "METs" when it is a measure of exercise. */
export const exercise =
  /\b(?:workload|work load|treadmill|exercis\w+|bruce|stress|heart rate|capacity|achiev\w+|functional|activity|protocol)\b/;

/** What may be called suspicious and mean a malignancy; the second half only where an organ is named. */
export const suspiciousThing =
  /^ (?:[a-z]+ ){0,2}?(?:(?<sure>mass|masses|lesions?|nodules?|calcifications?|microcalcifications?|lump|growth|mole|tumou?r|lymph nodes?|adenopathy|lymphadenopathy)|findings?|abnormalit(?:y|ies)|areas?|densit(?:y|ies)|opacity|spot|polyps?)\b/;
