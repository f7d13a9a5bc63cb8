/** A real page in which the scenes can be shown: the screens with their style sheets, and nothing of the extension. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { chromiumPath } from '../../../tools/browsers/chromium-path.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const surfaces = ['popup', 'sidebar', 'workspace', 'welcome', 'check'];

async function bundle() {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
    build: {
      write: false,
      target: 'chrome148',
      cssMinify: false,
      lib: { entry: 'tests/ui/stage/entry.tsx', formats: ['iife'], name: 'stage', fileName: 'stage' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('Vite gave no stage.');
  const script = output.output.find((file) => file.type === 'chunk');
  const look = output.output.find((file) => file.fileName.endsWith('.css'));
  if (script?.type !== 'chunk' || look?.type !== 'asset') throw new Error('Vite gave no stage.');
  return { script: `${script.code};globalThis.stage = stage;`, look: String(look.source) };
}

/**
 * Opens headless Chromium on the stage.
 * @returns what shows a scene, and what ends it
 */
export async function openStage() {
  const { script, look } = await bundle();
  /** @type {Record<string, string>} */
  const sheets = {};
  for (const surface of surfaces)
    sheets[surface] = await readFile(`${root}src/${surface}/${surface}.css`, 'utf8');
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
  const context = await browser.newContext({ bypassCSP: false });
  const page = await context.newPage();
  let surface = '';
  await context.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/stage.js') return route.fulfill({ contentType: 'text/javascript', body: script });
    if (pathname === '/stage.css') return route.fulfill({ contentType: 'text/css', body: look });
    if (pathname.endsWith('.css'))
      return route.fulfill({ contentType: 'text/css', body: sheets[surface] ?? '' });
    if (pathname !== '/') return route.abort();
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': "script-src 'self' 'unsafe-eval'; style-src 'self'" },
      body: `<!doctype html><html lang="en" dir="ltr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Second Look</title><link rel="stylesheet" href="/stage.css"><link rel="stylesheet" href="/${surface}.css"><script src="/stage.js" defer></script></head><body></body></html>`,
    });
  });

  /** @typedef {{ theme?: 'light' | 'dark', language?: 'en' | 'es', width?: number, height?: number }} How */

  /**
   * @param {string} next the surface
   * @param {How} how
   */
  async function prepare(next, { width, height = 800 }) {
    const natural = { popup: 360, sidebar: 400, workspace: 1180, welcome: 1100 }[next] ?? 800;
    await page.setViewportSize({ width: width ?? natural, height });
    if (next === surface) return;
    surface = next;
    await page.goto('https://stage.example/');
  }

  /**
   * Shows a scene in a window of this size.
   * @param {string} name
   * @param {How} [how]
   */
  async function show(name, how = {}) {
    await prepare(name.split('-')[0] ?? 'popup', how);
    const { theme = 'light', language = 'en' } = how;
    await page.evaluate(`stage.show(${[name, theme, language].map((each) => JSON.stringify(each))})`);
    return page;
  }

  /**
   * Shows the sidebar beside a page that says this.
   * @param {import('../../../src/core/assessment.ts').Assessment} assessment
   * @param {How} [how]
   */
  async function showBeside(assessment, how = {}) {
    await prepare('sidebar', how);
    await page.evaluate(
      `stage.showBeside(${JSON.stringify(assessment)}, ${JSON.stringify(how.theme ?? 'light')})`,
    );
    return page;
  }

  surface = 'popup';
  await page.goto('https://stage.example/');
  /** @type {readonly string[]} */
  const names = await page.evaluate('stage.names');
  return { page, names, show, showBeside, close: () => browser.close() };
}
