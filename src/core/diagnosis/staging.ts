/** Stage, TNM and grade as a page states them. */
import { type Clause, cancerous, type Read, tumour } from './clause.ts';

const numerals: Readonly<Record<string, string>> = {
  zero: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  i: '1',
  ii: '2',
  iii: '3',
  iv: '4',
  v: '5',
};
const romans = ['0', 'I', 'II', 'III', 'IV'];
/** A number written as a word or in Roman figures, in a figure. */
export const digit = (value: string): string => numerals[value] ?? value;

const soon = new RegExp(`^[^.;,]{0,45}\\b${tumour}\\b`);
const part =
  '(?:mr|mi|m(?=t)|u|y?[cpr])?(?:t(?:is|x|a|[0-4](?:mi|[a-d]\\d?)?)|n(?:x|[0-3](?:mi|[abc])?)|m(?:x|[01][a-d]?\\d?))(?:\\((?:sn|m|f|i[+-]|mi|mol[+-]|dcis|\\d)\\))*';

/** "Stage group, with the clinical data given: IIC", "stage (by PET and EBUS): IIIB". */
const proviso =
  '(?:,(?! if\\b) [^,:;.\\d]{3,45}|\\([^();]{3,40}\\))(?=\\s*[:=]|\\s+(?:iv|i{1,3})[abc]?[1-3]?\\s*$)';
const stage = new RegExp(
  `\\b(?:stag(?:e|ed|ing)|estadi[oa]|etapa|stg|st(?=\\.? ?(?:i{2,3}|iv)[abc]?\\b)|figo|(?:ajcc|uicc)8?|anatomic(?= [iv])|(?<=^\\W*)group(?:ing)?(?=\\W+(?:iv|i{1,3})[abc]?[1-3]?\\W*$)|ann arbor|lugano)\\b(?:[\\s:=(),/-]|\\b(?:stage|group(?:ing)?|category|is|as|of|at(?: diagnosis)?|clinico|patologico|an?|it|now|currently|clinical(?:ly)?|pathologic(?:al)?(?:ly)?|anatomic|prognostic|overall|ajcc|figo|uicc|tnm|version|v|20\\d\\d|[78](?:th)?|viii?|ed(?:ition|n)?|revis\\w+|criteria|update\\w*)\\b\\.?|${proviso}|${part}(?![a-z\\d]))*?(?<![\\w.])(iv|i{1,3}|[0-4]|zero|one|two|three|four)([ -]?[abc])?([1-3])?[rp]?(?![\\w%+]|\\.\\d)`,
  'g',
);
const range =
  /^ ?(?:-|\/|to|or|through|vs\.?|and) ?(?:stage )?(?:[iv\d]|[abc]\b)|^ ?(?:of|out of|\/) ?(?!(?:4|four)\b)\d|^(?:, (?:[iv]+|\d)[abc]?)+,? (?:or|and)\b/;
const plainAfter =
  /^\s*(?:$|[,.;:()\]/?-]|(?:and|in|at|on|by|for|with|but|which|because|after|following|given|so|gr|grade|disease|lesion|adeno\w*|(?:out )?of (?:4|four)|based|clinically|pathologically|per|according|ajcc|figo|this|was|is|since|y?[cp]?[tnm]\d[a-d]?)\b)/;
/** Illnesses that have stages of their own. */
const illnesses =
  'kidney (?:disease|failure)|renal (?:disease|failure|insufficiency)|ckd|ulcer|decubitus|pressure|hypertens\\w+|heart failure|hf|sleep|fibrosis|parkinson\\w*|copd|gold|lymph?o?edema|gvhd|dementia|encephalopathy|sarcoid\\w*|\\w*necrosis|endometriosis|alzheimer\\w*|\\w+opathy|prolapse|injury|wound|rai|r?-?iss|binet|durie';
const stageElse = new RegExp(
  `\\b(?:${illnesses}|(?:(?:at|in|by|until|to) (?:this|that)|which|any|every|each|early|late|next|first|second|same|can|cannot) stag\\w+)(?: (?:disease|stage|is|was|at|now|of|currently))*\\W*$`,
);

