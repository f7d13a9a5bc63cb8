/** Finds where conditions are named in a section: one pass of one expression, then the grammar around each hit. */
import type { Section } from '../page/section.ts';
import { conditionOfCode, isOfNoIllness } from './codes.ts';
import type { Condition } from './condition.ts';
import { ofCa, ofGrowth, ofMalignant, ofRads, ofSuspicious, ofTumor } from './growth.ts';
import { type Entry, entries, siteOf } from './lexicon.ts';
import { around, isOfPlace, make, refused } from './make.ts';
import type { Mention } from './mention.ts';
import { conditionOfName, wholeName } from './neoplasm.ts';
import { openScan } from './scan.ts';
import { fold, type Span, sentenceStarts } from './text.ts';
import { benignWords, exercise, oftenElse, oncology, plainOncology, sureShort } from './words.ts';

/** A section made ready: its text folded, its sentences known, and the mentions in it, in order. */
export interface Reading {
  readonly section: Section;
  readonly folded: string;
  readonly starts: readonly number[];
  readonly mentions: readonly Mention[];
}

/** More mentions in one section say nothing new; a page of nothing but names must not hold up the tab. */
const most = 1500;

/** Finds every mention of a condition in a section. */
export function findMentions(section: Section): Reading {
  const folded = fold(section.text);
  const mentions: Mention[] = [];
  let starts: readonly number[] = [];
  const next = openScan(folded);
  let from = 0;
  for (let hit = next(from); hit && mentions.length < most; hit = next(from)) {
    from = hit.index + hit.word.length;
    if (starts.length === 0) starts = sentenceStarts(section.text);
    const mention = read(section, folded, starts, hit.word, hit.index);
    if (!mention) continue;
    if (isOfPlace(section.text, mention)) {
      // Of cancer it is still a word of cancer; "Heart Failure Clinic" is nothing.
      if (mention.category === 'cancer')
        mentions.push(make(mention, mention.head, 'other-cancer', 'refused', 'place'));
    } else mentions.push(mention);
    from = Math.max(from, mention.head.end);
  }
  return { section, folded, starts, mentions: outermost(mentions) };
}

/** Of names that overlap, the widest; of equals, the first. */
function outermost(mentions: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = [];
  for (const one of mentions) {
    const before = kept.at(-1);
    if (!before || one.head.start >= before.end || one.kind === 'code') kept.push(one);
    else if (rank(one) > rank(before))
      kept[kept.length - 1] = { ...one, start: Math.min(one.start, before.start) };
  }
  return kept;
}
const rank = (one: Mention): number =>
  one.kind === 'refused'
    ? 4
    : one.kind === 'malignant' || one.kind === 'named'
      ? one.condition === 'other-cancer'
        ? 2
        : 3
      : 1;

function read(
  section: Section,
  folded: string,
  starts: readonly number[],
  word: string,
  at: number,
): Mention | null {
  const span: Span = { start: at, end: at + word.length };
  const entry: Entry | undefined = entries.get(word);
  if (!entry)
    return /\d/.test(word) ? ofCode(section, folded, span) : ofHead(section, folded, starts, span, null);
  switch (entry.is) {
    case 'unlike':
      // "(HCC)" and "CVA tenderness" are no matter of cancer at all.
      return /cancer|lymphoma|melanoma|metasta|schwannoma|meningioma/.test(word)
        ? make(span, span, 'other-cancer', 'refused', 'unlike')
        : null;
    case 'name':
      return entry.condition.category === 'cancer'
        ? ofName(folded, span, entry.condition.id)
        : ofOther(section, folded, span, entry.condition);
    case 'loose': {
      const near = entry.near.exec(
        `${folded.slice(Math.max(0, at - 40), at)}¦${folded.slice(span.end, span.end + 40)}`,
      );
      const more = near?.[0].split('¦')[1]?.length ?? 0;
      return near ? ofOther(section, folded, { start: at, end: span.end + more }, entry.condition) : null;
    }
    case 'short':
      return ofShort(section, folded, starts, span, entry);
    case 'head':
      return ofHead(section, folded, starts, span, entry.condition?.id ?? null);
    case 'malignant':
      return ofMalignant(section, folded, starts, span);
    case 'suspicious':
      return ofSuspicious(section, folded, starts, span);
    case 'pathway':
      // A referral because cancer is feared, as British letters call it.
      return make(span, span, 'other-cancer', 'suspicious', 'pathway');
    case 'growth':
      return ofGrowth(section, folded, starts, span);
    case 'tumor':
      return ofTumor(folded, span);
    case 'rads':
      return ofRads(folded, span);
    case 'ca':
      return ofCa(section, folded, starts, span);
  }
}

