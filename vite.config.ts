/** Builds the extension for one browser: `vite build --mode chrome` or `--mode firefox`; OUT_DIR moves the result. */
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import source from './manifest.json' with { type: 'json' };
import { type BrowserName, contentScriptOnRequest, manifestFor } from './tools/plugins/manifest.ts';
import { pressed } from './tools/plugins/press.ts';

export default defineConfig(({ mode, command }) => {
  const browser: BrowserName = mode === 'firefox' ? 'firefox' : 'chrome';
  const manifest = manifestFor(browser, source) as Record<string, unknown>;
  // The dev server injects its client, which the shipped policy rightly refuses.
  if (command === 'serve') delete manifest.content_security_policy;
  const outDir = command === 'serve' ? 'dist-dev' : `${process.env.OUT_DIR ?? 'dist'}/${browser}`;
  return {
    plugins: [
      preact({ devToolsEnabled: false, prefreshEnabled: false }),
      crx({
        manifest: manifest as unknown as ManifestV3Export,
        browser,
        contentScripts: { standaloneFiles: ['src/content.ts', 'src/reader.ts'] },
      }),
      ...(command === 'build'
        ? [contentScriptOnRequest(), pressed(['src/content.js', 'src/reader.js'])]
        : []),
    ],
    build: {
      outDir,
      emptyOutDir: true,
      target: browser === 'firefox' ? 'firefox153' : 'chrome148',
      // A `data:` image would be refused by img-src 'self'.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: {
          sidebar: 'src/sidebar/index.html',
          workspace: 'src/workspace/index.html',
          welcome: 'src/welcome/index.html',
          check: 'src/check/index.html',
        },
        // A file of its own: the network law lets it alone load what belongs to a part fetched later.
        output: { codeSplitting: { groups: [{ name: 'preload-helper', test: /vite[/\\]preload-helper/ }] } },
      },
    },
  };
});
