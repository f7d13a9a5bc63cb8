/** Writes every export of a made-up case into a folder: `npm run --silent demo:exports -- DIR`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { chromiumPath } from './browsers/chromium-path.mjs';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('Name a folder: npm run --silent demo:exports -- DIR\n');
  process.exit(2);
}
const to = resolve(folder);
mkdirSync(to, { recursive: true });

/** @param {string} name @param {string | Uint8Array} content */
function write(name, content) {
  writeFileSync(join(to, name), content);
  process.stdout.write(`${join(folder ?? '', name)}\n`);
}

const server = await createServer({
  root: fileURLToPath(new URL('..', import.meta.url)),
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, watch: null, hmr: false, ws: false },
  optimizeDeps: { noDiscovery: true },
});
try {
  const { sampleFiles, printed } = await server.ssrLoadModule('/tools/exports/files.ts');
  /** @type {Record<string, string | Uint8Array>} */
  const files = await sampleFiles();
  for (const [name, content] of Object.entries(files)) write(name, content);
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.setContent(String(files[printed]));
    for (const format of ['A4', 'Letter']) {
      const pdf = await page.pdf({ format, preferCSSPageSize: false, tagged: true, outline: true });
      write(printed.replace(/\.html$/, `-${format.toLowerCase()}.pdf`), pdf);
    }
  } finally {
    await browser.close();
  }
} finally {
  await server.close();
}
