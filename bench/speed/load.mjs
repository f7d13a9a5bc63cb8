/** Items 4 and 6: what a portal page's load costs with and without the content script, and what the script itself weighs. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { openBrowser } from '../../tools/browsers/open.mjs';
import { openCore } from '../../tools/core-in-page/open.mjs';
import { pageOf } from './pages.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Builds the extension that ships, in a folder of its own. */
export function buildExtension() {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-speed-'));
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  execFileSync(process.execPath, [vite, 'build', '--mode', 'chrome'], {
    cwd: root,
    env: { ...process.env, OUT_DIR: folder },
    stdio: 'ignore',
  });
  return { folder: join(folder, 'chrome'), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The extension's side of the content script: hears its marks. */
const stand =
  "globalThis.chrome = { runtime: { id: 'second-look', sendMessage: () => Promise.resolve(true) } };";

/** @param {string} folder @param {number} rounds */
export async function pageLoads(folder, rounds) {
  const script = readFileSync(join(folder, 'src/content.js'), 'utf8');
  const core = await openCore({ entry: 'bench/speed/entry.ts' });
  const { page } = core;
  const rows = [];
  try {
    const session = await page.context().newCDPSession(page);
    await session.send('Page.enable');
    await page.addInitScript(() => {
      /** @type {any} */ (globalThis).tasks = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) /** @type {any} */ (globalThis).tasks.push(entry.duration);
      }).observe({ type: 'longtask', buffered: true });
    });
    for (const nodes of [500, 5000, 50_000]) {
      /** @type {Record<'with' | 'without', { longest: number, blocking: number }[]>} */
      const seen = { with: [], without: [] };
      for (let round = 0; round < rounds; round += 1) {
        for (const side of /** @type {const} */ (['without', 'with'])) {
          await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
          /** @type {string | null} */
          let identifier = null;
          if (side === 'with') {
            const source = `if (location.protocol === 'https:') addEventListener('DOMContentLoaded', () => setTimeout(() => { ${stand} ${script} }));`;
            ({ identifier } = await session.send('Page.addScriptToEvaluateOnNewDocument', {
              source,
              worldName: 'second-look',
            }));
          }
          await page.goto('about:blank');
          await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
          await core.serve('https://portal.example.org/record', pageOf(nodes));
          await page.waitForTimeout(4000);
          const tasks = /** @type {number[]} */ (await page.evaluate('tasks'));
          seen[side].push({
            longest: Math.max(0, ...tasks),
            blocking: tasks.reduce((sum, one) => sum + one - 50, 0),
          });
          if (identifier) await session.send('Page.removeScriptToEvaluateOnNewDocument', { identifier });
        }
      }
      const median = (/** @type {number[]} */ list) =>
        list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
      const of = (/** @type {'with' | 'without'} */ side, /** @type {'longest' | 'blocking'} */ what) =>
        median(seen[side].map((one) => one[what]));
      rows.push({
        nodes,
        'longest task without, ms': of('without', 'longest'),
        'with ÷ without': of('with', 'longest') / (of('without', 'longest') || 1),
        'blocking without, ms': of('without', 'blocking'),
        'blocking with ÷ without': of('with', 'blocking') / (of('without', 'blocking') || 1),
        'blocking more, ms': of('with', 'blocking') - of('without', 'blocking'),
      });
    }
  } finally {
    await core.close();
  }
  return rows;
}

/** @param {string} folder */
export async function weights(folder) {
  const rows = [];
  const core = await openCore({ entry: 'bench/speed/entry.ts' });
  try {
    await core.show('https://portal.example.org/record', '<!doctype html><p>');
    for (const name of ['content', 'reader']) {
      const script = readFileSync(join(folder, `src/${name}.js`), 'utf8');
      const [parse, start] = await core.page.evaluate(
        ([script = '', stand = '']) => {
          const time = (/** @type {() => void} */ job) => {
            const started = performance.now();
            job();
            return performance.now() - started;
          };
          const times = [0, 1, 2, 3, 4].map((turn) => {
            // Another text each time: the browser keeps what it has parsed.
            const text = `/*${turn}*/${script}`;
            const parsing = time(() => new Function(text));
            const starting = time(() => new Function(`${stand}${text}`)());
            /** @type {any} */ (globalThis).secondLook?.stop();
            return [parsing, starting];
          });
          return [0, 1].map((index) => Math.min(...times.map((one) => one[index] ?? 0)));
        },
        [script, stand],
      );
      rows.push({
        script: `src/${name}.js`,
        'bytes, gzip -9': gzipSync(script, { level: 9 }).length,
        'parse ms': parse ?? 0,
        'parse and start ms': start ?? 0,
      });
    }
  } finally {
    await core.close();
  }
  return rows;
}

/** @param {string} folder */
export async function popupPaint(folder) {
  const browser = await openBrowser('chromium', /** @type {any} */ ({ hosts: [], port: 0, pin: '' }), {
    extension: folder,
  });
  const times = [];
  try {
    for (let turn = 0; turn < 5; turn += 1) {
      const page = await browser.open('/src/popup/index.html');
      await new Promise((resolve) => setTimeout(resolve, 500));
      times.push(
        await page.evaluate(
          "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? performance.getEntriesByType('paint')[0]?.startTime",
        ),
      );
      await page.close?.();
    }
  } finally {
    await browser.close();
  }
  return [{ page: 'popup', 'first paint ms, median': times.toSorted((a, b) => a - b)[2] ?? 0 }];
}
