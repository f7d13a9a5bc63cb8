/** Draws docs/screens/nine: the sidebar beside nine golden pages, each read by the core. `node tools/nine.mjs [folder] [--unfolded]` */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openStage } from '../tests/ui/stage/open.mjs';
import { openCore } from './core-in-page/open.mjs';
import { readNine } from './nine-pages.mjs';
import { root } from './terminal.mjs';

const unfolded = process.argv.includes('--unfolded');
const to = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? join(root, 'docs/screens/nine');

const core = await openCore();
const read = await readNine(core).finally(() => core.close());
const stage = await openStage();
mkdirSync(to, { recursive: true });
for (const [name, assessment] of Object.entries(read)) {
  const page = await stage.showBeside(assessment);
  if (unfolded)
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
  await page.screenshot({ path: join(to, `${name}.png`), fullPage: true });
}
await stage.close();
process.stdout.write(`Nine pictures are in ${to}.\n`);
