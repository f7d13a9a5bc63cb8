/** A person's way through everything that Second Look can do, from the welcome page to the erasing of everything. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pdf } from '../../../bench/reliability/pdf.mjs';
import { check as checking } from '../../../src/ui/words/en/check.ts';
import { proof } from '../../../src/ui/words/en/proof.ts';
import { en, host, pages, pause, type Session, type Surface, until } from '../session.ts';
import { calling, canary } from './calling.ts';
import { type Section, sectionSteps } from './sections.ts';

/** The portal's pages that a walk opens, in their order: what the portal is asked for without any of us. */
export type Visits = string[];

/** Everything, once. Notes each page of the portal that it opens. */
export async function useEverything(all: Session, visits: Visits): Promise<void> {
  const { browser, me } = all;
  await me.agree();
  await tryTheSample(all);
  const report = await visit(all, visits, pages.report);
  const once = await browser.toolbar(report);
  await once.click('button', en.popup.checkOnce);
  await once.reads(en.page.state.current);
  await me.turnOn(report, host);
  await me.seesBadge(report, '•');
  await useSidebar(all, report);
  const workspace = await browser.open('/src/workspace/index.html');
  await workspace.see('heading', en.list.title);
  for (const [section, step] of Object.entries(sectionSteps) as [Section, (typeof sectionSteps)[Section]][]) {
    await workspace.activate();
    await workspace.click('button', en.workspace.sections[section]);
    await step(workspace, all);
  }
  await checkFile(all);
  await takeConsentBack(all, workspace);
  await eraseAndRestore(all, workspace);
  await report.close();
  await beginAnew(all, visits);
}

/** After everything was erased, as on the first day. */
async function beginAnew(all: Session, visits: Visits): Promise<void> {
  const { browser, me } = all;
  const welcome = await browser.open('/src/welcome/index.html');
  await welcome.click('button', en.welcome.agree);
  await welcome.reads(en.welcome.agreed);
  await welcome.close();
  const tab = await visit(all, visits, pages.quiet);
  await me.turnOn(tab, host);
  await tab.close();
}

/** Opens a page of the portal. */
async function visit({ browser }: Session, visits: Visits, url: string): Promise<Surface> {
  visits.push(url);
  return browser.open(url);
}

/** The least that runs each kind of script: the content script, the background, a page, which tries the ways out. */
export async function useEachScript(all: Session, visits: Visits): Promise<void> {
  const { browser, me } = all;
  await me.agree();
  const report = await visit(all, visits, pages.report);
  await me.turnOn(report, host);
  await me.seesBadge(report, '•');
  const workspace = await browser.open('/src/workspace/index.html');
  await workspace.see('heading', en.case.none);
  await workspace.click('button', en.workspace.sections.settings);
  await workspace.click('button', proof.tries.button);
  // What says "refused" where nothing is would be worth nothing.
  await workspace.reads(proof.tries.some);
}

async function tryTheSample({ browser }: Session): Promise<void> {
  const welcome = await browser.tabAt('/src/welcome/');
  await welcome.click('button', en.welcome.tryIt);
  await welcome.reads(en.page.state.current);
  await welcome.click('button', en.welcome.tryBack);
  await welcome.close();
}

async function useSidebar({ browser, me }: Session, report: Surface): Promise<void> {
  const { answer } = en.page;
  const sidebar = await me.openSidebar(report);
  await sidebar.click('button', answer.notMe);
  await sidebar.reads(answer.thanks['not-me']);
  await sidebar.click('button', answer.undo);
  await sidebar.see('button', en.case.keep);
  await me.keep(sidebar);
  await me.tick(sidebar, 2);
  await sidebar.fill(en.case.note, 'A note that stays here.');
  await pause(400);
  const popup = await browser.toolbar(report);
  await popup.reads(en.popup.progressOf.replace('{person}', en.case.me));
}

async function checkFile({ browser }: Session): Promise<void> {
  const check = await browser.open('/src/check/index.html');
  await check.see('heading', checking.title);
  for (const [file, name] of [
    [pdf(['FINAL DIAGNOSIS:', 'Invasive ductal carcinoma.']), 'report.pdf'],
    [calling(browser.address(`https://${canary}`)), 'saved.html'],
  ] as const) {
    const path = join(browser.downloads, name);
    writeFileSync(path, Buffer.from(file, 'latin1'));
    await check.chooseFile('input[type=file]', path);
    await check.reads(name);
    await check.see('heading', checking.state.current);
  }
  await check.close();
}

async function takeConsentBack({ browser }: Session, workspace: Surface): Promise<void> {
  await workspace.activate();
  await workspace.click('button', en.workspace.sections.settings);
  await workspace.click('button', en.workspace.agreement.withdraw);
  await workspace.reads(en.workspace.agreement.withdrawn);
  await workspace.click('button', en.workspace.agreement.read);
  const welcome = await browser.tabAt('/src/welcome/');
  await welcome.activate();
  await welcome.click('button', en.welcome.undo);
  await welcome.click('button', en.welcome.agree);
  await welcome.reads(en.welcome.agreed);
  await welcome.close();
}

/** A backup is made, everything is erased, the backup comes back, and everything is erased again. */
async function eraseAndRestore({ browser, me }: Session, workspace: Surface): Promise<void> {
  const { backup, sections } = en.workspace;
  await workspace.activate();
  await workspace.click('button', sections.export);
  const made = await browser.download(() => workspace.click('button', backup.make));
  const file = join(browser.downloads, 'again.json');
  writeFileSync(file, made.bytes);
  await erase(workspace);
  await workspace.click('button', sections.export);
  await workspace.chooseFile('#backup-file', file);
  await workspace.click('button', backup.confirm);
  await workspace.reads(backup.done);
  await erase(workspace);
  await until('nothing on', async () => (await me.hostsOn()).length === 0);
  await workspace.close();
}

async function erase(workspace: Surface): Promise<void> {
  const { erase: words, sections } = en.workspace;
  await workspace.click('button', sections.settings);
  await workspace.click('button', words.button);
  await workspace.click('button', words.confirm);
  await workspace.reads(words.done);
}
