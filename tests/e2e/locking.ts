/** What a person does with the lock. */
import { lock as words } from '../../src/ui/words/en/lock.ts';
import { en, type Surface } from './session.ts';

const { passphrase: label, again } = en.workspace.backup.locked;

/** Goes to a section of the workspace. */
export async function section(page: Surface, name: keyof typeof en.workspace.sections): Promise<void> {
  await page.activate();
  await page.click('button', en.workspace.sections[name]);
}

/** Sets a lock in the workspace's settings. */
export async function setLock(workspace: Surface, passphrase: string): Promise<void> {
  await section(workspace, 'settings');
  await workspace.click('button', words.begin);
  await workspace.fill(label, passphrase);
  await workspace.fill(again, passphrase);
  await workspace.click('button', words.make);
  await workspace.reads(words.turnedOn);
}

/** Opens it, by the keyboard from its field. */
export async function unlock(page: Surface, passphrase: string): Promise<void> {
  await page.fill(label, passphrase);
  await page.press('Enter');
}
