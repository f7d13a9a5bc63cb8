/** The sidebar as it stands beside a page, for a reader in the US who has kept nothing yet. */
import type { Assessment } from '../../../src/core/assessment.ts';
import { catalogue } from '../../../src/core/guidance/catalogue.ts';
import { bearing } from '../../../src/core/guidance/fits.ts';
import { About, Here } from '../../../src/sidebar/about.tsx';
import { tipsOf } from './samples.ts';
import { pagePart, sidebar } from './scenes.tsx';

/** Chosen as the sidebar itself chooses it. */
export function beside(assessment: Assessment) {
  const page = pagePart({
    screen: { kind: 'read', assessment, host: 'portal.example.org', on: true },
    tips: tipsOf(assessment),
    here: <Here assessment={assessment} book={catalogue} />,
    about: <About assessment={assessment} book={catalogue} />,
  });
  const cancer = bearing(assessment).some(({ category }) => category === 'cancer');
  return sidebar('page', page, null, cancer);
}