/** "Pressure ulcer of the heel, stage III": of what the words before the comma name. */
const listedElse = new RegExp(`\\b(?:${illnesses}|cirrhosis|arthritis)\\b[^.;:]{0,50}, *$`);

/** "Endometrioid, FIGO 2": a grade, for a stage is written in Roman figures. */
const ofEndometrium = /\bendometrioid\b[^.;\d]{0,40}\bfigo ([1-3])$/;

/** "Prognostic stage IIIB (anatomic IIB)": the first counts. */
const besideIt = /\bprognostic\b[^()]*\(anatomic\w* [^()]*$/;
/** "cT3N2M0 (IIIB)". */
const bracketed = new RegExp(`${part},? ?\\((iv|i{1,3})([abc])?([1-3])?\\)`);
/** "T2 N1 M0, IIB", "IIIC (pT4a N2a)". */
const beside = new RegExp(
  `${part} ?[,;/=-] ?(iv|i{1,3})([abc])([1-3])?(?![\\w-])|(?<![\\w-])(iv|i{1,3})([abc])?([1-3])? \\((?=y?[cp]?t\\d)`,
);

function stages({ text, raw }: Clause): Read[] {
  const [, group, sub = '', more = ''] = bracketed.exec(text) ?? [];
  if (group)
    return [{ key: 'stage', value: `${group}${sub}`.toUpperCase() + more, at: text.search(bracketed) }];
  const found = labelledStages(text, raw);
  const hit = found.length === 0 && beside.exec(text);
  if (hit) {
    const [, a = '', b = '', c = '', d = '', e = '', f = ''] = hit;
    found.push({ key: 'stage', value: `${a}${b}${c}${d}${e}${f}`.toUpperCase(), at: hit.index });
  }
  return found;
}

function labelledStages(text: string, raw: string): Read[] {
  return [...text.matchAll(stage)].flatMap((hit): Read[] => {
    const [whole, group = '', spaced = '', sub = ''] = hit;
    const end = hit.index + whole.length;
    const after = text.slice(end, end + 60);
    const label = /^[a-z]+/.exec(whole)?.[0] ?? '';
    const before = `${text.slice(Math.max(0, hit.index - 40), hit.index)}${label}`;
    if (range.test(after) || stageElse.test(before) || stageElse.test(before.slice(0, -label.length)))
      return [];
    const led = text.slice(0, hit.index);
    if (ofEndometrium.test(text.slice(0, end))) return [];
    if (besideIt.test(text.slice(0, end)) || /\bgrade\W*$/.test(led)) return [];
    if (
      !soon.test(after) &&
      ((listedElse.test(led) && !cancerous.test(led)) || listedElse.test(`${/^[^.;,(]*/.exec(after)?.[0]}, `))
    )
      return [];
    // "Stage two A", but "stage I a …" is prose.
    const loose = /^[ -]/.test(spaced);
    const letter =
      loose && !/[ABC]/.test(raw.slice(end - sub.length - 1, end - sub.length))
        ? ''
        : spaced.replace(/[ -]/, '');
    // The end of a table's cell ends the statement.
    if (raw[end] !== '\t' && !plainAfter.test(after) && !soon.test(after)) return [];
    return [
      {
        key: 'stage',
        value: `${romans[Number(digit(group))]}${letter.toUpperCase()}${letter ? sub : ''}`,
        at: hit.index,
      },
    ];
  });
}

const tnm = new RegExp(
  `(?:(?<![a-z\\d/-])|(?<=\\bm)(?=y?pt))${part}(?:(?:[ ,;/]|\\band\\b|\\(\\d+ ?\\/ ?\\d+\\))*${part})*(?![a-z\\d])`,
  'g',
);
const parts = /(mr|mi|m(?=t)|u|y?[cpr]?)([tnm])((?:is|x|a|[0-4](?:mi|[a-d])?\d?)(?:\(m\))?)/g;
const staged = /\bstag|figo|ajcc|tnm|categor|classif|metasta|distant|prostate|nodal/;
/** "T1-weighted", "T4 vertebra", "M1 segment": no stage. */
const image =
  /^(?:[- ](?:weighted|signal|hyper|hypo|iso|flair|vertebr|level|compression|images?|sequence|bright|dark|segment|branch|occlusion|stir|post|pre)|\/|-[tl]?\d)/;
/** "Bone metastases in T4 and T8", "8 Gy to T4": a bone of the back. */
const boneBefore =
  /\b(?:bones?|bony|osseous|spin(?:e|al)|vertebra\w*|gy|fractions?|radiotherapy|metasta\w+|mets|fracture|compression|collapse|lesions?)\b[^.;]{0,16}(?:\b(?:in|at|of|to|over|the)|[(:]) $|(?<![a-z\d])[tls]\d{1,2}(?:,| and|,? and) $/;
const boneAfter = /^(?:,| and|,? and| to|\/) ?(?:[tls]\d{1,2}|sacrum|ribs?|spine)(?![a-z\d])/;
const category =
  /\b(y?[cp]?)([tnm])\)? ?(?:category|stage|classification|descriptor)?\)?\s*[:=]\s*(is|x|[0-4][a-d]?|[0-3]mi)(?![\w.%])/g;

