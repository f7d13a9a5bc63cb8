/** Presses scripts that the bundler has minified already: what runs in every page of a portal has a bound, and terser gets more out of it. */
import { minify } from 'terser';
import type { Plugin } from 'vite';

/** Presses the built scripts at these paths; the build fails where one is missing. */
export function pressed(paths: readonly string[]): Plugin {
  return {
    name: 'pressed',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        for (const path of paths) {
          const asset = bundle[path];
          if (asset?.type !== 'asset') throw new Error(`The bundle has no ${path} to press.`);
          let code = String(asset.source);
          // With its functions side by side, a script of this size packs better the second time.
          for (const hoist_funs of path.endsWith('reader.js') ? [false, true] : [false])
            code =
              (
                await minify(code, {
                  ecma: 2020,
                  toplevel: true,
                  compress: { passes: 3, unsafe_arrows: true, hoist_funs },
                })
              ).code ?? '';
          asset.source = `${code}\n`;
        }
      },
    },
  };
}
