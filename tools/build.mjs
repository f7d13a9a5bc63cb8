/** Builds the extension for both browsers: dist/chrome and dist/firefox. OUT_DIR moves them. */
import { advice, command, node, root, step } from './terminal.mjs';

/**
 * @param {{ outDir?: string, browsers?: readonly ('chrome' | 'firefox')[], cwd?: string, env?: Record<string, string> }} [options]
 *   `outDir`: absolute; each browser's build lies in a folder of its name there
 */
export async function build({ outDir, browsers = ['chrome', 'firefox'], cwd = root, env = {} } = {}) {
  for (const browser of browsers) {
    const { code } = await node(
      'node_modules/vite/bin/vite.js',
      ['build', '--mode', browser, '--logLevel', 'warn'],
      {
        cwd,
        // Under any other NODE_ENV the JSX carries the paths of its files.
        env: { ...env, NODE_ENV: 'production', ...(outDir ? { OUT_DIR: outDir } : {}) },
        quiet: true,
      },
    );
    if (code !== 0) throw advice(`The ${browser} build failed; the bundler's words above say where.`);
  }
}

if (process.argv[1] === `${root}tools/build.mjs`) {
  await command(async () => {
    const { setUp } = await import('./setup.mjs');
    await setUp({ chromium: false });
    await step('Building for Chrome and Firefox', () => build());
    return 0;
  });
}
