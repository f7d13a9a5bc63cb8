/** Export and backup, carried out. */
import { useState } from 'preact/hooks';
import type { IsoDate, WholeCase } from '../core/case/case.ts';
import { dayOf } from '../core/case/day.ts';
import type { BackupRead } from '../core/export/import.ts';
import { type Choices, compare, merge } from '../core/export/merge.ts';
import type { Sealed } from '../core/export/sealed.ts';
import { languageOf } from '../core/languages.ts';
import { followKinds, nameOfRecord } from '../screens/open-list.ts';
import { type Trouble, telling, troubleOfError } from '../screens/trouble.ts';
import { editsSinceBackup, lastBackupOn, noteBackup } from '../store/backup.ts';
import { type Kept, readAllCases, readKept } from '../store/cases.ts';
import { setOpenCase } from '../store/open-case.ts';
import { mergeIn } from '../store/restore.ts';
import { countryOf, readSettings } from '../store/settings.ts';
import { flush } from '../store/soon.ts';
import { useLive } from '../ui/live.ts';
import { useWords } from '../ui/speak.ts';
import type { Words } from '../ui/words/en.ts';
import { endonyms } from '../ui/words/endonyms.ts';
import { useWorkspaceWords } from '../ui/words/workspace.ts';
import { ExportSection } from './export.tsx';
import type { Backups } from './export-backup.tsx';
import { download, downloadBackup, downloadZip, type Manner, readFile, readLocked } from './files.ts';

interface Props {
  readonly open: WholeCase | null;
  /** The words of what is printed and saved; null until they are known. */
  readonly papers: Words | null;
  readonly tell: (trouble: Trouble | null) => void;
  readonly done: (said: string | null) => void;
  readonly onPaper: () => void;
  readonly onPacket: () => void;
}

type Restorable = Extract<BackupRead, { ok: true }>;

/** How the backups stand. Rejects with StoreError. */
export async function readBackups(): Promise<Backups> {
  const [last, edits] = await Promise.all([lastBackupOn(), editsSinceBackup()]);
  return { last, edits };
}

/** Makes a backup of everything as it stands, typed words included, and notes that it was made. */
export async function backUp(tell: Props['tell'], passphrase?: string): Promise<boolean> {
  try {
    await flush();
    const at = new Date();
    const cases = await readAllCases();
    const end = await downloadBackup(cases, dayOf(at), passphrase);
    if (end !== 'made') {
      tell(end === 'too-large' ? 'backup-unmade' : 'not-saved');
      return false;
    }
    await telling(noteBackup(at), tell);
    return true;
  } catch (error) {
    tell(troubleOfError(error));
    return false;
  }
}

/** The section with its files. */
export function Exports({ open, papers, tell, done, onPaper, onPacket }: Props) {
  const { lang } = useWords();
  const words = useWorkspaceWords();
  const spoken =
    papers && languageOf(papers.lang) !== languageOf(lang) ? endonyms[languageOf(papers.lang)] : null;
  const [chosen, setChosen] = useState<Restorable | null>(null);
  const [locked, setLocked] = useState<Sealed | null>(null);
  const [backups] = useLive<Backups>(
    { last: null, edits: 0 },
    readBackups,
    followKinds('case', 'item', 'backup'),
    {
      onFail: (error) => tell(troubleOfError(error)),
    },
  );
  // What a chosen backup is laid beside.
  const [now] = useLive<Kept | null>(
    null,
    async () => (chosen ? readKept() : null),
    followKinds('case', 'item'),
    { key: chosen ? 'chosen' : '', onFail: (error) => tell(troubleOfError(error)) },
  );
  const begin = () => {
    tell(null);
    done(null);
  };
  const choose = async (file: File) => {
    begin();
    setChosen(null);
    setLocked(null);
    try {
      const read = await readFile(file);
      if (read.ok) setChosen(read);
      else if (read.why === 'locked') setLocked(read.sealed);
      else tell(`backup-${read.why}`);
    } catch {
      // The file itself could not be read: moved, or taken away.
      tell('backup-damaged');
    }
  };
  const unlock = async (sealed: Sealed, passphrase: string) => {
    begin();
    try {
      const read = await readLocked(sealed, passphrase);
      if (read === null) return false;
      setLocked(null);
      if (read.ok) setChosen(read);
      else tell(`backup-${read.why}`);
    } catch (error) {
      tell(troubleOfError(error));
    }
    return true;
  };
  /** Makes a file of the open list as the settings have it, by one of the ways in `files.ts`. */
  const make = <W,>(
    how: (what: W, whole: WholeCase, madeOn: IsoDate, manner: Manner) => Promise<void>,
    what: W,
  ) => {
    begin();
    if (!open) return;
    readSettings()
      .then((settings) =>
        how(what, open, dayOf(new Date()), { country: countryOf(settings), papers: settings.papers }),
      )
      .then(
        () => done(words.export.done),
        () => tell('not-made'),
      );
  };
  const makeBackup = async (passphrase?: string) => {
    begin();
    const made = await backUp(tell, passphrase);
    if (made) done(words.export.done);
    return made;
  };
  const restore = async ({ cases }: Restorable, choices: Choices) => {
    await flush();
    const put = await telling(
      mergeIn((now) => merge(now, cases, choices)),
      tell,
    );
    if (!put.ok) return;
    setChosen(null);
    const [first] = cases;
    if (first && !open) await telling(setOpenCase(first.case.id), tell);
    done(words.backup.done);
  };
  return (
    <ExportSection
      hasList={open !== null}
      spoken={spoken}
      backups={backups}
      preview={
        chosen &&
        now && {
          madeOn: chosen.madeOn,
          writtenOn: new Map([...now.writtenAt].map(([key, at]) => [key, dayOf(new Date(at))])),
          lists: compare(now.cases, chosen.cases),
          recordName: (id) => nameOfRecord(id, lang),
        }
      }
      onPaper={onPaper}
      onPacket={onPacket}
      onDownload={(id, isWhole) => make(download, { id, isWhole })}
      onZip={(files) => make(downloadZip, files)}
      locked={locked !== null}
      onBackup={() => void makeBackup()}
      onLock={makeBackup}
      onChoose={(file) => void choose(file)}
      onUnlock={async (passphrase) => locked !== null && unlock(locked, passphrase)}
      onRestore={(choices) => chosen && void restore(chosen, choices)}
      onCancel={() => {
        setChosen(null);
        setLocked(null);
      }}
    />
  );
}
