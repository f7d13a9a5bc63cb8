/** How large a tumour is: its size and depth. */
import { type Clause, cancerous, odd, type Read, still, tumour } from './clause.ts';
import { amount, inMm, measure, written } from './measure.ts';
import { corrects } from './stated.ts';

const growth = new RegExp(
  `(?<!metastatic (?:\\w+ )?|(?:deposits?|implants?|metasta\\w+) of (?:\\w+ )?|free of |\\bno )\\b(?:${tumour}(?!-free)|mass|lump|masa|lesion|growth(?! (?:factor|plate|of))|primary|invasive (?:component|focus|size)|(?<=\\bprostat\\w+(?:(?!\\bno\\b|node)[^.;]){0,30}\\b)uptake|foc(?:us|i)|(?:lobular|ductal) type|(?:uni|multi)focal|observation|${odd} nodule|extent of dcis|(?:larger|largest|bigger|biggest) of (?:the|these|her|his|your) (?:[a-z]+ ){0,2}(?:masses|lesions|lumps|growths|foci))\\b`,
  'g',
);
const otherThing = new RegExp(
  String.raw`\b(?:nodes?|nodal|lymph|deposits?|implants?|(?:serrated|separate) (?:\w+ ){0,3}(?:lesions?|polyps?|foc(?:us|i)|tumou?rs?|mass)|(?:mesenteric|mesorectal|nodal|axillary) (?:\w+ )?mass(?:es)?|metasta\w+|margins?|(?:tumou?r )?bed|(?:second|smaller(?! than)) \w+|total size|closest|nearest|cysts?|polyps?|\w*adenomas?|granulomas?|(?<!${odd} )nodules?|depth|invading|invades|myometrium|thick\w*|wall|distance|away|specimen|weigh\w*|cores? (?:biops\w+|tissue|\w+)?|tissue|length|linear|leiomyoma\w*|fibroids?|stones?|incision|scar|lipoma|hernia|ascites|effusion|aorta|(?:bile|common|pancreatic) duct|infiltration|from the|from|uterus|prostate (?:gland )?measur\w+|volume|gland (?:size|weigh\w+|and)|spleen|port|breslow|clearance|excised with|satellite(?: \w+)?|crm|mrf|fascia|sphincter)\b`,
  'g',
);
const label =
  /\bhow big\b|\b(?:tumou?r|lesion|mass|carcinoma|invasive (?:tumou?r|carcinoma|component|focus))(?: \(?\w+\)?){0,2} size|\bsize(?: of)?(?: \w+){0,3}(?: tumou?r| carcinoma| lesion| mass| focus| component)|greatest (?:tumou?r )?(?:dimension|diameter)|max(?:imum|imal)? (?:tumou?r )?(?:dimension|diameter|extent|size)|(?:largest|longest|greatest) (?:dimension|diameter|extent|axis)|^\W*(?:the )?(?:correct\w*|final|true|imaging|cancer|patholog\w+|radiolog\w+|clinical|measured|residual|overall) size\b|^(?:\W|\d)*size(?: (?:on|by) \w+)?(?:\s*[:=]|\s+(?=$))|extent of dcis|cranio-?caudal (?:length|extent|dimension|size)|^\W*(?:width|diameter)\W*$|tamano(?: del tumor| tumoral)?:?|invasive size/;

/** The last place a pattern stands in a text, or -1. */
function last(text: string, pattern: RegExp): number {
  let at = -1;
  for (const hit of text.matchAll(pattern)) at = hit.index + hit[0].length;
  return at;
}

/** "It measures about …", "4.5 cm on EGD.": of the growth that the sentence before spoke of. */
const pronoun =
  /^\W*(?:(?:on (?:the )?\w+,? )?(?:it|this(?: one)?|yours|hers|his) (?:is|was|measure[sd]|(?:came (?:out|in)|turned out)(?= at| to be| \d))|it (?:was|is|turned out|proved|came)\b[^.;\d]{0,70}[:,-] (?:and )?it (?:was|is|measure[sd])|[\w ]{0,16}measured it(?: at)?)\b|^\W*(?:(?:mri|ct|us|imaging|scan|ultrasound):? )?(?:size |about |roughly |approx\w*\.? )?[\d.]+(?: ?[cm]?m? ?[x×] ?[\d.]+)* ?[cm]m(?: (?:on|by|at) [a-z/]+| in (?:greatest |maximum |size|diameter|dimension)+| across)?\W*$/;

/** What is seen before the operation, a plainer measure outweighs. */
const scanned = /ultrasound|\bmri\b|\bct\b|imaging|mammogra|sonogra|\bon us\b|\bpet\b|clinical|palpa/;

const several =
  /^(?!.*\b(?:larger|largest|index|dominant)\b).*\b(?:two|three|several|multiple|bilateral|\d) (?:\w+ )?(?:tumou?rs|masses|foci|cancers)\b/;
