/** What helps to find out why a page was read wrongly, and nothing that the page or the person wrote. */
import type { Assessment } from './assessment.ts';

/** As JSON, to look at before it is copied: product, kind of page, and for each finding its condition, assertion and rules. */
export function reportWithoutWords(assessment: Assessment, version: string): string {
  const { portal, kind, status, cancer, unread, findings } = assessment;
  const without = findings.map(({ condition, assertion, decides, rules }) => ({
    ...{ condition, assertion, decides, rules },
  }));
  return JSON.stringify(
    { secondLook: version, portal, kind, status, cancer, unread, findings: without },
    null,
    1,
  );
}
