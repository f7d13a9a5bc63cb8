/** The screens' own words, for tools that find things on them by name. */
import { runnerImport } from 'vite';
import { root } from './terminal.mjs';

/** @returns {Promise<typeof import('../src/ui/words/en.ts').en>} */
export async function englishWords() {
  const { module } = await runnerImport(`${root}src/ui/words/en.ts`, {
    configFile: false,
    logLevel: 'error',
  });
  return module.en;
}