/** The words of a name that say its kind: "dilated cardiomyopathy", "chronic ischemic heart failure". */
const adjectives =
  /(?<![a-z])(?:non )?(?:(?!(?:histor|potent|mat|pat|crit|clin)[a-z]*al )(?:[a-z]{3,}(?:ic|al|ar|ous)|dilated|severe|progressive|obstructive) ){1,3}$/;

/** What nobody operates on while it is mild. */
const spared = /^(?:scol|spinal|joint|disc|pulmonary-h)/;

function ofOther(section: Section, folded: string, span: Span, condition: Condition): Mention | null {
  // "Benign meningioma" is one.
  const before = folded.slice(Math.max(0, span.start - 50), span.start);
  const name = {
    start: span.start - (/(?:^|\s)benign $/.test(before) ? 7 : (adjectives.exec(before)?.[0].length ?? 0)),
    end:
      span.end +
      (/^ (?:disease|syndrome|malformation)\b/.exec(folded.slice(span.end, span.end + 14))?.[0].length ?? 0),
  };
  // "Your Crohn's team" is that of one who has it.
  const isOwnCare =
    /\b(?:your|my) $/.test(before) &&
    /^ (?:teams?|clinic|nurses?|specialists?)\b/.test(folded.slice(name.end, name.end + 14));
  if (
    (refused(folded, name) && !isOwnCare) ||
    (spared.test(condition.id) && /^,? (?:very )?(?:mild|slight|minimal)\b/.test(folded.slice(name.end))) ||
    ((spared.test(condition.id) || /regurg|insuff/.test(folded.slice(name.start, name.end))) &&
      /\b(?:mild|minimal|trace|trivial)(?:ly)? (?:\w+ )?$/.test(before))
  )
    return null;
  return make(name, name, unborn(section, folded, span, condition), 'named', 'name');
}

/** An illness of the heart, told of a child not yet born. */
const unborn = (section: Section, folded: string, span: Span, condition: Condition): string =>
  condition.category === 'heart' &&
  /\bfo?et(?:al|us)\b|anatomy scan|\bgestation|\b\d\dw\d|weeks pregnant/.test(
    `${fold(`${section.path.join(' ')} ${section.heading}`)} ${folded.slice(Math.max(0, span.start - 300), span.end + 300)}`,
  )
    ? 'fetal-anomaly'
    : condition.id;

function ofHead(
  section: Section,
  folded: string,
  starts: readonly number[],
  span: Span,
  own: string | null,
): Mention | null {
  // An ending was matched inside a word: "adeno|carcinoma".
  let start = span.start;
  while (start > 0 && span.start - start < 30 && /[a-z]/.test(folded[start - 1] ?? '')) start--;
  const head = { start, end: span.end };
  const word = folded.slice(head.start, head.end);
  if (benignWords.test(word)) return null;
  if (word === 'mets') {
    const before = folded.slice(Math.max(0, start - 120), start);
    if (
      /[\d>]\W?$/.test(before) ||
      /^ ?[<>≥≤=]/.test(folded.slice(span.end)) ||
      exercise.test(before) ||
      exercise.test(folded.slice(span.end, span.end + 80))
    )
      return null;
  }
  const name = wholeName(folded, head);
  if (
    refused(folded, { start: name.start, end: head.end }) ||
    // "Melanoma, skin check today": past a comma another matter begins.
    (!folded.slice(head.end, name.end).includes(',') && refused(folded, name))
  )
    return make(name, head, 'other-cancer', 'refused', 'refused');
  const text = folded.slice(name.start, name.end);
  const condition = own ?? conditionOfName(text, word, around(section, folded, starts, name));
  return make(name, head, condition, 'malignant', 'neoplasm');
}

function ofName(folded: string, span: Span, condition: string): Mention | null {
  // "Invasive ductal" alone is of the breast; before a head-word it is a part of the name.
  if (/^ (?:(?!and )\w+ )?(?:\w*carcinoma|lymphoma|cancer|ca)\b/.test(folded.slice(span.end, span.end + 40)))
    return null;
  const name = wholeName(folded, span);
  if (refused(folded, name)) return make(name, span, 'other-cancer', 'refused', 'refused');
  return make(name, span, condition, 'malignant', 'name');
}

const prostatic =
  /\b(?:psa|gleason|gg ?\d|gs ?\d|grade group|prostat\w*|risk|adt|ebrt|brachy\w*|c?t[1-4][abc]?)\b/;

/** "SCC L tonsil", "TCC of the bladder": the organ that an abbreviation goes on to. */
const organAfter = /^ (?:of )?(?:the )?(?:(?:left|right|[lr]) )?(?:[a-z]+ )?([a-z]+)/;

