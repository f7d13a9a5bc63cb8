/** Derives each browser's manifest from the one in manifest.json, and takes out what only the bundler needs. */
import type { Plugin } from 'vite';

export type BrowserName = 'chrome' | 'firefox';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Keeps plain keys and the keys prefixed `browser:`; drops those of the other browser. */
export function manifestFor(browser: BrowserName, source: Json): Json {
  if (Array.isArray(source)) return source.map((value) => manifestFor(browser, value));
  if (source === null || typeof source !== 'object') return source;
  const entries = Object.entries(source).flatMap(([key, value]): [string, Json][] => {
    const [, owner, name] = /^(chrome|firefox):(.+)$/.exec(key) ?? [];
    if (owner !== undefined && owner !== browser) return [];
    return [[name ?? key, manifestFor(browser, value)]];
  });
  return Object.fromEntries(entries);
}

/**
 * The bundler learns of the content script from `content_scripts`; the person's browser must not, or it would
 * warn of every web site at install. The background registers the built file for a host once that host is granted.
 */
export function contentScriptOnRequest(): Plugin {
  return {
    name: 'content-script-on-request',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const asset = bundle['manifest.json'];
        if (asset?.type !== 'asset') throw new Error('The bundle has no manifest.json to clean.');
        const { content_scripts: _, host_permissions: __, ...manifest } = JSON.parse(String(asset.source));
        asset.source = `${JSON.stringify(manifest, null, 2)}\n`;
      },
    },
  };
}