/** "32 mm on MRI and 25 mm at surgery". */
const onScan =
  /^ ?(?:on|by) (?:the |an? )?(?:mri|us|ct|ultrasound|imaging|mammo\w*)\b.*(?:at surgery|on (?:hist|path)\w*|microscop)/;
/** "It measured 24 mm, where the ultrasound had predicted 19 mm": what was only thought. */
const guessed =
  /\b(?:scans?|mammogra\w+|ultrasound|mri|ct|imaging|x-?rays?)\b[^.;,\d]{0,24}\b(?:suggest|predict|estimat|show|measur|said|put|thought|gave)\w*\b[^.;,\d]{0,16}$/;
/** What a scan calls an observation is a tumour only where its clause says so. */
const unproven = /^(?!.*(?:lr-?5|carcinoma|hcc|tumou?r)\b).*\bobservation\b/;
const provenNodule =
  /\bnodule\b[^.;]*\b(?:(?:pro(?:ven|ved)|show(?:s|ed)|positive)\b[^.;]*|(?:is|was|turned out to be) an? (?:(?!benign|possible|suspected|rare)[a-z-]+ ){0,3}\w*)(?:carcinoma|cancer)\b/;

const unitInLabel =
  /\b(?:size|diameter|dimension)\b[^.;\d]{0,30}\(([cm]m)\)\W{0,4}(\d{1,3}(?:\.\d+)?)(?![\d.%])/;

/** "A small meningioma is coincidental." */
const aside = /\b(?:is|are|was|were) (?:[a-z]+ ){0,2}(?:co)?incidental(?:,? and)?\b(?! (?:to|on)\b)/;

/** "Liver lesion 1.1 cm, consistent with metastasis". */
const takenFor =
  /^[^;.]{0,30}\b(?:consistent|compatible|suspicious|suggestive|representing|likely|probable|confirmed|proven|known|shown)(?: (?:with|for|of|as|to be|on biopsy))*(?: an?)? metasta/;

/** "Three nodes carry tumor, the largest 8 mm." */
const nodal = /\bnod(?:es?|al)\b[^;]*,[^,;]*\b(?:largest|biggest|larger)\b[^,;]*$/;

/** "1.1 cm is invasive". */
const ofInvasive = /^ ?(?:is|was) invasive\b/;
/** "6.8 cm of invasive ductal", "8 mm residual". */
const consists = new RegExp(
  `^ (?:of (?:(?:residual|viable|solid|invasive|infiltrating) )*(?:${tumour}|ductal|lobular|invasive)|residual(?: (?:tumou?r|disease|cancer|focus))?(?=[ ,]*(?:[,;.)]|$)))`,
);
/** An item of a list of facts: "endometrioid, FIGO gr 3, 6.1 cm, 72 % myoinvasion". */
const inWhole = /^ in (?:its )?(?:greatest|largest|maxim\w+|longest) (?:dimension|diameter|extent|axis)/;
const isItem = (text: string, here: string, tail: string): boolean =>
  /(?:^|[,:;(]|(?<!\d)\/) *$/.test(here) &&
  /^ ?(?:$|[,;.)/])/.test(tail.replace(inWhole, '')) &&
  /\b(?:gr(?:ade|ado)? ?[\di]|g[1-3]\b|margins?\b|y?p?t[0-4]|dimension|figo|who\b)/.test(text) &&
  (cancerous.test(text) ||
    /\b(?:endometrioid|ductal|lobular|papillary|serous|squamous|mucinous|clear cell)\b/.test(text));
/** "Three foci, 1.7 cm, 0.9 cm and 0.4 cm": the largest counts. */
const item = '(?:[rl]t?\\.? |left |right )?\\d[\\d.]*(?: ?[cm]m)?';
const listed = new RegExp(
  `\\b(?:foci|tumou?rs|masses|lesions|cancers)\\b[^.;\\d]{0,40}?(?:[:;,(]|\\bmeasur\\w+|\\bof) ?(${item}(?:(?:[,;/] ?|,? and )${item})+)`,
);
/** A number of such a list whose unit stands at its end. */
const unitless = /(\d[\d.]*)(?![\d.]| ?[cm]m)/g;
/** "Spanning 2.8 cm". */
const spans = /\b(?:spann\w+|spans|measur\w+) $/;
/** "The tumor was on the side wall and measured about …". */
const subject = new RegExp(
  `\\b(?:${tumour}|mass|lump) (?:was|is|lies|lay|sat|sits|arose|started|began|in|on|at|near)\\b[^.;\\d]{0,90}\\band (?:measur\\w+|was|is|had) (?:(?!nodes?)[a-z]+ ){0,3}$`,
);
/** Ways to measure that other things have too. */
const dimension = /\bcranio-?caudal|^\W*(?:width|diameter)\W*$/;
const elsewhere =
  /\b(?:nod(?:es?|al)|spleen|liver|kidneys?|uterus|ovar\w+|prostate|gland|margins?|excised|specimen|scar|cysts?)\b/g;
