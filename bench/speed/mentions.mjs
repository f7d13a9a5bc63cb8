/** Item 2: finding names, beside a plain expression of the same terms and three libraries. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundleCore, openCore } from '../../tools/core-in-page/open.mjs';
import { pageOf } from './pages.mjs';

const bench = fileURLToPath(new URL('../', import.meta.url));

function install() {
  if (existsSync(`${bench}node_modules/wink-nlp`)) return;
  process.stderr.write('Fetching the libraries to measure beside …\n');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts'], {
    cwd: bench,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** @param {number} rounds */
export async function mentions(rounds) {
  install();
  const peers = (await bundleCore('bench/speed/peers.mjs')).replace(
    /globalThis\.core = core;?$/,
    'globalThis.peers = core;',
  );
  const core = await openCore({ entry: 'bench/speed/entry.ts' });
  const rows = [];
  try {
    for (const [nodes, times] of /** @type {const} */ ([
      [500, 1],
      [5000, 1],
      [50_000, 1],
      [5000, 10],
    ])) {
      await core.show('https://portal.example.org/record', pageOf(nodes, times));
      await core.page.evaluate(
        peers
          .replace(/^var core/, 'var others')
          .replace(/globalThis\.peers = core/, 'globalThis.peers = others'),
      );
      const row = await core.page.evaluate((count) => {
        const { core, peers } = /** @type {any} */ (globalThis);
        const { sections } = core.read();
        const text = sections.map((/** @type {any} */ one) => one.text).join('\n\n');
        const ready = peers.ready(core.terms);
        const quick = ['one RegExp', 'modern-ahocorasick'];
        const names = Object.keys(ready);
        const [own, ...fast] = core.least(
          [() => core.mentions(sections), ...quick.map((name) => () => ready[name](text))],
          count,
        );
        const slow = core.least(
          names.filter((name) => !quick.includes(name)).map((name) => () => ready[name](text)),
          2,
        );
        return { own, times: [...fast, ...slow], names, characters: text.length, terms: core.terms.length };
      }, rounds);
      rows.push({
        nodes,
        characters: row.characters,
        terms: row.terms,
        'mentions ms': row.own,
        ...Object.fromEntries(
          row.names.map((name, index) => [`÷ ${name}`, row.own / (row.times[index] ?? 1)]),
        ),
      });
    }
  } finally {
    await core.close();
  }
  return rows;
}