function ofShort(
  section: Section,
  folded: string,
  starts: readonly number[],
  span: Span,
  entry: Entry & { is: 'short' },
): Mention | null {
  const written = section.text.slice(span.start, span.end);
  // Whoever writes all in small letters writes these so, too.
  const shown = /^(?:[sbtrh]cc|n?sclc|dlbcl|dcis|aml|c[lm]l|gbm)$/.test(written)
    ? written.toUpperCase()
    : written;
  // "7 MM".
  if (shown === 'MM' && /(?<!stage |iss )\d ?$/.test(folded.slice(0, span.start))) return null;
  // "CAP" is a college and a pneumonia; the cancer is written "CaP".
  // "mCRPC", "ccRCC" and "PCa" are as good as capitals.
  if (
    /^(?:cap|pca)$/i.test(shown)
      ? !/^(?:CaP|PCa)$/.test(shown)
      : !/^(?:cc|ch|[mnicp])?[A-Z\d ]+a?$/.test(shown)
  )
    return null;
  const cancer = entry.condition.category === 'cancer';
  const near =
    (cancer ? `${fold(section.heading)} ` : '') +
    folded.slice(Math.max(0, span.start - 160), span.start) +
    folded.slice(span.end, span.end + 160);
  const spelled = entry.condition.names?.split('|').some((name) => near.includes(name)) ?? false;
  const isSquamous = shown.startsWith('SCC');
  const after = folded.slice(span.end, span.end + 50);
  const organ = [
    /^ (?:of )?([a-z]+)/.exec(after),
    organAfter.exec(after),
    /([a-z]+) $/.exec(folded.slice(Math.max(0, span.start - 20), span.start)),
  ]
    .map((found) => siteOf.get(found?.[1] ?? ''))
    .find(Boolean);
  const isSure =
    sureShort.test(shown) ||
    (cancer &&
      (/^,? (?:grade|stage|st) (?:\d|i|v)/.test(after) || /\? ?$/.test(folded.slice(0, span.start)))) ||
    (shown === 'ALL' &&
      /(?:\b[bt]|childhood|ph\+) $/.test(folded.slice(Math.max(0, span.start - 10), span.start))) ||
    (cancer && (organ === entry.condition.id || (isSquamous && organ !== undefined)));
  const cue =
    isSure ||
    (/^(?:CaP|PCa)$/.test(shown)
      ? prostatic.test(near)
      : entry.cues?.test(near) || (cancer && (oftenElse.test(shown) ? plainOncology : oncology).test(near)));
  if (!cue && !spelled) return null;
  if (shown === 'MS' && section.text[span.end] === ':') return null;
  // In a line of capitals "ALL" is a word.
  if (/^(?:ALL|CAP|CUP|MS|AS|ET|PE|HL|ILC|RA|APL|PAD|SLE)$/.test(shown) && shouts(section.text, span))
    return null;
  if (
    shown === 'ALL' &&
    !isSure &&
    !/\b[bt] $/.test(folded.slice(0, span.start)) &&
    !/\b(?:leukemia|lymphoblastic|blasts|marrow|remission|chemo\w*|induction|maintenance|diagnos\w+|relapse\w*|as a child|bmt)\b/.test(
      near,
    )
  )
    return null;
  if (!cancer) return make(span, span, entry.condition.id, 'named', 'short');
  const name = wholeName(folded, span);
  const condition = isSquamous
    ? conditionOfName(folded.slice(name.start, name.end), shown, around(section, folded, starts, name))
    : entry.condition.id;
  return make(name, span, condition, 'malignant', 'short');
}

function shouts(text: string, span: Span): boolean {
  const near = text.slice(Math.max(0, span.start - 30), span.start) + text.slice(span.end, span.end + 30);
  return (near.match(/[A-Z]/g)?.length ?? 0) > 2 * (near.match(/[a-z]/g)?.length ?? 0);
}

function ofCode(section: Section, folded: string, span: Span): Mention | null {
  const shown = section.text.slice(span.start, span.end);
  if (!/^[A-Z]/.test(shown)) return null;
  const row = folded.slice(Math.max(0, span.start - 60), span.start);
  const isNone = isOfNoIllness(shown, /\bicd ?9\b/.test(row));
  const condition = isNone ? 'other-cancer' : conditionOfCode(shown);
  if (!condition) return null;
  // "T10", "C5 6", "D12" are vertebrae and doses: without a point a code must be called one.
  if (!shown.includes('.') && !/\b(?:icd|code|dx|diagnos[ie]s|codigo)\b/.test(row)) return null;
  if (/\b(?:level|vertebra\w*|vitamin|room|lot|model)\W{0,3}$/.test(row)) return null;
  return make(span, span, condition, isNone ? 'refused' : 'code', 'code');
}