/** "Total tumor size": of a tumour whose growth along the surface is a part of it. */
const totalSize = /\btotal tumou?r size\b/;
/** "6.4 x 5.1 cm; invades the muscle": on the line after the tumour's name. */
const opens = /^\W*[\d.]+(?: ?[cm]m)?(?: ?[x×] ?[\d.]+)* ?[cm]m ?[;,(]/;
/** "A papillary and solid lesion". */
const looks =
  /^ (?:(?:papillary|solid|cystic|sessile|pedunculated|irregular|lobulated|spiculated|enhancing|necrotic|exophytic|ulcerated|firm|hard|flat|nodular)(?:,? and |, | )){2,}(?=\w+)/;
/** A word of cancer, for which "stable" is no comfort. */
const sick = new RegExp(`${tumour}|suspicious|suggestive|primary`);

function sizes({ text, before: told }: Clause): Read[] {
  const found: Read[] = [];
  const scan = scanned.test(text);
  const many =
    (several.test(text) || /\b(?:multifocal|foci)\b/.test(text)) &&
    !/metasta|satellite|dcis|in situ/.test(text) &&
    listed.exec(text);
  if (many) {
    const unit = /[cm]m$/.exec(many[1] ?? '')?.[0] ?? '';
    const [top] = [...(many[1] ?? '').replace(unitless, `$1 ${unit}`).matchAll(measure)].toSorted(
      (a, b) => inMm(b) - inMm(a),
    );
    return top ? [{ key: 'size', value: written(top), at: many.index, weak: scan }] : [];
  }
  if (several.test(text) || unproven.test(text) || aside.test(text) || (still.test(text) && !sick.test(text)))
    return [];
  let from = 0;
  for (const hit of text.matchAll(measure)) {
    const before = text.slice(from, hit.index);
    const end = hit.index + hit[0].length;
    // What it was before.
    if (
      /\b(?:from|previous(?:ly)?|prior|formerly|(?<=[cm]m[ ,(]+)was) *\(?$/.test(before) &&
      (!/from *$/.test(before) || /^ (?:up |down )?to \d/.test(text.slice(end)))
    )
      continue;
    if (corrects({ text }, hit.index) === 'away' || nodal.test(before)) continue;
    if (takenFor.test(text.slice(end)) && !cancerous.test(before)) continue;
    if (
      (from > 0 && guessed.test(before)) ||
      onScan.test(text.slice(end)) ||
      /\bresidual (?:of )?$/.test(before)
    )
      continue;
    from = end;
    const after =
      (
        /^[^.;:()\d]{0,50}/.exec(
          text
            .slice(end)
            .replace(looks, ' ')
            .replace(/^ ?,? ?(?:grade [\di]+|g\d|t[12](?=[ -](?:bright|hyper|flair|weighted)))\b/, ''),
        )?.[0] ?? ''
      ).split(/,|\b(?:and|with|in|from|of|at|away|on)\b|(?<=oma |cancer |tumou?r |mass )invading\b/)[0] ?? '';
    const value = written(hit);
    const tail = text.slice(end, end + 24);
    if (
      amount(hit[1]) === 0 ||
      (/^ deep\b/.test(tail) && !/[x×]/.test(hit[0])) ||
      /^[ ,]*(?:from|away|to the|below|above|apart|distal|proximal|of (?:a|the))\b/.test(tail)
    )
      continue;
    if (
      /(?:<|>|less than|at|to|within|by|every|(?<!just )(?:under|over)|up to|than)\s*$/.test(before) &&
      !/(?:measur\w+(?: (?:it|the \w+))?|size\w*|up|came (?:out|back|in)|stable|gr(?:own|ew|ows)) (?:up )?(?:to|at) *$|\bfrom [\d.]+ ?[cm]m (?:up |down )?to *$/.test(
        before,
      )
    )
      continue;
    const here = before
      .slice(Math.max(0, before.lastIndexOf(';') + 1))
      .replace(
        /\bfrom [\d.]+ ?[cm]m|^ ?(?:in|at) (?:its |the )?(?:\w+ )?(?:dimension|diameter|extent|axis)/,
        '',
      );
    const other = last(here, otherThing);
    const led = `${told}. ${text.slice(0, hit.index)}`;
    const ofIt =
      !dimension.test(here) ||
      (/^ ?(?:$|[,.;(x]|and\b)/.test(tail) && last(led, growth) > last(led, elsewhere));
    if (
      ofIt &&
      label.test(here) &&
      other <= here.search(label) + 40 &&
      !/nod(?:e|al)|deposit|metasta/.test(here)
    ) {
      const all =
        totalSize.test(here) &&
        !/\b(?:dcis|in situ|intraductal|lepidic|breast|of which|size of (?:the )?invasive|invasive (?:\w+ )?size)\b/.test(
          text,
        );
      const whole = (!all && /\b(?:whole|total)\b/.test(here)) || /^ ?total/.test(tail);
      found.push({ key: all ? 'sizeTotal' : 'size', value, at: hit.index, weak: scan || whole });
      if (whole) continue;
      from = text.length;
      break;
    }
    const ahead = after.search(ofInvasive.test(after) ? ofInvasive : growth);
    const unlike = after.search(otherThing);
    if (unlike >= 0 && (ahead < 0 || unlike <= ahead + 12)) continue;
    if (ahead >= 0 || (consists.test(text.slice(end)) && !/\b(?:cores?|needles?)\b/.test(text)))
      found.push({
        key: 'size',
        value,
        at: hit.index,
        weak: scan || /^ ?total/.test(after) || !/^ ?(?:(?:is|was) )?invasive/.test(after),
      });
    else {
      const back = last(here, growth);
      const it =
        (pronoun.test(text) ||
          (hit.index < 3 &&
            opens.test(text) &&
            !/\d ?[cm]m\b|\bmargin/.test(`${told} ${text.slice(end)}`))) &&
        last(told, growth) > last(told, otherThing);
      if (
        /\binvasive (?:(?:size|part) )?(?:is |was )?$/.test(here) ||
        subject.test(here) ||
        (other < 0 && isItem(text, here, text.slice(end, end + 48))) ||
        (it
          ? other < 0
          : back >= 0 &&
            back > other &&
            here.length - back < (spans.test(here) ? 160 : 90) &&
            !/\bmargins?\b/.test(here) &&
            !(/\bfoc(?:us|i)\W*$/.test(here) && /\bnod(?:e|al)|metasta/.test(here)))
      )
        found.push({
          key: 'size',
          value,
          at: hit.index,
          weak:
            /^ ?(?:total|overall)/.test(tail) ||
            !/\blarge(?:r|st)\b[^,;]{0,30}$|\binvasive[^,;\d]{0,24}$/.test(here),
        });
    }
    if (scan && found.at(-1)?.at === hit.index && found.length > 1) found.pop();
  }
  // "Size on ultrasound (mm)  18".
  const unit = unitInLabel.exec(text);
  if (unit && !/\b(?:nod|depos|metast|specimen)/.test(text))
    found.push({
      key: 'size',
      value: `${unit[2]} ${unit[1]}`,
      at: unit.index,
      weak: scan || /\b(?:whole|total)\b/.test(text),
    });
  // "A nodule of 22 mm, proven to be adenocarcinoma".
  const [one, another] = [...text.matchAll(measure)];
  if (found.length === 0 && one && !another && provenNodule.test(text))
    found.push({ key: 'size', value: written(one), at: one.index, weak: true });
  return found;
}

/** "DCIS 3.2 cm": of a part that the invasive tumour outweighs. */
const inSitu =
  /^(?!.*\b(?:invasive|infiltrating|idc|ilc|cancer|tumou?r|mass|lump|(?<!in situ )carcinoma(?! in situ))\b).*\b(?:dcis|in situ)\b/;
const mms = '(\\d{1,2}(?:\\.\\d+)?) ?(?:mm|millimet(?:er|re)s?)';
const depth = new RegExp(`\\bbreslow\\b[^.;\\d]{0,40}${mms}\\b|\\b${mms} breslow`, 'g');
/** "A melanoma 0.7 mm thick", "it was 0.7 mm in depth". */
const thick = new RegExp(
  `\\b${mms} (?:thick|deep|in (?:thickness|depth))\\b|\\b(?:tumou?r|melanoma|maxim\\w+|max\\.?) thickness\\b[^.;\\d]{0,20}${mms}`,
  'g',
);
const ofMelanoma = /\bmelanoma\b(?!.*\b(?:margins?|clearance|graft|wall)\b)/;
/** Reads size and depth from a clause. */
export function readExtent(clause: Clause): readonly Read[] {
  return [
    ...sizes(clause).map((one) => (inSitu.test(clause.text) ? { ...one, key: 'sizeInSitu' } : one)),
    ...[
      ...clause.text.matchAll(depth),
      ...(ofMelanoma.test(clause.text) || (/^\W*it\b/.test(clause.text) && ofMelanoma.test(clause.before))
        ? clause.text.matchAll(thick)
        : []),
    ].map((hit) => ({
      key: 'breslow',
      value: `${hit.slice(1).find(Boolean)} mm`,
      at: hit.index,
    })),
  ];
}
