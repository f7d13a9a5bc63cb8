/** Broken files of every kind, chosen in the extension's own pages: no uncaught error, no change to what is kept, none over two seconds. */
import { chance } from './chance.mjs';
import { mutate } from './mutate.mjs';
import { backupTokens, samples } from './samples.mjs';
import { keptIn, stand, withList } from './stand.mjs';

/** Files between two looks at what is kept. */
const BATCH = 50;
/** In ms. */
const LIMIT = 2000;

/**
 * Runs in the page. Chooses file after file and waits until the screen has said what came of each.
 * @param {{ text: string, tokens: readonly string[], extension: string, seed: number, from: number, to: number, field: string, ended: string }} work
 *   `text`: one character per byte; `ended`: what stands on the screen once a file was read
 * @param {typeof chance} chanceFrom
 * @param {typeof mutate} broken
 */
async function choosing(work, chanceFrom, broken) {
  const { text, tokens, extension, seed, from, to, field, ended } = work;
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  /** @type {string[]} */
  const errors = [];
  const hear = (/** @type {ErrorEvent | PromiseRejectionEvent} */ event) =>
    errors.push(String('reason' in event ? event.reason : event.message));
  addEventListener('error', hear);
  addEventListener('unhandledrejection', hear);
  /** @type {{ run: number, ms: number }[]} */
  const times = [];
  for (let run = from; run < to; run += 1) {
    const file = new File(
      [new Uint8Array(broken(bytes, chanceFrom(seed + run), tokens))],
      `m${run}.${extension}`,
    );
    const data = new DataTransfer();
    data.items.add(file);
    const input = /** @type {HTMLInputElement} */ (document.querySelector(field));
    for (const old of document.querySelectorAll(ended)) /** @type {HTMLElement} */ (old).dataset.old = 'yes';
    input.files = data.files;
    const begun = performance.now();
    input.dispatchEvent(new Event('change', { bubbles: true }));
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, 2));
      const fresh = [...document.querySelectorAll(ended)].some(
        (one) => /** @type {HTMLElement} */ (one).dataset.old !== 'yes',
      );
      const reading = document.querySelector('main progress') !== null;
      if ((fresh && !reading) || performance.now() - begun > 20_000) break;
    }
    times.push({ run, ms: performance.now() - begun });
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  removeEventListener('error', hear);
  removeEventListener('unhandledrejection', hear);
  return { errors, times };
}

/** Bytes as text, one character each. @param {Buffer} bytes */
const asText = (bytes) => bytes.toString('latin1');

/**
 * @param {import('./stand.mjs').BrowserName} name
 * @param {import('./stand.mjs').Amount} amount `count`: files in all, as many of each kind
 * @returns {Promise<import('./stand.mjs').Row>}
 */
export const mutated = (name, { count, seed }) =>
  stand(name, async (all) => {
    const { browser, me, words } = all;
    await me.agree();
    const workspace = await withList(all);
    await workspace.fill(words.case.note, 'Ring أشعة 病理');
    await workspace.click('button', words.workspace.sections.export);
    const made = await browser.download(() => workspace.click('button', words.workspace.backup.make));
    const check = await browser.open('/src/check/index.html');
    await check.activate();
    await check.see('heading');
    const kinds = {
      backup: { extension: 'json', text: asText(made.bytes), tokens: backupTokens },
      ...samples,
    };
    /** @type {string[]} */
    const wrong = [];
    let slowest = 0;
    const each = Math.ceil(count / Object.keys(kinds).length);
    for (const [kind, sample] of Object.entries(kinds)) {
      const isBackup = kind === 'backup';
      const page = isBackup ? workspace : check;
      await page.activate();
      const place = isBackup
        ? { field: '#backup-file', ended: '.told .trouble, section[tabindex="-1"], input[type=password]' }
        : { field: 'input.drop', ended: 'main h1, main h2, main .notice' };
      const before = await keptIn(page);
      for (let from = 0; from < each; from += BATCH) {
        const work = { ...sample, ...place, seed, from, to: Math.min(from + BATCH, each) };
        const { errors, times } = await page.evaluate(
          `(${choosing})(${JSON.stringify(work)}, ${chance}, ${mutate})`,
        );
        for (const error of errors) wrong.push(`${kind} ${from}…, seed ${seed}: uncaught ${error}`);
        for (const { run, ms } of times) {
          slowest = Math.max(slowest, ms);
          if (ms > LIMIT) wrong.push(`${kind} ${run}, seed ${seed}: ${Math.round(ms)} ms`);
        }
        if ((await keptIn(page)) !== before) wrong.push(`${kind} ${from}…, seed ${seed}: the store changed`);
      }
    }
    return { runs: Object.keys(kinds).length * each, slowest: `${Math.round(slowest)} ms`, wrong };
  });
