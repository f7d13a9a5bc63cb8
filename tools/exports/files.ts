/** Every export of the made-up case, as the extension writes them. */
import { illnessesOf } from '../../src/core/case/illness.ts';
import { lettersIn } from '../../src/core/case/kept-letters.ts';
import { allLaws } from '../../src/core/case/law/all.ts';
import { lawFor } from '../../src/core/case/law.ts';
import { allLetters } from '../../src/core/case/letters/all.ts';
import { momentOf } from '../../src/core/case/moment.ts';
import { conditions } from '../../src/core/diagnosis/conditions/all.ts';
import { confirmedIn } from '../../src/core/export/confirmed.ts';
import { fileName } from '../../src/core/export/file-name.ts';
import { writtenAs } from '../../src/core/export/format.ts';
import { casesFormats, packetFormats } from '../../src/core/export/formats/all.ts';
import { packetOf } from '../../src/core/export/packet.ts';
import { firstChoice } from '../../src/core/export/pages/choice.ts';
import { packetFile, packetHtml } from '../../src/core/export/pages/file.ts';
import { pagesOf } from '../../src/core/export/pages/pages.ts';
import { seal, sealedFile } from '../../src/core/export/sealed.ts';
import { english } from '../../src/core/export/words-en.ts';
import { zipFile, zipOf } from '../../src/core/export/zip.ts';
import { allAdvice } from '../../src/core/guidance/advice/all.ts';
import { adviceFor } from '../../src/core/guidance/advise.ts';
import { allCards } from '../../src/core/guidance/cards/all.ts';
import { allRecords } from '../../src/core/records/all.ts';
import { packet as words } from '../../src/ui/words/en/packet.ts';
import { pagesIn } from '../../src/workspace/packet-made.ts';
import { sampleCase, today } from './case.ts';

/** What opens the locked backup. */
export const passphrase = 'four words kept on paper';

/** By name; of what is made with chance, the locked backup alone differs from run to run. */
export async function sampleFiles(): Promise<Readonly<Record<string, string | Uint8Array>>> {
  const whole = sampleCase();
  const guidance = adviceFor(momentOf(whole, allRecords), allAdvice, { country: 'US' });
  const named = confirmedIn(illnessesOf(whole, allRecords, allCards), conditions, 'en');
  const parts = {
    whole,
    guidance,
    letters: allLetters,
    rules: { letters: allLetters, law: lawFor(allLaws, 'US') },
    records: allRecords,
    language: 'en',
    madeOn: today,
  } as const;
  const written = packetFormats.map((format) => {
    const packet = packetOf({ ...parts, conditions: format.id === 'fhir' ? named : [] });
    return [fileName(format, today), writtenAs(format, packet, english)] as const;
  });
  const packet = packetOf({ ...parts, guidance: [], conditions: named, isForOthers: true });
  const said = pagesIn(words.pages, 'US');
  const pages = pagesOf(packet, lettersIn(whole.case).typed, firstChoice, said);
  const texts = Object.fromEntries([...written, [fileName(packetFile, today), packetHtml(pages, said)]]);
  const [backup] = casesFormats.map(
    (format) => [fileName(format, today), format.write([whole], today)] as const,
  );
  if (!backup) throw new Error('There is no backup format.');
  const locked = await seal(backup[1], passphrase, (bytes) => crypto.getRandomValues(bytes));
  return {
    ...texts,
    [fileName(zipFile, today)]: zipOf(texts, today),
    ...{ [backup[0]]: backup[1], [fileName(sealedFile, today)]: locked },
  };
}

/** The name of the file that is printed. */
export const printed = fileName(packetFile, today);