/** A row of a table: "cT  3". */
const row = /^\W*(y?[cp])([tnm])\s+(is|x|[0-4][a-d]?)\s*$/;
/** "Urothelial carcinoma, T1." */
const closing = /^\W*$/;

const written = (prefix: string, kind: string, value: string): string =>
  `${prefix}${kind.toUpperCase()}${value === 'x' ? 'X' : value}`;

/** "Grade 2 (T3 P2 M1)": tubules, pleomorphism or nuclei, mitoses. */
const isOfGrade = (text: string, at: number): boolean =>
  /^t[1-3][ ,/]*(?:p|n(?=[1-3][ ,/]*m[1-3]))[1-3]\b/.test(text.slice(at)) &&
  /\bgrade\W{1,3}\w+(?: ?\/ ?\w+)? ?\($/.test(text.slice(0, at));

function tnms({ text, raw }: Clause): Read[] {
  const found: Read[] = [];
  for (const hit of text.matchAll(tnm)) {
    const all = [...hit[0].matchAll(parts)];
    const kinds = new Set(all.map((one) => one[2]));
    const plain = raw.slice(hit.index, hit.index + hit[0].length);
    if (isOfGrade(text, hit.index)) continue;
    if (image.test(text.slice(hit.index + hit[0].length)) || (/^[a-z]?ta/.test(hit[0]) && !/Ta/.test(plain)))
      continue;
    if (
      /^t[1-4]$/.test(hit[0]) &&
      (boneBefore.test(text.slice(0, hit.index)) || boneAfter.test(text.slice(hit.index + hit[0].length)))
    )
      continue;
    if (
      kinds.size < 2 &&
      !/^(?:m[ri]|y?[cpr])[tnm]/.test(hit[0]) &&
      !(
        /^t[1-4a]/.test(hit[0]) &&
        closing.test(text.slice(hit.index + hit[0].length)) &&
        cancerous.test(text.slice(0, hit.index)) &&
        /, $/.test(text.slice(0, hit.index)) &&
        !/\b(?:mri|signal|spin\w+|vertebr\w+|bones?|fracture)\b/.test(text)
      ) &&
      !staged.test(text) &&
      !/^\($/.test(text[hit.index - 1] ?? '') &&
      !(/[a-d]$/.test(hit[0]) && /\b(?:considered|clinical(?:ly)?|disease|gleason|psa)\b/.test(text))
    )
      continue;
    for (const [, prefix = '', kind = '', value = ''] of all)
      found.push({ key: kind, value: written(prefix, kind, value), at: hit.index });
  }
  const [, how = '', which = '', much = ''] = row.exec(text) ?? [];
  if (which) found.push({ key: which, value: written(how, which, much), at: 0 });
  for (const hit of text.matchAll(category))
    found.push({
      key: hit[2] ?? '',
      value: written(hit[1] ?? '', hit[2] ?? '', hit[3] ?? ''),
      at: hit.index,
    });
  return found;
}

const grade =
  /\b(?:(?:o?verall |combined |final |histolog\w+ |tumou?r |nuclear |nucleolar |richardson |cns |who |figo |isup |fuhrman |nottingham |sbr |fnclcc |iaslc )*(?:(?:grad(?:e|ed|ing|o)|gr)\b|gr(?=[1-4]\b))\.?|cns who|who cns|fuhrman|isup|fnclcc|nottingham|elston(?:-ellis)?)(?!-? ?group)(?:[\s:=,()-]|\b(?:of (?:the |your |her |his )?(?:invasive )?(?:cancer|carcinoma|tumou?r|component)|is|was|as|of|grade|score|overall|histolog\w+|nuclear|nottingham|(?:modified )?(?:scarff-?)?bloom-?\s?(?:and )?richardson|elston|ellis|figo|who|cns|isup|fuhrman|combined|system|histologico|nuclear|20\d\d|at least)\b)*?(?:(?<![\w.])|(?<=\bgr))g?(iv|i{1,3}|[1-9]|one|two|three|four)(?: ?(?:\/|of|out of) ?(\d|three|four|iii|iv))?(?![\w%+]|\.\d)/g;
const gElse =
  /(?:regression|toxicit\w+|ctcae|\w+(?:penia|itis|aemia|emia|rrh?o?ea|algia|opathy)|fatigue|nausea|vomiting|rash|\bla|kellgren|lawrence|\bkl|murmur|dysfunction|rejection|gvhd|hernia|reflux|varices|steatosis|prolapse|stenosis|listhesis|o?edema|effusion|tear|\bpain|mucositis|alopecia)[ ,(:-]*$/;
const gAfter =
  /^\s*(?:$|[,.;:()\]/?+-]|(?:and|of|in|at|on|by|for|with|but|which|de|type|arising|involving|invasive|infiltrating|ductal|lobular|endometrioid|disease|lesion|nottingham|idh)\b)/;
const differentiated =
  /\b(well|mod(?:erate(?:ly)?)?|poor(?:ly)?)(?:[ -](?:to|and)[ -](?:\w+))?[- ]diff(?:erentiat\w+)?\b(?! (?:lipo|thyroid|papillary|follicular|neuroendocrine|net))|\bdifferentiation[\s:=]+(well|moderate|poor)|\b(bien|moderadamente|pobremente|poco|mal) diferenciad[oa]/g;
const letterGrade = new RegExp(
  `(?<![\\w.])g([1-3])(?= ?[,;:.)]|$| (?:poorly|moderately|well|invasive|ductal)\\b| (?:(?!(?:of|for|from|in|on|after|with|and|to|during)\\b)[a-z]+ ){0,2}${tumour})`,
  'g',
);
/** "Biopsy in May: poorly differentiated", which what was cut out later outweighs. */
const sampled = /^\W*(?:(?:prior|outside|core|needle|endoscopic) )*(?:biopsy|bx) (?!:|site|proven)\w/;
/** "The curettings were reported as grade 1": of a sample, in the midst of a sentence. */
const sampledSaid =
  /\b(?:curett\w+|biops(?:y|ies)|frozen(?: section)?|smear) (?:[\w-]+ ){0,4}?(?:(?:was|were|had been) (?:reported|called|read|graded)|showed|suggested)\b[^.;]{0,40}$/;
const situ = /\b(?:dcis|in situ|lcis|intraductal)\b/;

/** Nottingham's sum of three scores. */
const ofScore = (sum: number): string => (sum >= 8 ? '3' : sum >= 6 ? '2' : '1');

function grades({ text }: Clause): Read[] {
  const found: Read[] = [];
  const add = (value: string, at: number, weak = false): void => {
    const own = text.slice(Math.max(text.lastIndexOf(';', at), 0), at + 40);
    found.push({
      key: 'grade',
      value,
      at,
      weak:
        weak ||
        sampled.test(text) ||
        sampledSaid.test(text.slice(0, at)) ||
        (situ.test(own) && !/\binvasive (?!component|carcinoma (?:is )?not)/.test(own)),
    });
  };
  for (const hit of text.matchAll(/\bfigo [1-3](?![\w.])/g)) {
    const [, value] = ofEndometrium.exec(text.slice(0, hit.index + hit[0].length)) ?? [];
    if (value) add(value, hit.index);
  }
  for (const hit of text.matchAll(grade)) {
    const [whole, word = '', of] = hit;
    const value = digit(word);
    const end = hit.index + whole.length;
    const strong =
      of !== undefined ||
      /histolog|tumou?r|overall|nottingham|who|figo|sbr|fuhrman|isup|fnclcc|iaslc|elston|nucle|bloom|richardson/.test(
        whole,
      );
    const after = text.slice(end, end + 50);
    if (
      gElse.test(text.slice(Math.max(0, hit.index - 30), hit.index)) ||
      /\bctcae|diastolic|murmur/.test(text)
    )
      continue;
    if (/nottingham|score|elston|bloom/.test(whole) && (of === '9' || Number(value) >= 4)) {
      if (Number(value) >= 3) add(ofScore(Number(value)), hit.index, true);
      continue;
    }
    if (
      Number(value) > 4 ||
      (of !== undefined && !/[34]|three|four|i/.test(of)) ||
      /\bscore\W*\d/.test(whole)
    )
      continue;
    if (range.test(after) || (!gAfter.test(after) && !soon.test(after))) continue;
    if (
      !strong &&
      !cancerous.test(text) &&
      !/^\W*(?:(?:invasive|patholog\w+|core|biopsy) )?gr|, (?:[a-z]+ )?grade:|\bfigo\b|nottingham|\bbiopsy grade|(?:high|low|intermediate)[- ]grade|\b(?:it|this|that|and|this one|yours|hers|his|mine) (?:is|was)(?: an?)? grade|^\W*it (?:is|was|measure[sd])\b[^.;]{0,24}\bgrade/.test(
        text,
      )
    )
      continue;
    add(value, hit.index, /nuclear/.test(whole) && !/fuhrman|isup/.test(whole));
    if (/isup/.test(whole)) found.push({ key: 'gradeGroup', value, at: hit.index });
  }
  for (const hit of text.matchAll(differentiated))
    if (
      !/ (?:to|and) |-to-/.test(hit[0]) &&
      !/^ ?(?:\/|-|to|or) ?(?:mod|poor)/.test(text.slice(hit.index + hit[0].length))
    ) {
      const word = hit[1] ?? hit[2] ?? hit[3] ?? '';
      add(/^(?:well|bien)/.test(word) ? '1' : word.startsWith('mod') ? '2' : '3', hit.index);
    }
  if (cancerous.test(text) || /differentiat|grade|stage|\bp?t[0-4]/.test(text))
    for (const hit of text.matchAll(letterGrade))
      if (!gElse.test(text.slice(0, hit.index))) add(hit[1] ?? '', hit.index);
  return found;
}

/** Myeloma's own stage: "R-ISS stage II", "stage 3 by ISS". */
const myeloma =
  /\b(?:r-?)?iss\b[ :,(]*(?:stage )?(i{1,3}|[1-3])(?![\w.])|\bstage (i{1,3}|[1-3]),? ?(?:by |per |on |\()?(?:the )?(?:r-?)?iss\b/g;

const systems = ({ text }: Clause): Read[] =>
  [...text.matchAll(myeloma)].map((hit) => ({
    key: 'iss',
    value: romans[Number(digit(hit[1] ?? hit[2] ?? ''))] ?? '',
    at: hit.index,
  }));

/** Reads stage, TNM and grade from a clause. */
export function readStaging(clause: Clause): readonly Read[] {
  return [...stages(clause), ...systems(clause), ...tnms(clause), ...grades(clause)];
}
