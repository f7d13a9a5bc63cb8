/** Builds the store packages: the same bytes from the same sources, whoever builds them, wherever and whenever. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from './build.mjs';
import { setUp } from './setup.mjs';
import { advice, command, node, root } from './terminal.mjs';

/** Builds both, lints the Firefox one, writes packages/ with a list of hashes. */
export async function pack() {
  // Only now: it imports a package, which set-up may just have installed.
  const { zip } = await import('./zip.mjs');
  await build();
  await lintForStore(`${root}dist/firefox`);
  const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  mkdirSync(`${root}packages`, { recursive: true });
  const lines = ['chrome', 'firefox'].map((browser) => {
    const name = `second-look-${version}-${browser}.zip`;
    const bytes = zip(`${root}dist/${browser}`);
    writeFileSync(`${root}packages/${name}`, bytes);
    return `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`;
  });
  writeFileSync(`${root}packages/SHA256SUMS`, lines.join(''));
  process.stdout.write(lines.join(''));
}

/** @param {string} folder */
async function lintForStore(folder) {
  const args = ['lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'];
  const { output } = await node('node_modules/web-ext/bin/web-ext.js', args, { quiet: true });
  const report = JSON.parse(output.slice(output.indexOf('{')));
  for (const { code, file, message } of [...report.errors, ...report.warnings]) {
    process.stdout.write(`  ${code} ${file ?? ''}: ${message}\n`);
  }
  const explained = readFileSync(`${root}docs/store/lint-warnings.md`, 'utf8');
  const unexplained = report.warnings.filter(
    (/** @type {{ code: string }} */ { code }) => !explained.includes(code),
  );
  if (report.errors.length > 0) throw advice('The add-on linter found errors (above).');
  if (unexplained.length > 0)
    throw advice('Explain each warning above in docs/store/lint-warnings.md, or mend it.');
}

if (process.argv[1] === `${root}tools/package.mjs`) {
  await command(async () => {
    await setUp({ chromium: false });
    await pack();
    return 0;
  });
}
