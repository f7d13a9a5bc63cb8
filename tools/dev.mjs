/** Builds again whenever a source changes, into dist-dev/: load dist-dev/chrome or dist-dev/firefox by hand. */
import { setUp } from './setup.mjs';
import { command, node, root } from './terminal.mjs';

await command(async () => {
  await setUp({ chromium: false });
  process.stdout.write(
    'Load dist-dev/chrome (chrome://extensions) or dist-dev/firefox (about:debugging). Ctrl+C ends.\n',
  );
  const watch = (/** @type {string} */ browser) =>
    node('node_modules/vite/bin/vite.js', ['build', '--watch', '--mode', browser], {
      env: { OUT_DIR: `${root}dist-dev` },
    });
  const ended = await Promise.all([watch('chrome'), watch('firefox')]);
  return Math.max(...ended.map(({ code }) => code));
});
