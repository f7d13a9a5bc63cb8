/** What a person takes along: every file is opened and compared; a backup brings everything back. */
import { createDecipheriv, pbkdf2Sync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fhir } from 'fhir';
import ical from 'ical.js';
import papaparse from 'papaparse';
import { describe, expect, test } from 'vitest';
import { browserNames, en, pages, type Surface, until } from './session.ts';
import { sharedSession } from './shared-session.ts';

const note = '=HYPERLINK("x") <b>Tuesday</b>, "slides"; ünïcode';
const passphrase = 'kettle ünder ladder moss';
const { workspace: words } = en;

/** Opens a locked backup with Node's own crypto. */
function openWithNode(text: string): string {
  const { iterations, salt, iv, data } = JSON.parse(text);
  const key = pbkdf2Sync(passphrase, Buffer.from(salt, 'base64'), iterations, 32, 'sha256');
  const bytes = Buffer.from(data, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64'));
  decipher.setAuthTag(bytes.subarray(-16));
  return Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]).toString('utf8');
}

async function atSection(page: Surface, section: keyof typeof words.sections): Promise<void> {
  await page.activate();
  await page.click('button', words.sections[section]);
}

describe.each(browserNames)('files, in %s', (name) => {
  const on = sharedSession(name);
  let workspace: Surface;
  let ticked: string[];
  let backup: string;
  let plain: unknown;

  test('a list with a difficult note is kept', async () => {
    const { browser, me } = on();
    const report = await browser.open(pages.report);
    const sidebar = await me.openSidebar(report);
    await sidebar.see('button', en.case.keep);
    await me.keep(sidebar);
    ticked = await me.tick(sidebar, 2);
    await sidebar.fill(en.case.note, note);
    workspace = await browser.open('/src/workspace/index.html');
    await workspace.see('heading', en.list.title);
    await until('the note', async () =>
      (await workspace.see('textbox', en.case.note)).call(`return this.value === ${JSON.stringify(note)}`),
    );
    await atSection(workspace, 'export');
  });

  async function take(button: string): Promise<{ name: string; text: string }> {
    const file = await on().browser.download(() => workspace.click('button', button));
    expect(file.name).toMatch(/^second-look-[a-z-]+-\d{4}-\d{2}-\d{2}\.\w+$/);
    return { name: file.name, text: file.bytes.toString('utf8') };
  }
  const unfold = () => workspace.evaluate(`document.querySelector('main details summary').click()`);
  const kinds = { ...words.export.formats, ...words.export.otherFormats };
  const downloadAs = (format: keyof typeof kinds) =>
    words.export.downloadAs.replace('{name}', kinds[format].name);

  test('the table opens as a table, and no cell is a formula', async () => {
    const { name: file, text } = await take(downloadAs('csv'));
    expect(file).toMatch(/\.csv$/);
    const { data, errors } = papaparse.parse(text.replace(/^\uFEFF/, '').trimEnd(), { delimiter: ',' });
    expect(errors).toEqual([]);
    const cells = (data as string[][]).flat();
    for (const record of ticked) expect(cells).toContain(record);
    expect(cells.filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
  });

  test('the text reads as it was written', async () => {
    const { name: file, text } = await take(downloadAs('text'));
    expect(file).toMatch(/\.txt$/);
    for (const record of ticked) expect(text.replace(/\s+/g, ' ')).toContain(`[x] ${record}`);
    expect(text).toContain(`\n  ${note}\n`);
  });

  test('what is for other programs is folded away, and there when asked for', async () => {
    expect(await workspace.has('button', downloadAs('markdown'))).toBe(false);
    await unfold();
    const { text } = await take(downloadAs('markdown'));
    for (const record of ticked) expect(text).toContain(record);
    expect(text).toContain('Tuesday');
  });

  test('health record data is valid FHIR, and says what was asked for and of what illness', async () => {
    const { name: file, text } = await take(downloadAs('fhir'));
    expect(file).toMatch(/checklist.*\.json$/);
    const bundle = JSON.parse(text);
    const { valid, messages } = new Fhir().validate(bundle, { errorOnUnexpected: true });
    expect([valid, messages.filter(({ severity }) => severity === 'error')]).toEqual([true, []]);
    const all = bundle.entry as { resource: { resourceType: string; description?: string; code?: object } }[];
    const of = (type: string) =>
      all.flatMap(({ resource }) => (resource.resourceType === type ? [resource] : []));
    for (const record of ticked) expect(of('Task').map(({ description }) => description)).toContain(record);
    expect(
      of('Condition')
        .map(({ code }) => JSON.stringify(code))
        .join(),
    ).toMatch(/[Cc]ancer/);
    expect(JSON.stringify(of('List'))).toContain(JSON.stringify(note).slice(1, -1));
  });

  test('the web page is whole in itself, and the note is no markup in it', async () => {
    const { text } = await take(downloadAs('html'));
    for (const record of ticked) expect(text).toContain(record);
    expect(text).toContain('&lt;b&gt;Tuesday');
    expect(text).not.toMatch(/<script|<link|<img|<iframe| src=/i);
  });

  test('the calendar is one that another program reads', async () => {
    const { text } = await take(downloadAs('icalendar'));
    const [kind] = ical.parse(text) as [string];
    expect(kind).toBe('vcalendar');
    expect(text).not.toMatch(/cancer|carcinoma|pathology/i);
  });

  test('a backup brings everything back after everything was erased', async () => {
    const { browser } = on();
    const { name: file, text } = await take(words.backup.make);
    expect(JSON.stringify(JSON.parse(text))).toContain(JSON.stringify(note).slice(1, -1));
    backup = join(browser.downloads, `again-${file}`);
    writeFileSync(backup, text);
    plain = JSON.parse(text);
    await eraseEverything();
    await workspace.chooseFile('#backup-file', backup);
    await confirmAndCompare();
  });

  test('a locked backup is the same one, opens with its passphrase, and with no other', async () => {
    const { browser } = on();
    const { locked } = words.backup;
    await atSection(workspace, 'export');
    await workspace.click('button', locked.begin);
    await workspace.fill(locked.passphrase, passphrase);
    await workspace.fill(locked.again, passphrase);
    const { name: file, text } = await take(locked.make);
    expect(text).not.toMatch(/Tuesday|cancer|item/);
    expect(JSON.parse(openWithNode(text))).toEqual(plain);
    const kept = join(browser.downloads, `again-${file}`);
    writeFileSync(kept, text);

    await eraseEverything();
    await workspace.chooseFile('#backup-file', kept);
    await workspace.fill(locked.passphrase, passphrase.toUpperCase());
    await workspace.click('button', locked.open);
    await workspace.reads(en.errors['backup-passphrase'].says);
    expect(await caseKeys()).toEqual([]);
    await workspace.fill(locked.passphrase, passphrase);
    await workspace.click('button', locked.open);
    await confirmAndCompare();
  });

  const caseKeys = async () =>
    Object.keys(await on().browser.inBackground('chrome.storage.local.get(null)')).filter((key) =>
      /item|case\//.test(key),
    );

  async function eraseEverything(): Promise<void> {
    await atSection(workspace, 'settings');
    await workspace.click('button', words.erase.button);
    await workspace.click('button', words.erase.confirm);
    await workspace.reads(words.erase.done);
    expect(await caseKeys()).toEqual([]);
    await atSection(workspace, 'export');
  }

  async function confirmAndCompare(): Promise<void> {
    await workspace.click('button', words.backup.confirm);
    await workspace.reads(words.backup.done);
    await atSection(workspace, 'list');
    const field = await workspace.see('textbox', en.case.note);
    expect(await field.call('return this.value')).toBe(note);
    for (const record of ticked) {
      const box = await workspace.see('checkbox', `${en.list.have}: ${record}`);
      expect(await box.call('return this.checked')).toBe(true);
    }
  }

  test('a broken backup changes nothing and says so', async () => {
    const { browser } = on();
    const broken = join(browser.downloads, 'broken.json');
    writeFileSync(broken, '{"format":"second-look-backup","__proto__":{"x":1');
    await atSection(workspace, 'export');
    await workspace.chooseFile('#backup-file', broken);
    await workspace.reads(en.errors['backup-damaged'].says);
    await atSection(workspace, 'list');
    const field = await workspace.see('textbox', en.case.note);
    expect(await field.call('return this.value')).toBe(note);
  });
});
