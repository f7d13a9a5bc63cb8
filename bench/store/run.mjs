/** Measures the store and the exports in both browsers: `node bench/store/run.mjs [chromium|firefox]`. Fails when an edit is lost. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { browserNames, openBrowser } from '../../tools/browsers/open.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A bare extension around the entry: the same permissions for storage, nothing else. */
async function bareExtension() {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-bench-'));
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome148',
      lib: { entry: 'bench/store/entry.ts', formats: ['iife'], name: 'entry', fileName: 'entry' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output[0] : null;
  if (chunk?.type !== 'chunk') throw new Error('Vite gave no script.');
  mkdirSync(join(folder, 'src'));
  writeFileSync(join(folder, 'src/entry.js'), chunk.code);
  writeFileSync(
    join(folder, 'src/page.html'),
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><script src="entry.js"></script><body>Bench</body></html>',
  );
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Bench',
      version: '1',
      permissions: ['storage', 'unlimitedStorage'],
      browser_specific_settings: { gecko: { id: 'second-look@second-look.example' } },
    }),
  );
  return folder;
}

/** @param {unknown} value */
const rounded = (value) =>
  JSON.stringify(value, (_, inner) => (typeof inner === 'number' ? Math.round(inner * 10) / 10 : inner));

const WORDS = 100;

/** @param {import('../../tools/browsers/open.mjs').BrowserName} name @param {string} extension */
async function measure(name, extension) {
  const browser = await openBrowser(name, /** @type {any} */ ({ hosts: [], port: 0, pin: '' }), {
    extension,
  });
  try {
    const page = await browser.open('/src/page.html');
    /** @param {string} call */
    const run = (call) => page.evaluate(`bench.${call}.then(JSON.stringify)`).then(JSON.parse);
    console.log(`${name}: lost texts ${JSON.stringify(await run('hostile()'))}`);
    for (const count of [100, 1_000, 10_000]) {
      console.log(`${name}: one change beside ${count} items ${rounded(await run(`oneChange(${count})`))}`);
    }
    console.log(`${name}: 10,000 items in 100 cases, ms ${rounded(await run('reads()'))}`);
    console.log(`${name}: the same under the lock, ms ${rounded(await run('locked()'))}`);
    console.log(`${name}: 20,000 items in 200 cases, ms ${rounded(await run('manyLists()'))}`);
    console.log(`${name}: one case of 10,000 items, ms ${rounded(await run('exports()'))}`);
    await run('begin().then(() => null)');
    const other = await browser.open('/src/page.html', { newWindow: true });
    const [failedHere, failedThere] = await Promise.all([
      page.evaluate(`bench.append('a', ${WORDS})`),
      other.evaluate(`bench.append('b', ${WORDS})`),
    ]);
    const kept = await page.evaluate(`bench.words(['a', 'b'], ${WORDS})`);
    const heard = await other.evaluate('bench.heard()');
    console.log(
      `${name}: two windows, ${2 * WORDS} edits of one note: ${kept} kept, ${failedHere + failedThere} refused; the second heard of ${heard} changes`,
    );
    console.log(`${name}: erased ${rounded(await run('eraseEverything()'))}`);
    return kept === 2 * WORDS;
  } finally {
    await browser.close();
  }
}

const extension = await bareExtension();
try {
  const wanted = browserNames.filter((name) => process.argv.length < 3 || process.argv.includes(name));
  for (const name of wanted) if (!(await measure(name, extension))) process.exitCode = 1;
} finally {
  rmSync(extension, { recursive: true, force: true });
}
