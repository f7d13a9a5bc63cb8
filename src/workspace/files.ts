/** Makes files of the lists, and reads a backup back. Nothing is sent: a file goes to the person's downloads. */
import type { IsoDate, WholeCase } from '../core/case/case.ts';
import { lettersIn } from '../core/case/kept-letters.ts';
import { lawFor } from '../core/case/law.ts';
import { momentOf } from '../core/case/moment.ts';
import type { ConfirmedCondition } from '../core/export/confirmed.ts';
import { fileName, type NamedFile } from '../core/export/file-name.ts';
import { writtenAs } from '../core/export/format.ts';
import { casesFormats, packetFormats } from '../core/export/formats/all.ts';
import { type BackupRead, type Refusal, readBackup } from '../core/export/import.ts';
import { packetOf } from '../core/export/packet.ts';
import {
  MAX_SEALED_BYTES,
  readSealed,
  type Sealed,
  type SealedRefusal,
  seal,
  sealedFile,
  unseal,
} from '../core/export/sealed.ts';
import type { ExportWords } from '../core/export/words.ts';
import { english } from '../core/export/words-en.ts';
import { spanish } from '../core/export/words-es.ts';
import { allAdvice } from '../core/guidance/advice/all.ts';
import type { Country } from '../core/guidance/advice.ts';
import { adviceFor } from '../core/guidance/advise.ts';
import type { Language } from '../core/languages.ts';
import { allRecords } from '../core/records/all.ts';
import { wordsIn } from '../screens/languages.ts';
import type { FormatId } from './export.tsx';
import { handOver } from './hand-over.ts';

/** The illnesses of a list with name and code; fetched for what names them. */
export async function namedIn(whole: WholeCase, language: string): Promise<readonly ConfirmedCondition[]> {
  const [{ confirmedIn }, { illnessesOf }, { allCards }, { conditions }] = await Promise.all([
    import('../core/export/confirmed.ts'),
    import('../core/case/illness.ts'),
    import('../core/guidance/cards/all.ts'),
    import('../core/diagnosis/conditions/all.ts'),
  ]);
  return confirmedIn(illnessesOf(whole, allRecords, allCards), conditions, language);
}

type Written = readonly [file: NamedFile & { readonly mime: string }, text: string];

/** What a file depends on beside the list: the country whose law and way of writing it follows, and its language. */
export interface Manner {
  readonly country: Country | undefined;
  readonly papers: Language;
}

const wordsOf: Readonly<Record<Language, ExportWords>> = { en: english, es: spanish };

/** A format, and whether letters and guidance go into a brief one too. */
interface Wanted {
  readonly id: FormatId;
  readonly isWhole: boolean;
}

/** One list in one format. Rejects where there is no such format. */
async function writeAs(
  { id, isWhole }: Wanted,
  whole: WholeCase,
  madeOn: IsoDate,
  manner: Manner,
): Promise<Written> {
  const { country, papers: language } = manner;
  // Brings in the catalogue in that language.
  await wordsIn(language);
  const format = packetFormats.find((each) => each.id === id);
  if (!format) throw new Error(`There is no format ${id}.`);
  const guidance = adviceFor(momentOf(whole, allRecords), allAdvice, country ? { country } : {});
  const [{ allLetters: letters }, { allLaws }] = await Promise.all([
    import('../core/case/letters/all.ts'),
    import('../core/case/law/all.ts'),
  ]);
  const rules = { letters, law: lawFor(allLaws, country, lettersIn(whole.case).region), lang: language };
  const conditions = id === 'fhir' ? await namedIn(whole, language) : [];
  const parts = { whole, letters, rules, guidance, conditions, madeOn };
  const packet = packetOf({ ...parts, records: allRecords, language });
  return [format, writtenAs(format, packet, wordsOf[language], isWhole)];
}

/** Makes a file of one list in one format. Rejects where there is no such format. */
export async function download(
  wanted: Wanted,
  whole: WholeCase,
  madeOn: IsoDate,
  manner: Manner,
): Promise<void> {
  handOver(...(await writeAs(wanted, whole, madeOn, manner)), madeOn);
}

/** The packet for a clinic with the parts that most need; fetched when it is asked for. */
async function writePacket(whole: WholeCase, madeOn: IsoDate, manner: Manner): Promise<Written> {
  const words = await wordsIn(manner.papers);
  const [{ firstPacket }, conditions] = await Promise.all([
    import('./packet-made.ts'),
    namedIn(whole, manner.papers),
  ]);
  return firstPacket(whole, madeOn, conditions, words, manner.country);
}

/** Makes one ZIP of one list in several formats. */
export async function downloadZip(
  ids: readonly ('packet' | FormatId)[],
  whole: WholeCase,
  madeOn: IsoDate,
  manner: Manner,
): Promise<void> {
  const { zipFile, zipOf } = await import('../core/export/zip.ts');
  const written = await Promise.all(
    ids.map((id) =>
      id === 'packet'
        ? writePacket(whole, madeOn, manner)
        : writeAs({ id, isWhole: false }, whole, madeOn, manner),
    ),
  );
  const texts = Object.fromEntries(written.map(([file, text]) => [fileName(file, madeOn), text]));
  handOver(zipFile, zipOf(texts, madeOn), madeOn);
}

const backupFormat = () => {
  const [format] = casesFormats;
  if (!format) throw new Error('There is no backup format.');
  return format;
};

/** Writes all lists as a backup, which opens only with the passphrase where there is one; makes none that could not be read back. */
export async function downloadBackup(
  cases: readonly WholeCase[],
  madeOn: IsoDate,
  passphrase?: string,
): Promise<'made' | Refusal> {
  const format = backupFormat();
  const text = format.write(cases, madeOn);
  const back = readBackup(text);
  if (!back.ok) return back.why;
  if (passphrase === undefined) handOver(format, text, madeOn);
  else handOver(sealedFile, await seal(text, passphrase, (bytes) => crypto.getRandomValues(bytes)), madeOn);
  return 'made';
}

/** What a chosen file is: a backup, a locked one that waits for its passphrase, or one that cannot be used. */
export type FileRead =
  | BackupRead
  | { readonly ok: false; readonly why: 'locked'; readonly sealed: Sealed }
  | { readonly ok: false; readonly why: SealedRefusal };

/** Reads a backup file; nothing is changed by it. */
export async function readFile(file: File): Promise<FileRead> {
  // Not even looked at: a file of that size would only hold the page up.
  if (file.size > MAX_SEALED_BYTES) return { ok: false, why: 'too-large' };
  const text = await file.text();
  const locked = readSealed(text);
  if (locked === null) return readBackup(text);
  return locked.ok ? { ok: false, why: 'locked', sealed: locked.sealed } : locked;
}

/** Reads what a locked backup holds; null where the passphrase does not open it. Nothing is changed by it. */
export async function readLocked(sealed: Sealed, passphrase: string): Promise<BackupRead | null> {
  const text = await unseal(sealed, passphrase);
  return text === null ? null : readBackup(text);
}
