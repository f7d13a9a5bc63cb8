/** Prints the whole catalogue of content as JSON; with --review it writes docs/content-review.html instead. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, watch: null, hmr: false, ws: false },
  optimizeDeps: { noDiscovery: true },
});
try {
  const { allEntries } = await server.ssrLoadModule('/tools/catalog/entries.ts');
  if (process.argv.includes('--review')) {
    const { reviewSheet } = await server.ssrLoadModule('/tools/catalog/review-sheet.ts');
    await writeFile(`${root}docs/content-review.html`, reviewSheet(allEntries()));
    console.log('docs/content-review.html written.');
  } else {
    console.log(JSON.stringify(allEntries(), null, 1));
  }
} finally {
  await server.close();
}
