/** What can go wrong: each says so in a plain sentence with a next step, and nothing typed is lost. */
import { describe, expect, test } from 'vitest';
import { fill } from '../../src/ui/words/fill.ts';
import { browserNames, en, host, pages, pause, type Surface, until } from './session.ts';
import { sharedSession } from './shared-session.ts';

const { errors } = en;
const frameHost = 'record.example.com';

async function says(page: Surface, trouble: keyof typeof errors): Promise<void> {
  await page.reads(errors[trouble].says);
  await page.reads(errors[trouble].next);
}

const noteOf = (page: Surface): Promise<string> =>
  page.evaluate("document.querySelector('[name=case-note]')?.value");

/** As the browser does when the disk has no room, in its own words. */
const fillDisk = `void (() => {
  globalThis.room = chrome.storage.local.set;
  chrome.storage.local.set = () => { throw new Error('QuotaExceededError: storage.local API call exceeded its quota limitations.'); };
})()`;
const freeDisk = 'void (chrome.storage.local.set = globalThis.room)';

/** The person says no to the browser's question. */
const refuse =
  'void (chrome.permissions.request = (_what, done) => (done ? done(false) : Promise.resolve(false)))';

/** As a browser that does not let a store be emptied, and one that takes no permission back. */
const keepStore = `void (() => {
  globalThis.clearing = chrome.storage.local.clear;
  chrome.storage.local.clear = () => { throw new Error('An unexpected error occurred'); };
})()`;
const keepHosts =
  'void (chrome.permissions.remove = (_what, done) => (done ? done(false) : Promise.resolve(false)))';

/** Hands a file to the field, as the browser's own dialog does. */
const chooseBackup = (text: string) => `void (() => {
  const files = new DataTransfer();
  files.items.add(new File([${JSON.stringify(text)}], 'second-look-backup.json', { type: 'application/json' }));
  const field = document.querySelector('input[type=file]');
  field.files = files.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
})()`;

describe.each(browserNames)('what can go wrong, in %s', (name) => {
  const on = sharedSession(name);

  test('no room on the disk: what was typed stays, and is saved once there is room', async () => {
    const { browser, me } = on();
    const report = await browser.open(pages.report);
    const sidebar = await me.openSidebar(report);
    await me.keep(sidebar);
    await sidebar.evaluate(fillDisk);
    await sidebar.fill(en.case.note, 'Ask for the slides');
    await says(sidebar, 'storage-full');
    expect(await noteOf(sidebar)).toBe('Ask for the slides');
    // Looking elsewhere and coming back loses nothing either.
    await sidebar.click('button', en.sidebar.page);
    await sidebar.click('button', en.sidebar.list);
    expect(await noteOf(sidebar)).toBe('Ask for the slides');
    await sidebar.evaluate(freeDisk);
    const note = await sidebar.see('textbox', en.case.note);
    await note.click();
    await note.call('this.setSelectionRange(this.value.length, this.value.length)');
    await sidebar.type('!');
    await until(
      'the notice to go',
      async () => !(await sidebar.text()).includes(errors['storage-full'].says),
    );
    expect(await noteOf(sidebar)).toBe('Ask for the slides!');
    const workspace = await browser.open('/src/workspace/index.html');
    await until('the note on the disk', async () => (await noteOf(workspace)) === 'Ask for the slides!');
    await workspace.close();
    await report.close();
  });

  test('no room on the disk: a record of one’s own is not taken out of its field', async () => {
    const { browser } = on();
    const workspace = await browser.open('/src/workspace/index.html');
    await workspace.see('heading', en.list.title);
    await workspace.evaluate(fillDisk);
    await workspace.fill(en.list.add, 'The letter from the clinic');
    await workspace.click('button', en.list.addButton);
    await says(workspace, 'storage-full');
    // What is typed on is kept as a draft, which has room, and must not wipe the message away.
    await workspace.fill(en.list.add, 'The letter from the clinic, signed');
    await pause(400);
    await says(workspace, 'storage-full');
    const field = await workspace.see('textbox', en.list.add);
    expect(await field.call('return this.value')).toBe('The letter from the clinic, signed');
    await workspace.evaluate(freeDisk);
    await workspace.click('button', en.list.addButton);
    await workspace.reads('The letter from the clinic, signed');
    await until('an empty field', async () => (await field.call('return this.value')) === '');
    await workspace.close();
  });

  test('no room on the disk: a tick that was not saved goes back', async () => {
    const { browser } = on();
    const workspace = await browser.open('/src/workspace/index.html');
    await workspace.see('heading', en.list.title);
    await workspace.evaluate(fillDisk);
    const [box] = await workspace.find('checkbox', new RegExp(`^${en.list.have}`));
    await box?.click();
    await says(workspace, 'storage-full');
    await until('the box to be empty', () => box?.call('return !this.checked'));
    await workspace.close();
  });

  test.each([
    ['backup-foreign', '{"hello":'],
    ['backup-newer', JSON.stringify({ format: 'second-look-backup', version: 999, cases: [] })],
  ] as const)('a file that is no backup of ours changes nothing: %s', async (trouble, text) => {
    const { browser } = on();
    const before = await browser.inBackground('chrome.storage.local.get(null)');
    const workspace = await browser.open('/src/workspace/index.html');
    await workspace.click('button', en.workspace.sections.export);
    await workspace.see('heading', en.workspace.backup.title);
    await workspace.evaluate(chooseBackup(text));
    await says(workspace, trouble);
    expect(await browser.inBackground('chrome.storage.local.get(null)')).toEqual(before);
    await workspace.close();
  });

  test('a refused portal stays off, and a refused frame says the same', async () => {
    const { browser, me } = on();
    const page = await browser.open(pages.oracle);
    const popup = await browser.toolbar(page);
    await popup.see('button', en.popup.turnOn);
    await popup.evaluate(refuse);
    await popup.click('button', en.popup.turnOn);
    await says(popup, 'refused');
    expect(await me.hostsOn()).toEqual([host]);
    await popup.click('button', en.popup.checkOnce);
    const frame = en.page.turnOnFrame.replace('{host}', frameHost);
    await popup.see('button', frame);
    await popup.click('button', frame);
    await says(popup, 'refused');
    expect(await me.hostsOn()).toEqual([host]);
    await page.close();
  });

  test('what could not be erased, and a site that the browser keeps, is said', async () => {
    const { browser, me } = on();
    const workspace = await browser.open('/src/workspace/index.html');
    const erase = async () => {
      await workspace.click('button', en.workspace.erase.button);
      await workspace.click('button', en.workspace.erase.confirm);
    };
    await workspace.click('button', en.workspace.sections.settings);
    await workspace.evaluate(keepHosts);
    await workspace.evaluate(keepStore);
    await erase();
    await says(workspace, 'not-erased');
    expect(await workspace.text()).not.toContain(en.workspace.erase.done);
    await workspace.evaluate('void (chrome.storage.local.clear = globalThis.clearing)');
    await erase();
    await workspace.reads(fill(en.workspace.erase.doneBut, { hosts: host }));
    expect(await me.hostsOn()).toEqual([]);
    await workspace.close();
  });
});
