/** Mentions that a word beside a growth makes: "malignant", "suspicious", "tumor", "BI-RADS 4", "breast ca". */
import type { Section } from '../page/section.ts';
import { growthAhead, kindOf, siteOf } from './lexicon.ts';
import { around, make, refused } from './make.ts';
import type { Mention } from './mention.ts';
import { conditionOfName, wholeName } from './neoplasm.ts';
import type { Span } from './text.ts';
import { suspiciousThing, unmakers } from './words.ts';

const malignantButNot =
  /^ (?:hypertens\w+|hypertherm\w+|otitis|neuroleptic|nephroscleros\w+|hyperpyrexia|catatonia|external|migrating|potential|or benign|cells? (?:were|was|are) not|vs benign|mitral|course)\b/;

/** "Malignant" beside a growth, or said of one. */
export function ofMalignant(
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
    /^ (?:appear|look)/.test(after) ? 'suspicious' : 'malignant',
    'malignant',
  );
}

/** "Suspicious" beside something that can be a malignancy. */
export function ofSuspicious(
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

/** "Neoplasm": malignant where it says so, else unsure. */
export function ofGrowth(
  section: Section,
  folded: string,
  starts: readonly number[],
  span: Span,
): Mention | null {
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

const treatsCancer = /\b(?:radiation (?:therapy|oncolog\w+)|radiotherapy|brachytherapy|chemotherapy)\b/;

/** "Tumor" of a named organ. */
export function ofTumor(folded: string, span: Span): Mention | null {
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
  // What shrinks under treatment.
  const malignant =
    /\b(?:malignant|metastatic|invasive)\b/.test(text) ||
    /\bchemo\w*|\b[cpmr]{0,2}t[1-4][a-d]?\b/.test(
      folded.slice(Math.max(0, name.start - 20), name.end + 100),
    ) ||
    /^ (?:\w+ )?(?:are|is|have|has) (?:shrinking|shrunk|responding|respond\w+)\b/.test(
      folded.slice(name.end, name.end + 40),
    );
  const condition = conditionOfName(text, 'tumor', []);
  if (!malignant && condition === 'other-cancer') {
    // A bare tumor says nothing, unless it is doubted or treated as a cancer is.
    if (
      /\b(?:possible|probable|suspected|likely) $/.test(
        folded.slice(Math.max(0, name.start - 12), name.start),
      )
    )
      return make(name, span, condition, 'unsure', 'tumor');
    const near = folded.slice(Math.max(0, name.start - 300), name.end + 300);
    return treatsCancer.test(near) ? make(name, span, condition, 'malignant', 'tumor') : null;
  }
  return make(name, span, condition, malignant ? 'malignant' : 'unsure', 'tumor');
}

const scored: Readonly<Record<string, string>> = {
  bi: 'breast',
  pi: 'prostate',
  li: 'liver',
  lu: 'lung',
};

/** A category of BI-RADS, PI-RADS, LI-RADS, O-RADS or Lung-RADS of four or more. */
export function ofRads(folded: string, span: Span): Mention | null {
  const number =
    /^(?:[\w®:,. ]{0,24}?(?:categor\w+|classification|score|assessment|grade)?[:, ]{0,3})?\b([0-6])[abcx]?\b/.exec(
      folded.slice(span.end, span.end + 44),
    );
  if (!number || Number(number[1]) < 4) return null;
  const name = { start: span.start, end: span.end + number[0].length };
  const system = folded.slice(span.start, span.end);
  const condition = `${scored[system.slice(0, 2)] ?? 'ovarian'}-cancer`;
  return make(name, span, condition, number[1] === '6' ? 'malignant' : 'suspicious', 'rads');
}

/** "breast ca", "CA of the colon"; not calcium, not California, not CA-125. */
export function ofCa(
  section: Section,
  folded: string,
  starts: readonly number[],
  span: Span,
): Mention | null {
  const after = folded.slice(span.end, span.end + 12);
  if (/^ ?(?:(?!(?:19|20)\d\d\b)\d(?![\d.]* ?[cm]m)|:|\+|\/)/.test(after)) return null;
  const name = wholeName(folded, span);
  const shown = section.text.slice(span.start, span.end);
  const before = folded.slice(name.start, span.start).trim();
  const named =
    /(?:^|\b(?:basal|squamous|transitional|renal|small|large) )cell$|\b(?:adeno|invasive|infiltrating|undifferentiated|metastatic|papillary|serous)$/.test(
      before,
    ) ||
    /(?:h ?& ?n |\? ?)$/.test(folded.slice(0, span.start)) ||
    // Its last words name an organ or a kind: "low-grade urothelial ca".
    before.split(' ').some((_, at, words) => {
      const rest = words.slice(at).join(' ');
      return siteOf.has(rest) || kindOf.has(rest) || siteOf.has(words[at] ?? '');
    });
  // "CA of the colon"; "Ca prostate" as British letters have it.
  const site = /^ (of |del? )?(?:the |la )?(?:left |right |[lr] )?([a-z]+)/.exec(
    folded.slice(span.end, span.end + 40),
  );
  if (
    !named &&
    !(shown !== 'adeno'
      ? shown[0] === 'C' &&
        (site?.[1] === 'of ' ? shown === 'CA' : shown === 'Ca' || site?.[1]) &&
        siteOf.has(site?.[2] ?? '')
      : siteOf.has(site?.[2] ?? ''))
  )
    return null;
  return make(
    name,
    span,
    conditionOfName(folded.slice(name.start, name.end), 'ca', around(section, folded, starts, name)),
    'malignant',
    'ca',
  );
}
