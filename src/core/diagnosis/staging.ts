/** Stage, TNM, grade and Gleason as a page states them. A value that the page contradicts is left out. */

/** A fact as it was read, with where it stands in the text it was read from. */
export interface Read {
  readonly key: string;
  readonly value: string;
  readonly at: number;
}

const romans: Readonly<Record<string, string>> = { '0': '0', '1': 'I', '2': 'II', '3': 'III', '4': 'IV' };
const digits: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };

/** "digit" for a grade given as roman or arabic. */
const digit = (value: string): string => digits[value] ?? value;

const stage =
  /\bstag(?:e|ed|ing)(?: group(?:ing)?)?(?: (?:is|as|of|at diagnosis))?\s*[:=]?\s*(?:clinical |pathologic(?:al)? |anatomic |prognostic |ajcc |figo |overall )*(?:stage )?(iv|i{1,3}|[0-4])([abc]?)(\d?)\b(?![.\d%]| ?(?:of \d|out of|to iv|-iv|to 4))/g;
const stageElse =
  /\b(?:kidney|renal|ckd|ulcer|decubitus|pressure|hypertens\w+|heart failure|hf|sleep|fibrosis|tanner|parkinson\w*|copd|gold|lymphedema|gvhd|dementia|labor|two|anesthesia|encephalopathy|sarcoid\w*|osteonecrosis|avascular|ficat|charcot|endometriosis|acc\/aha|alzheimer\w*|retinopathy|periodont\w+|hemorrhoids?|prolapse|cystocele|avn|sacral|coccyx|heel|wound|rai|iss|r-iss|binet|durie)\b/;

function stages(text: string): Read[] {
  return [...text.matchAll(stage)].flatMap((hit): Read[] => {
    const near =
      text.slice(Math.max(0, hit.index - 28), hit.index) +
      text.slice(hit.index + hit[0].length, hit.index + hit[0].length + 24);
    if (stageElse.test(near)) return [];
    const group = hit[1] ?? '';
    const letter = (hit[2] ?? '').toUpperCase();
    return [
      {
        key: 'stage',
        value: `${(romans[group] ?? group).toUpperCase()}${letter}${hit[3] ?? ''}`,
        at: hit.index,
      },
    ];
  });
}

const tnm =
  /(?<![a-z0-9])([ycpr]{0,2})t(is|x|[0-4](?:mi|[a-d])?)(?:\((?:m|\d)\))?[ ,;/]{0,2}(?:[ycpr]{0,2})n(x|[0-3](?:mi|[abc])?)(?:\((?:sn|i[+-]|mi)\))*(?:[ ,;/]{0,2}(?:[ycpr]?m(x|[01][abc]?))?)(?![a-z0-9])/g;

function tnms(text: string): Read[] {
  return [...text.matchAll(tnm)].map((hit) => {
    const [, prefix = '', t = '', n = '', m] = hit;
    const big = (value: string): string => (value === 'x' ? 'X' : value);
    return { key: 'tnm', value: `${prefix}T${big(t)} N${big(n)}${m ? ` M${big(m)}` : ''}`, at: hit.index };
  });
}

const named =
  /\b(?:nottingham|histologic(?:al)?|who|figo|fuhrman|isup|nuclear|tumou?r|combined|overall|elston|bloom)(?:[- ](?:histologic(?:al)?|combined|nuclear|cns|tumou?r))*[- ]grade(?: \([a-z0-9 /-]+\))?\s*[:=,]?\s*(?:is |of )?(?:grade |g)?\s*(iv|i{1,3}|[1-4])\b(?! ?[+]| ?%)/g;
const beside = [
  /\bgrade (iv|i{1,3}|[1-4])(?: of 3|\/3)?,?(?: [a-z]+[,-]?){0,3} (?:[a-z]*carcinoma|cancer|glioma|astrocytoma|oligodendroglioma|[a-z]*sarcoma|lymphoma|neuroendocrine)\b/g,
  /\b(?:[a-z]*carcinoma|cancer|glioma|astrocytoma|oligodendroglioma|[a-z]*sarcoma|neuroendocrine tumou?r)(?: of the [a-z ]{3,24}| in situ| nos)?[,;:(]? (?:[a-z]+ ){0,2}(?:figo |nottingham |who |histologic )?grade (iv|i{1,3}|[1-4])\b/g,
];

function grades(text: string): Read[] {
  return [named, ...beside].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((hit) => ({ key: 'grade', value: digit(hit[1] ?? ''), at: hit.index })),
  );
}

const gleason =
  /\bgleason(?:'s|’s)?(?: (?:score|grade|pattern|sum))*\s*(?:of|is|:|=|,)?\s*\(?(\d)\s*\+\s*(\d)(?:\s*=\s*(\d{1,2}))?/g;
const gradeGroup = /\b(?:isup |who )?grade group\s*(?:is|:|=|of)?\s*([1-5])\b/g;

/** The grade group that a Gleason sum means (ISUP 2014). */
function groupOf(first: number, second: number): string {
  const sum = first + second;
  if (sum <= 6) return '1';
  if (sum === 7) return first === 3 ? '2' : '3';
  return sum === 8 ? '4' : '5';
}

function gleasons(text: string): Read[] {
  const scores = [...text.matchAll(gleason)].flatMap((hit) => {
    const [first, second, sum] = [Number(hit[1]), Number(hit[2]), hit[3]];
    if (first < 1 || first > 5 || second < 1 || second > 5 || (sum && Number(sum) !== first + second))
      return [];
    return [{ first, second, at: hit.index }];
  });
  // Of several cores the worst is the one that counts.
  const worst = scores.toSorted(
    (a, b) => Number(groupOf(b.first, b.second)) - Number(groupOf(a.first, a.second)),
  )[0];
  const groups = [...text.matchAll(gradeGroup)].map((hit) => ({
    key: 'gradeGroup',
    value: hit[1] ?? '',
    at: hit.index,
  }));
  if (!worst) return groups;
  const { first, second, at } = worst;
  return [
    { key: 'gleason', value: `${first}+${second}=${first + second}`, at },
    ...(groups.length > 0 ? groups : [{ key: 'gradeGroup', value: groupOf(first, second), at }]),
  ];
}

/** Reads stage, TNM, grade and Gleason from text in lower case. */
export function readStaging(text: string): readonly Read[] {
  return [...stages(text), ...tnms(text), ...grades(text), ...gleasons(text)];
}
