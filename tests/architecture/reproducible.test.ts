/** Law: the same sources give the same bytes, in any folder, time zone and language. */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build } from '../../tools/build.mjs';
import { zip } from '../../tools/zip.mjs';
import { root } from './files.ts';

const needed = ['src', 'public', 'tools', 'manifest.json', 'package.json', 'tsconfig.json', 'vite.config.ts'];

/** Builds a copy of the project elsewhere and packs it; with a breach, the build writes down where it ran. */
async function packElsewhere(prefix: string, env: Record<string, string>, breach = false): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  try {
    for (const name of needed) cpSync(root + name, join(folder, name), { recursive: true });
    symlinkSync(`${root}node_modules`, join(folder, 'node_modules'));
    if (breach) {
      const plugin = join(folder, 'tools/plugins/manifest.ts');
      const planted = readFileSync(plugin, 'utf8').replace(
        'JSON.stringify(manifest,',
        'JSON.stringify({ ...manifest, place: process.cwd() },',
      );
      writeFileSync(plugin, planted);
    }
    await build({ cwd: folder, env, browsers: breach ? ['chrome'] : ['chrome', 'firefox'] });
    return Buffer.from(zip(join(folder, 'dist')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const here = { TZ: 'America/Los_Angeles', LANG: 'en_US.UTF-8' };
const there = { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'C' };

test('two builds in different places are byte-equal', { timeout: 120_000 }, async () => {
  const first = await packElsewhere('a-', here);
  const second = await packElsewhere('another-much-longer-place-', there);
  expect(first.length).toBeGreaterThan(10_000);
  expect(second.equals(first), 'Two builds differ: look for a path, a date or an unsorted listing.').toBe(
    true,
  );
});

test('a path that gets into the build is noticed', { timeout: 120_000 }, async () => {
  const first = await packElsewhere('a-', here, true);
  const second = await packElsewhere('b-', here, true);
  expect(second.equals(first)).toBe(false);
});
