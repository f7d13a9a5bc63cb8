/** A disk that is really full, made of 250 MB of memory: what is refused is said, and what is called kept after that is there when the browser starts again. */
import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmdirSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pause, until } from '../../tools/browsers/surface.mjs';
import { chance } from './chance.mjs';
import { keptIn, stand, withList } from './stand.mjs';

/** Leaves no byte free. @param {string} file */
function fillUp(file) {
  const open = openSync(file, 'a');
  for (let size = 1 << 20; size >= 1; ) {
    try {
      writeSync(open, Buffer.alloc(size));
    } catch {
      size >>= 1;
    }
  }
  closeSync(open);
}

/** @param {string} text */
const typing = (text) => `void (() => {
  const field = document.querySelector('[name=case-note]');
  field.value = ${JSON.stringify(text)};
  field.dispatchEvent(new Event('input', { bubbles: true }));
})()`;

/**
 * @param {import('./stand.mjs').BrowserName} name
 * @param {import('./stand.mjs').Amount} amount `count`: refused writes
 * @returns {Promise<import('./stand.mjs').Row>}
 */
export async function disk(name, { count, seed }) {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=250m', 'tmpfs', folder], { stdio: 'pipe' });
  } catch {
    rmdirSync(folder);
    return { runs: 0, wrong: ['no small disk could be made: that takes Linux and its root'] };
  }
  const random = chance(seed);
  const profile = join(folder, 'profile');
  const ballast = join(folder, 'ballast');
  mkdirSync(profile);
  /** @type {string[]} */
  const wrong = [];
  try {
    await stand(
      name,
      async (all) => {
        const { me, words } = all;
        await me.agree();
        const page = await withList(all);
        await page.fill(words.case.note, 'before');
        await until('the note on the disk', async () => (await keptIn(page)).includes('"note":"before"'));
        const told = () => page.evaluate("document.querySelector('.told').textContent");
        const refusals = [words.errors['storage-full'].says, words.errors['not-saved'].says];
        for (let run = 0; run < count; run += 1) {
          fillUp(ballast);
          await page.evaluate(typing(`refused ${run} ${'x'.repeat(20_000 + random() * 20_000)}`));
          await until(
            'the sentence',
            async () => {
              const says = await told();
              return refusals.some((each) => says.includes(each));
            },
            3000,
          ).catch(() => wrong.push(`run ${run}, seed ${seed}: nothing was said`));
          if ((await keptIn(page)).includes(`refused ${run} `))
            wrong.push(`run ${run}, seed ${seed}: kept what it said was refused`);
        }
        rmSync(ballast);
        // As a person who goes on: what was refused is tried again with the next key.
        await until('the note on the disk', async () => {
          await page.evaluate(typing('after'));
          await pause(1000);
          return (await keptIn(page)).includes('"note":"after"');
        });
        await pause(500);
      },
      { profile },
    );
    await stand(
      name,
      async ({ browser }) => {
        const page = await browser.open('/src/workspace/index.html');
        if (!(await keptIn(page)).includes('"note":"after"'))
          wrong.push(`what was kept last was gone, seed ${seed}`);
      },
      { profile },
    );
  } finally {
    execFileSync('umount', ['-l', folder]);
    rmdirSync(folder);
  }
  return { runs: count, wrong };
}
