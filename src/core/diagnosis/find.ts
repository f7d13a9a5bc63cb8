/** Finds where conditions are named in a section: one pass of one expression, then the grammar around each hit. */
import type { Section } from '../page/section.ts';
import { meaningOfCode, meaningOfCode9 } from './codes.ts';
import { conditionById, type Entry, entries, everyName, growthAhead, siteOf } from './lexicon.ts';
import type { Mention, MentionKind } from './mention.ts';
import { conditionOfName, wholeName } from './neoplasm.ts';
import { fold, type Span, sentenceAt, sentenceStarts } from './text.ts';
import {
  benignWords,
  exercise,
  oncology,
  plainOncology,
  plainShort,
  refusers,
  suspiciousThing,
  unmakers,
} from './words.ts';

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
  everyName.lastIndex = 0;
  for (let hit = everyName.exec(folded); hit && mentions.length < most; hit = everyName.exec(folded)) {
    if (starts.length === 0) starts = sentenceStarts(section.text);
    const mention = read(section, folded, starts, hit[0], hit.index);
    if (!mention) continue;
    mentions.push(mention);
    everyName.lastIndex = Math.max(everyName.lastIndex, mention.head.end);
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
      return make(span, span, 'other-cancer', 'refused', 'unlike');
    case 'name':
      return entry.condition.category === 'cancer'
        ? ofName(folded, span, entry.condition.id)
        : refused(folded, span)
          ? null
          : make(span, span, entry.condition.id, 'named', 'name');
    case 'short':
      return ofShort(section, folded, span, entry);
    case 'head':
      return ofHead(section, folded, starts, span, entry.condition?.id ?? null);
    case 'malignant':
      return ofMalignant(section, folded, starts, span);
    case 'suspicious':
      return ofSuspicious(section, folded, starts, span);
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

function make(name: Span, head: Span, condition: string, kind: MentionKind, rule: string): Mention {
  const category = conditionById.get(condition)?.category ?? 'cancer';
  return { ...name, head, condition, category, kind, rule };
}

const refused = (folded: string, name: Span): boolean =>
  refusers.test(folded.slice(name.end, name.end + 24)) ||
  unmakers.test(folded.slice(Math.max(0, name.start - 24), name.start));

/** Texts in which the site of a bare head-word may be told, nearest first. */
function around(section: Section, folded: string, starts: readonly number[], span: Span): readonly string[] {
  const sentence = sentenceAt(starts, folded.length, span.start);
  const block = Math.max(folded.lastIndexOf('\n\n', span.start), sentence.start - 200, 0);
  const cell = section.cells.find((one) => one.start <= span.start && span.start < one.end);
  return [
    folded.slice(sentence.start, span.start),
    folded.slice(span.end, sentence.end),
    cell ? fold(cell.row) : '',
    folded.slice(block, sentence.start),
    fold(section.heading),
    fold(section.path.join(' ')),
  ];
}

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
      exercise.test(before) ||
      exercise.test(folded.slice(span.end, span.end + 80))
    )
      return null;
  }
  const name = wholeName(folded, head);
  if (refused(folded, { start: name.start, end: head.end }) || refused(folded, name))
    return make(name, head, 'other-cancer', 'refused', 'refused');
  const text = folded.slice(name.start, name.end);
  const condition = own ?? conditionOfName(text, word, around(section, folded, starts, name));
  return make(name, head, condition, 'malignant', 'neoplasm');
}

function ofName(folded: string, span: Span, condition: string): Mention {
  const name = wholeName(folded, span);
  if (refused(folded, name)) return make(name, span, 'other-cancer', 'refused', 'refused');
  return make(name, span, condition, 'malignant', 'name');
}

