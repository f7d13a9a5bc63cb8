/** Measures the store and the exports in both browsers: `node bench/store/run.mjs [chromium|firefox] [screens]`. Fails when an edit is lost. */
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

/** Fills a store as the extension would have, in one of its pages. @param {number} count */
const fill = (count) => `(() => {
  const at = new Date().toISOString();
  const kept = { id: 'big', label: 'Me', conditions: [], openedOn: '2026-11-22', note: '', questions: [], visitOn: null };
  const item = (n) => ({
    ...{ id: 'own:' + n, state: n % 3 ? 'to-ask' : 'received', label: 'Record ' + n, holder: 'Hospital', note: 'n' },
    ...{ askedOn: null, dueOn: null, receivedOn: null, sentOn: null },
  });
  const items = Array.from({ length: ${count} }, (_, n) => ['item/big/own:' + n, { v: 4, at, value: item(n) }]);
  return chrome.storage.local.set({ 'case/big': { v: 4, at, value: kept }, ...Object.fromEntries(items) }).then(() => null);
})()`;

/** When the page shows so many records, in ms since it began, or since it was told to. @param {string} wanted @param {string} [first] */
const shows = (wanted, first = '') => `new Promise((done) => {
  const begun = ${first === '' ? '0' : 'performance.now()'};
  ${first};
  const look = () => {
    const count = document.querySelectorAll('main li input[type=checkbox]').length;
    setTimeout(() => (${wanted} && document.body.offsetHeight ? done(performance.now() - begun) : look()));
  };
  look();
})`;

/** The built workspace with one list of so many records. @param {import('../../tools/browsers/open.mjs').BrowserName} name @param {number} count */
async function screens(name, count) {
  const browser = await openBrowser(name, /** @type {any} */ ({ hosts: [], port: 0, pin: '' }));
  try {
    const page = await browser.open('/src/check/index.html');
    await page.evaluate(fill(count));
    const workspace = await browser.open('/src/workspace/index.html');
    const open = await workspace.evaluate(shows(`count >= ${count}`));
    const choose = `
      const field = [...document.querySelectorAll('main select')].at(-1);
      field.value = 'done';
      field.dispatchEvent(new Event('change', { bubbles: true }))`;
    return { open, filter: await workspace.evaluate(shows(`count < ${count}`, choose)) };
  } finally {
    await browser.close();
  }
}

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
  const wanted = browserNames.filter(
    (name, _, all) => process.argv.includes(name) || !all.some((one) => process.argv.includes(one)),
  );
  for (const name of wanted) {
    if (!process.argv.includes('screens') && !(await measure(name, extension))) process.exitCode = 1;
    for (const count of [1_000, 10_000])
      console.log(
        `${name}: the workspace with one list of ${count}, ms ${rounded(await screens(name, count))}`,
      );
  }
} finally {
  rmSync(extension, { recursive: true, force: true });
}
