/** Renders the icons in icons/ to the sizes that manifest.json names: `node tools/icons.mjs`. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumPath } from './browsers/chromium-path.mjs';

const root = new URL('../', import.meta.url);
const wanted = [
  { svg: 'mark', png: 'icon', sizes: [16, 32, 48, 128] },
  { svg: 'mark-light', png: 'icon-light', sizes: [16, 32] },
  { svg: 'mark-dark', png: 'icon-dark', sizes: [16, 32] },
];

const browser = await chromium.launch({
  executablePath: chromiumPath(),
  args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb'],
});
const page = await browser.newPage();
for (const { svg, png, sizes } of wanted) {
  const drawing = await readFile(new URL(`icons/${svg}.svg`, root), 'utf8');
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
    );
    const file = new URL(`public/icons/${png}-${size}.png`, root);
    await writeFile(file, await page.screenshot({ omitBackground: true }));
    console.log(fileURLToPath(file));
  }
}
await browser.close();