function ofShort(
  section: Section,
  folded: string,
  span: Span,
  entry: Entry & { is: 'short' },
): Mention | null {
  const shown = section.text.slice(span.start, span.end);
  if (shown !== shown.toUpperCase()) return null;
  const near =
    folded.slice(Math.max(0, span.start - 160), span.start) + folded.slice(span.end, span.end + 160);
  const cancer = entry.condition.category === 'cancer';
  const spelled = entry.condition.names?.split('|').some((name) => near.includes(name)) ?? false;
  const cue = entry.cues
    ? entry.cues.test(near)
    : cancer && (plainShort.test(shown) ? oncology : plainOncology).test(near);
  if (!cue && !spelled) return null;
  if (shown === 'MS' && section.text[span.end] === ':') return null;
  // In a line of capitals "ALL" is a word.
  if (/^(?:ALL|CAP|CUP|MS|AS|ET|PE|HL|ILC|RA|APL|PAD|SLE)$/.test(shown) && shouts(section.text, span))
    return null;
  if (
    shown === 'ALL' &&
    !/\b(?:leukemia|lymphoblastic|blasts|marrow|remission|chemo\w*|induction|maintenance|diagnos\w+|relapse\w*)\b/.test(
      near,
    )
  )
    return null;
  return make(span, span, entry.condition.id, cancer ? 'malignant' : 'named', 'short');
}

function shouts(text: string, span: Span): boolean {
  const near = text.slice(Math.max(0, span.start - 30), span.start) + text.slice(span.end, span.end + 30);
  return (near.match(/[A-Z]/g)?.length ?? 0) > 2 * (near.match(/[a-z]/g)?.length ?? 0);
}

const malignantButNot =
  /^ (?:hypertens\w+|hypertherm\w+|otitis|neuroleptic|nephroscleros\w+|hyperpyrexia|catatonia|external|migrating|potential|or benign|cells? (?:were|was|are) not|vs benign|mitral|course)\b/;

function ofMalignant(
  section: Section,
  folded: string,
  starts: readonly number[],
  span: Span,
): Mention | null {
  const after = folded.slice(span.end, span.end + 60);
  const before = folded.slice(Math.max(0, span.start - 24), span.start);
  if (malignantButNot.test(after) || unmakers.test(before))
    return make(span, span, 'other-cancer', 'refused', 'refused');
  const noun = growthAhead.exec(after);
  const isSo =
    /\b(?:is|was|were|be|are|being|proved|proven|came back|as|potentially|suspect\w+|frankly|possibly|likely|for) $/.test(
      before,
    ) || /^[.,;)\n]|^ (?:on|and|appearing|looking|pathology)|^$/.test(after);
  if (!noun && !isSo) return null;
  const name = wholeName(folded, { start: span.start, end: span.end + (noun?.[0].length ?? 0) });
  const text = folded.slice(name.start, name.end);
  return make(
    name,
    span,
    conditionOfName(text, 'malignant', around(section, folded, starts, name)),
    'malignant',
    'malignant',
  );
}

function ofSuspicious(
  section: Section,
  folded: string,
  starts: readonly number[],
  span: Span,
): Mention | null {
  const after = folded.slice(span.end, span.end + 60);
  const noun = /^ (?:for|of|about|behavior)\b/.test(after) ? null : suspiciousThing.exec(after);
  const before = folded.slice(Math.max(0, span.start - 40), span.start);
  if (!noun || /\b(?:behaviou?r|not|less|non)\b.{0,8}$/.test(before)) return null;
  const name = { start: span.start, end: span.end + noun[0].length };
  const condition = conditionOfName(
    folded.slice(name.start, name.end),
    'mass',
    around(section, folded, starts, name),
  );
  if (!noun.groups?.sure && condition === 'other-cancer') return null;
  return make(name, span, condition, 'suspicious', 'suspicious');
}

function ofGrowth(section: Section, folded: string, starts: readonly number[], span: Span): Mention | null {
  const before = folded.slice(Math.max(0, span.start - 40), span.start);
  if (/\b(?:intraepithelial|endocrine|benign|non|not|mucinous papillary|papillary mucinous) $/.test(before))
    return null;
  const name = wholeName(folded, span);
  const text = folded.slice(name.start, name.end);
  const malignant = /\b(?:malignant|metastatic|invasive|maligna)\b/.test(text);
  if (refused(folded, name)) return null;
  const condition = conditionOfName(text, 'neoplasm', around(section, folded, starts, name));
  return make(name, span, condition, malignant ? 'malignant' : 'unsure', 'neoplasm');
}

