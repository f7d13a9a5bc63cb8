/** The screens' own words, for tools that find things on them by name. */
import { runnerImport } from 'vite';
import { root } from './terminal.mjs';

/** @param {string} file */
async function table(file) {
  const { module } = await runnerImport(`${root}src/ui/words/${file}`, {
    configFile: false,
    logLevel: 'error',
  });
  return module;
}

/** Those of lists, of the welcome page and the workspace among them. */
export async function englishWords() {
  /** @type {[typeof import('../src/ui/words/en.ts'), typeof import('../src/ui/words/en/welcome.ts'), typeof import('../src/ui/words/en/workspace.ts'), typeof import('../src/ui/words/en/case.ts')]} */
  const [{ en }, { welcome }, { workspace }, { kase }] = await Promise.all([
    table('en.ts'),
    table('en/welcome.ts'),
    table('en/workspace.ts'),
    table('en/case.ts'),
  ]);
  return { ...en, case: kase, welcome, workspace };
}

/** @returns {Promise<typeof import('../src/ui/words/en/letters.ts').letters>} */
export const letterWords = async () => (await table('en/letters.ts')).letters;

/** @returns {Promise<typeof import('../src/ui/words/en/packet.ts').packet>} */
export const packetWords = async () => (await table('en/packet.ts')).packet;

/** @returns {Promise<typeof import('../src/ui/words/en/timeline.ts').timeline>} */
export const timelineWords = async () => (await table('en/timeline.ts')).timeline;
