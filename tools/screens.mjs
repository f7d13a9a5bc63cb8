/** Makes the pictures of docs/screens from those of the last tour: `npm start -- --tour && node tools/screens.mjs`. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumPath } from './browsers/chromium-path.mjs';
import { root } from './terminal.mjs';

const from = join(root, 'demo-output');
const to = join(root, 'docs/screens');

/** Copied as they are. */
const plain = 'popup sidebar workspace timeline letter letter-sent packet export welcome print'.split(' ');
/** Pictures laid beside one another: the portal, and the browser's sidebar at its right. */
const beside = { name: 'beside', left: 'portal', right: 'sidebar-tips' };

if (!existsSync(join(from, `${beside.left}-light.png`))) {
  throw new Error('There are no pictures of a tour. Run `npm start -- --tour` first.');
}
mkdirSync(to, { recursive: true });
for (const name of plain) {
  for (const theme of ['light', 'dark']) {
    copyFileSync(join(from, `${name}-${theme}.png`), join(to, `${name}-${theme}.png`));
  }
}

const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1264, height: 760 } });
for (const theme of ['light', 'dark']) {
  const [left, right] = [beside.left, beside.right].map((name) =>
    readFileSync(join(from, `${name}-${theme}.png`)).toString('base64'),
  );
  await page.setContent(`<style>
    body { margin: 0; display: flex; gap: 1px; background: #9aa5a8; height: 100vh; overflow: hidden; align-items: start }
    div { overflow: hidden; height: 100% } div:first-child { flex: 1 } img { display: block }
  </style><div><img src="data:image/png;base64,${left}"></div><div><img src="data:image/png;base64,${right}"></div>`);
  writeFileSync(join(to, `${beside.name}-${theme}.png`), await page.screenshot());
}
await browser.close();
process.stdout.write(`The pictures are in docs/screens.\n`);