function ofTumor(folded: string, span: Span): Mention | null {
  const name = wholeName(folded, span);
  const text = folded.slice(name.start, name.end);
  if (
    /^ (?:markers?|lysis|board|necrosis|suppressor|bed|registry)\b/.test(
      folded.slice(span.end, span.end + 14),
    )
  )
    return null;
  if (
    /\b(?:benign|desmoid|odontogenic|pseudo)\b/.test(folded.slice(Math.max(0, name.start - 14), span.start))
  )
    return null;
  const malignant = /\b(?:malignant|metastatic|invasive)\b/.test(text);
  const condition = conditionOfName(text, 'tumor', []);
  if (!malignant && (condition === 'other-cancer' || !siteOf.size)) return null;
  return make(name, span, condition, malignant ? 'malignant' : 'unsure', 'tumor');
}

function ofRads(folded: string, span: Span): Mention | null {
  const number =
    /^(?:[\w®:,. ]{0,24}?(?:categor\w+|classification|score|assessment|grade)?[:, ]{0,3})?\b([0-6])[abcx]?\b/.exec(
      folded.slice(span.end, span.end + 44),
    );
  if (!number || Number(number[1]) < 4) return null;
  const name = { start: span.start, end: span.end + number[0].length };
  const system = folded.slice(span.start, span.end);
  const condition = /^bi/.test(system)
    ? 'breast-cancer'
    : /^pi/.test(system)
      ? 'prostate-cancer'
      : /^li/.test(system)
        ? 'liver-cancer'
        : 'lung-cancer';
  return make(name, span, condition, number[1] === '6' ? 'malignant' : 'suspicious', 'rads');
}

/** "breast ca", "CA of the colon"; not calcium, not California, not CA-125. */
function ofCa(section: Section, folded: string, starts: readonly number[], span: Span): Mention | null {
  const after = folded.slice(span.end, span.end + 12);
  if (/^[ ]?(?:\d|:|\+|\/)/.test(after)) return null;
  const name = wholeName(folded, span);
  const shown = section.text.slice(span.start, span.end);
  const before = folded.slice(name.start, span.start).trim();
  const named =
    before !== '' &&
    siteOf.has(before.replace(/^(?:left|right|metastatic|recurrent|advanced|known|stage \w+) /g, ''));
  const site = /^ of (?:the )?(?:left |right )?([a-z]+)/.exec(folded.slice(span.end, span.end + 40))?.[1];
  if (!named && !(shown === 'CA' && site && siteOf.has(site))) return null;
  return make(
    name,
    span,
    conditionOfName(folded.slice(name.start, name.end), 'ca', around(section, folded, starts, name)),
    'malignant',
    'ca',
  );
}

function ofCode(section: Section, folded: string, span: Span): Mention | null {
  const shown = section.text.slice(span.start, span.end);
  if (!/^[A-Z]/.test(shown)) return null;
  const row = folded.slice(Math.max(0, span.start - 60), span.start);
  const nine = /\bicd ?9\b/.test(row) && shown.startsWith('V');
  const meaning = nine ? meaningOfCode9(shown) : meaningOfCode(shown);
  if (!meaning) return null;
  // "T10", "C5 6", "D12" are vertebrae and doses: without a point a code must be called one.
  if (!shown.includes('.') && !/\b(?:icd|code|dx|diagnos[ie]s|codigo)\b/.test(row)) return null;
  if (/\b(?:level|vertebra\w*|vitamin|room|lot|model)\W{0,3}$/.test(row)) return null;
  if (meaning.says !== 'condition')
    return /^(?:Z8|Z1|V1|V7|V8)/.test(shown)
      ? make(span, span, 'other-cancer', 'refused', `code:${meaning.says}`)
      : null;
  return make(span, span, meaning.id, 'code', 'code');
}
