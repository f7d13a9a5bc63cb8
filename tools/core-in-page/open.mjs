/** A real page with the bundled core in it; nothing but the page given is reachable. */
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { chromiumPath } from '../browsers/chromium-path.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Bundles an entry as one script that sets `globalThis.core` to its exports.
 * @param {string} entry path from the project's root
 * @param {import('vite').Plugin[]} plugins
 * @returns {Promise<string>} the script
 */
export async function bundleCore(entry = 'tools/core-in-page/entry.ts', plugins = []) {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins,
    build: {
      write: false,
      target: 'chrome148',
      lib: { entry, formats: ['iife'], name: 'core', fileName: 'core' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error(`Vite gave no bundle for ${entry}.`);
  const chunk = output.output.find((file) => file.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`Vite gave no script for ${entry}.`);
  return `${chunk.code};globalThis.core = core;`;
}

/**
 * Opens headless Chromium with the bundled core.
 * @param {{ entry?: string, plugins?: import('vite').Plugin[] }} [options]
 */
export async function openCore({ entry, plugins } = {}) {
  const script = await bundleCore(entry, plugins);
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--js-flags=--expose-gc',
    ],
  });
  const context = await browser.newContext({
    bypassCSP: true,
    ignoreHTTPSErrors: true,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  /** @type {Map<string, string>} */
  const served = new Map();
  await context.route('**/*', (route) => {
    const html = served.get(route.request().url().replace(/#.*$/, ''));
    if (html === undefined) return route.abort();
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
  });

  /**
   * Shows a page at its URL and puts the core in it.
   * @param {string} url
   * @param {string} html
   * @param {Record<string, string>} [others] further documents, by URL, for its frames
   */
  async function show(url, html, others = {}) {
    await serve(url, html, others);
    await page.evaluate(script);
    return page;
  }

  /**
   * Shows a page at its URL, and nothing more.
   * @param {string} url
   * @param {string} html
   * @param {Record<string, string>} [others] further documents, by URL, for its frames
   */
  async function serve(url, html, others = {}) {
    const at = new URL(url).href;
    served.clear();
    for (const [other, text] of Object.entries(others)) served.set(new URL(other).href, text);
    served.set(at.replace(/#.*$/, ''), html);
    await page.goto('about:blank');
    await page.goto(at, { waitUntil: 'load' });
  }

  return {
    page,
    show,
    serve,
    /**
     * Shows a page and assesses it.
     * @param {string} url
     * @param {string} html
     * @param {Record<string, string>} [others]
     * @returns {Promise<import('../../src/core/assessment.ts').Assessment>}
     */
    async assess(url, html, others) {
      await show(url, html, others);
      return page.evaluate('core.assessHere()');
    },
    /** Puts the core into the page that is served, and assesses it. */
    async assessNow() {
      await page.evaluate(script);
      return page.evaluate('core.assessHere()');
    },
    close: () => browser.close(),
  };
}
