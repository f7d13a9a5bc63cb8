/** The words of the screens in Spanish, those of single pages included: fetched where Spanish is spoken. */
import type { Words } from './en.ts';
import { board } from './es/board.ts';
import { kase } from './es/case.ts';
import { charts } from './es/charts.ts';
import { check } from './es/check.ts';
import { errors } from './es/errors.ts';
import { guide } from './es/guide.ts';
import { help } from './es/help.ts';
import { hide } from './es/hide.ts';
import { history } from './es/history.ts';
import { journey } from './es/journey.ts';
import { letters } from './es/letters.ts';
import { list } from './es/list.ts';
import { lock } from './es/lock.ts';
import { merge } from './es/merge.ts';
import { opinions } from './es/opinions.ts';
import { packet } from './es/packet.ts';
import { page } from './es/page.ts';
import { paper } from './es/paper.ts';
import { people } from './es/people.ts';
import { popup } from './es/popup.ts';
import { proof } from './es/proof.ts';
import { report } from './es/report.ts';
import { sidebar } from './es/sidebar.ts';
import { timeline } from './es/timeline.ts';
import { tips } from './es/tips.ts';
import { welcome } from './es/welcome.ts';
import { workspace } from './es/workspace.ts';

export const spanish: Words = {
  lang: 'es',
  dir: 'ltr',
  ...{ page, tips, help, popup, sidebar, list, errors, hide },
  apart: {
    ...{ board, kase, charts, check, guide, history, journey, letters, lock, merge, opinions, packet },
    ...{ paper, people, proof, report, timeline, welcome, workspace },
  },
};
