/** Decides whether something is for the reader of one page, and says why. */
import type { Assessment, Facts, Finding } from '../assessment.ts';
import type { Country, For, Words } from './advice.ts';

/** What choosing looks at: one page, or one open case seen as a page (`momentOfCase`). */
export type Moment = Pick<Assessment, 'status' | 'findings' | 'urgentWords' | 'kind'>;

/** Why a thing is shown. `quote` is the page's own words, or "". */
export interface Because {
  readonly rule: 'urgent words' | 'fact' | 'condition' | 'category' | 'country' | 'everyone';
  readonly quote: string;
  readonly words: Words;
}

/** The findings that bear on the page's status, the deciding one first. */
export function bearing(moment: Moment): readonly Finding[] {
  const counts =
    moment.status === 'history'
      ? (finding: Finding) => finding.assertion === 'historical'
      : (finding: Finding) => finding.assertion === 'present' || finding.assertion === 'possible';
  const those = moment.findings.filter(counts);
  return [...those.filter((finding) => finding.decides), ...those.filter((finding) => !finding.decides)];
}

/** The facts of all findings of one condition: where two differ, the deciding finding's stand. */
export function factsOf(findings: readonly Finding[], condition: string): Facts {
  const mine = findings.filter((finding) => finding.condition === condition);
  return Object.assign({}, ...mine.map((finding) => finding.facts).reverse());
}

/** Why `whom` holds at this moment, or null where it does not. */
export function fits(whom: For, moment: Moment, all: readonly Finding[], country?: Country): Because | null {
  if (whom.status && !whom.status.includes(moment.status)) return null;
  if (whom.kinds && !whom.kinds.includes(moment.kind)) return null;
  if (whom.countries && !(country && whom.countries.includes(country))) return null;

  const findings = whom.not ? all.filter(({ condition }) => !whom.not?.includes(condition)) : all;
  if (findings.length === 0 && all.length > 0) return null;

  const urgent = whom.urgentWords;
  const word = urgent && moment.urgentWords.find((words) => urgent.test(words));
  if (urgent && word === undefined) return null;

  const names = whom.conditions ?? whom.categories ?? whom.facts;
  const finding = names && findings.find((each) => isAbout(whom, each, findings));
  if (names && !finding) return null;

  if (word !== undefined) return says('urgent words', word);
  if (finding)
    return says(whom.facts ? 'fact' : whom.conditions ? 'condition' : 'category', finding.quote.exact);
  if (whom.countries)
    return { rule: 'country', quote: '', words: { en: 'Shown because of the country you chose.' } };
  return { rule: 'everyone', quote: '', words: { en: 'Shown for every serious diagnosis.' } };
}

function isAbout(whom: For, finding: Finding, findings: readonly Finding[]): boolean {
  return (
    (whom.conditions?.includes(finding.condition) ?? true) &&
    (whom.categories?.includes(finding.category) ?? true) &&
    (whom.facts?.(factsOf(findings, finding.condition)) ?? true)
  );
}

function says(rule: Because['rule'], quote: string): Because {
  if (quote === '') return { rule, quote, words: { en: 'Shown because of the diagnosis you kept.' } };
  return { rule, quote, words: { en: 'Shown because this page says “{quote}”.' } };
}
