/** Opens a browser with the extension on a made-up pathology report, and waits until it is closed. */
import { openChromium } from './browsers/chromium.mjs';
import { builtFor } from './browsers/open.mjs';
import { pages, serveDemo } from './portal/demo.mjs';

/** Ends when the browser is closed, or with Ctrl+C. */
export async function show() {
  const portals = await serveDemo();
  const browser = await openChromium({ extension: builtFor('chromium'), portals, headless: false });
  await browser.open(pages.report);
  process.stdout.write(`
The browser is open on a made-up pathology report: ${pages.report}
  1. Answer the welcome page in the first tab.
  2. On the report, click the Second Look button (behind the puzzle piece) and turn the portal on.
  3. Open the sidebar from there.
Everything is served by this computer. Close the browser, or press Ctrl+C, to end.
`);
  const stop = () => browser.kill();
  process.once('SIGINT', stop);
  await browser.gone;
  process.off('SIGINT', stop);
  await browser.close();
  await portals.close();
  return 0;
}
