/** Runs the real reading on the made-up report, in a document of its own. */

import { assessNow } from '../core/assess.ts';
import type { Assessment } from '../core/assessment.ts';

/** A report as a file is read: no layout, so a static rule says what is shown. */
export function assessReport(report: HTMLElement): Assessment {
  const page = document.implementation.createHTMLDocument('Surgical pathology report - Test results');
  page.documentElement.lang = 'en';
  page.body.append(page.importNode(report, true));
  return assessNow({
    document: page,
    url: location.href,
    isShown: (element) => !element.closest('[hidden]'),
  });
}
