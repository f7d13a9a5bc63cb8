/** Typing letter by letter, with a log outside the browser of when each letter stood in the field. */
import { pause } from '../../tools/browsers/surface.mjs';

/** @typedef {import('../../tools/browsers/surface.mjs').Surface} Surface */

/** In milliseconds: how much typing may be lost, where one write takes no longer than `write`. */
const promise = { loss: 250, write: 100 };

/** By how much this machine, busy as it is, is too slow for the promise: the slowest of a few writes, over what is allowed. @param {Surface} page @returns {Promise<number>} */
async function slowness(page) {
  const slowest = await page.evaluate(`(async () => {
    let slowest = 0;
    for (let n = 0; n < 5; n += 1) {
      const started = performance.now();
      await chrome.storage.local.set({ 'test-probe': n });
      slowest = Math.max(slowest, performance.now() - started);
    }
    await chrome.storage.local.remove('test-probe');
    return slowest;
  })()`);
  return Math.max(0, slowest - promise.write);
}

/**
 * Types, and gives the moment at which each letter stood in the field, made later by the machine's slowness.
 * @param {Surface} page
 * @param {string} text
 */
export async function typing(page, text) {
  const late = await slowness(page);
  /** @type {number[]} */
  const moments = [];
  for (const letter of text) {
    await page.type(letter);
    moments.push(performance.now() + late);
    // As fast as a quick typist, and no faster: the whole must take longer than what may be lost.
    await pause(40);
  }
  return moments;
}

/** How many letters must be there after a death at that moment. @param {readonly number[]} moments @param {number} death */
export const promised = (moments, death) => moments.filter((moment) => moment < death - promise.loss).length;

/** Empties the note and selects what is left, so that what is typed next is all of it. @param {Surface} page @param {string} note the field's name */
export async function emptied(page, note) {
  await page.fill(note, ' ');
  await pause(400);
  const field = await page.see('textbox', note);
  await field.click();
  await field.call('this.select()');
}
