/** Brings a language in: its words for the screens, and the catalogue in it. English is always here. */
import { type Language, learn } from '../core/languages.ts';
import { en, type Words } from '../ui/words/en.ts';

/** The words of the screens in a language; English where its part of the extension is gone after an update. */
export async function wordsIn(language: Language): Promise<Words> {
  if (language === 'en') return en;
  try {
    const [{ spanish }, { sentences }] = await Promise.all([
      import('../ui/words/es.ts'),
      import('../core/es/all.ts'),
    ]);
    learn(language, sentences);
    return spanish;
  } catch {
    return en;
  }
}
