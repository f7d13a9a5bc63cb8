/** Nine golden pages that stand for nine kinds of reader: what the sidebar says first of each is looked at and tested. */
import { goldenPages } from './golden-pages.mjs';

/** Golden page by the name of its picture in docs/screens/nine. */
const pages = {
  'metastatic-breast-cancer': 'epic-mychart/liver-biopsy-metastatic-breast',
  dcis: 'epic-mychart/message-dcis',
  'acute-leukemia': 'eclinicalworks/lab-details-aml',
  'lung-cancer': 'oracle-health/results-lung-adenocarcinoma',
  'spinal-stenosis': 'epic-mychart/lumbar-mri-late',
  'aortic-stenosis': 'epic-mychart/echo-severe-aortic-stenosis',
  'multiple-sclerosis': 'epic-mychart/ms-note-in-frame',
  'fetal-anomaly': 'epic-mychart/fetal-anatomy-scan',
  'childs-cancer': 'epic-mychart/proxy-child-neuroblastoma',
};

/** @typedef {import('../src/core/assessment.ts').Assessment} Assessment */

/**
 * Reads the nine in a real browser, one after the other.
 * @param {{ show: (url: string, html: string, others: Record<string, string>) => Promise<import('playwright-core').Page> }} core from `openCore()`
 * @returns {Promise<Record<keyof typeof pages, Assessment>>}
 */
export async function readNine(core) {
  const all = new Map(goldenPages().map((page) => [page.id, page]));
  /** @type {Record<string, Assessment>} */
  const read = {};
  for (const [name, id] of Object.entries(pages)) {
    const page = all.get(id);
    if (!page) throw new Error(`There is no golden page ${id}.`);
    const {
      url,
      frames = {},
      settle = 0,
    } = /** @type {{ url: string, frames?: Record<string, string>, settle?: number }} */ (page.expected);
    const others = Object.entries(frames).map(([at, file]) => [at, page.files[file] ?? '']);
    const shown = await core.show(url, page.html, Object.fromEntries(others));
    await shown.waitForTimeout(settle);
    read[name] = /** @type {Assessment} */ (await shown.evaluate('core.assessHere()'));
  }
  return /** @type {Record<keyof typeof pages, Assessment>} */ (read);
}
