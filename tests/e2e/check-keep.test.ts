/** What a file says goes on a list, and a record that it is is marked there: by a press, and said to be done only where it was. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { charts } from '../../src/ui/words/en/charts.ts';
import { check as words } from '../../src/ui/words/en/check.ts';
import { lock } from '../../src/ui/words/en/lock.ts';
import { fill } from '../../src/ui/words/fill.ts';
import { setLock, unlock } from './locking.ts';
import { browserNames, en, pages, type Surface, until } from './session.ts';
import { sharedSession } from './shared-session.ts';

const stated = 'FINAL DIAGNOSIS:\nLeft breast, core biopsy: invasive ductal carcinoma, Nottingham grade 2.\n';
const operative = `OPERATIVE REPORT
Date of surgery: 11/03/2026
PREOPERATIVE DIAGNOSIS: Symptomatic gallstones.
POSTOPERATIVE DIAGNOSIS: The same.
PROCEDURE PERFORMED: Laparoscopic removal of the gallbladder, without any difficulty and with little loss of blood.
`;
const passphrase = 'kettle ladder north moss';
const surgery = 'Surgery and procedure reports';
const mark = new RegExp(`^${charts.inHandAsk}\\s*: ${surgery}`);
const inHand = (sentence: string) => fill(sentence, { person: en.case.me, record: surgery });

/** As the browser does when the disk has no room, in its own words. */
const fillDisk = `void (() => {
  globalThis.room = chrome.storage.local.set;
  chrome.storage.local.set = () => { throw new Error('QuotaExceededError: storage.local API call exceeded its quota limitations.'); };
})()`;
const freeDisk = 'void (chrome.storage.local.set = globalThis.room)';

describe.each(browserNames)('keeping what a file says, in %s', (name) => {
  const on = sharedSession(name);

  async function check(file: string, content: string): Promise<Surface> {
    const checking = await on().browser.open('/src/check/index.html');
    await checking.reads(words.choose);
    const path = join(on().browser.downloads, file);
    writeFileSync(path, content);
    await checking.chooseFile('input[type=file]', path);
    await checking.reads(file);
    return checking;
  }

  test('a record is named where no list is open, and nothing is offered', async () => {
    const checking = await check('note.txt', operative);
    await checking.see('heading', words.state.none);
    await checking.reads(fill(words.records, { records: surgery }));
    expect(await checking.text()).not.toContain(en.case.keep);
    await checking.close();
  });

  test('beside a page the list is shown only once it was saved', async () => {
    const { browser, me } = on();
    const report = await browser.open(pages.report);
    const sidebar = await me.openSidebar(report);
    await sidebar.click('button', en.case.keep);
    await sidebar.click('radio', en.case.me);
    await sidebar.evaluate(fillDisk);
    await sidebar.click('button', en.case.start);
    await sidebar.reads(en.errors['storage-full'].says);
    expect(await sidebar.find('button', en.case.keep)).toHaveLength(1);
    await sidebar.evaluate(freeDisk);
    await report.close();
  });

  test('with no room on the disk nothing is called kept, and a second press keeps it', async () => {
    const checking = await check('report.txt', stated);
    await checking.see('heading', words.state.current);
    await checking.click('button', en.case.keep);
    await checking.click('radio', en.case.me);
    await checking.evaluate(fillDisk);
    await checking.click('button', en.case.start);
    await checking.reads(en.errors['storage-full'].says);
    expect(await checking.text()).not.toContain(words.kept);
    await checking.evaluate(freeDisk);
    await checking.click('button', en.case.start);
    await checking.reads(words.kept);
    expect(await checking.text()).not.toContain(en.errors['storage-full'].says);
    await checking.close();
  });

  test('a record that a quiet file is, is marked on the open list by a press, and not before', async () => {
    const checking = await check('note.txt', operative);
    await checking.see('heading', words.state.none);
    await checking.reads(surgery);
    const before = await on().browser.inBackground('chrome.storage.local.get(null)');
    expect(JSON.stringify(before)).not.toContain('"received"');
    await checking.evaluate(fillDisk);
    await checking.click('button', mark);
    await checking.reads(en.errors['storage-full'].says);
    expect(await checking.text()).not.toContain(inHand(words.inHand.done));
    await checking.evaluate(freeDisk);
    await checking.click('button', mark);
    await checking.reads(inHand(words.inHand.done));
    await until('the focus on what was done', () =>
      checking.evaluate(
        `document.activeElement?.textContent === ${JSON.stringify(inHand(words.inHand.done))}`,
      ),
    );
    await checking.close();
    const workspace = await on().browser.open('/src/workspace/index.html');
    await workspace.see('heading', en.list.title);
    await workspace.reads(surgery);
    expect(
      await workspace.evaluate(
        `[...document.querySelectorAll('li.item[data-state=received]')].some((item) => item.textContent.includes(${JSON.stringify(surgery)}))`,
      ),
    ).toBe(true);
    await workspace.close();
    const again = await check('note.txt', operative);
    await again.reads(inHand(words.inHand.held));
    await again.close();
  });

  test('while the lock is shut, a press asks for the passphrase, and then the list says what it has', async () => {
    const workspace = await on().browser.open('/src/workspace/index.html');
    await setLock(workspace, passphrase);
    await workspace.click('button', lock.now);
    await workspace.see('heading', lock.shut.says);
    const checking = await check('note.txt', operative);
    await checking.see('heading', words.state.none);
    expect(await checking.text()).not.toContain(en.case.me);
    await checking.click('button', words.recordsMark);
    await unlock(checking, passphrase);
    await checking.reads(inHand(words.inHand.held));
    await checking.close();
    await workspace.close();
  });
});
