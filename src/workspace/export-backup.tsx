/** A backup, with a passphrase or without; and bringing one back. */
import { useRef } from 'preact/hooks';
import type { IsoDate } from '../core/case/case.ts';
import type { Choices } from '../core/export/merge.ts';
import { useWords } from '../ui/speak.ts';
import { count, fill, sayDay } from '../ui/words/fill.ts';
import { LockedBackup, Unlock } from './export-locked.tsx';
import { Moving } from './moving.tsx';
import { type Preview, Restore } from './restore.tsx';

/** How the backups stand. */
export interface Backups {
  readonly last: IsoDate | null;
  readonly edits: number;
}

/** What stands, and what the person may do. */
export interface BackupProps {
  readonly hasList: boolean;
  readonly backups: Backups;
  readonly preview: Preview | null;
  /** True while a chosen file waits for its passphrase. */
  readonly locked: boolean;
  readonly onBackup: () => void;
  /** Whether the file was made. */
  readonly onLock: (passphrase: string) => Promise<boolean>;
  readonly onChoose: (file: File) => void;
  /** False where the passphrase does not open the file. */
  readonly onUnlock: (passphrase: string) => Promise<boolean>;
  readonly onRestore: (choices: Choices) => void;
  readonly onCancel: () => void;
}

/** The card. */
export function Backup(props: BackupProps) {
  const { workspace, lang } = useWords();
  const words = workspace.backup;
  const { hasList, backups, preview, locked, onBackup, onLock, onChoose, onUnlock, onRestore, onCancel } =
    props;
  const { last, edits } = backups;
  const chooser = useRef<HTMLInputElement>(null);
  const cancel = () => {
    onCancel();
    chooser.current?.focus();
  };
  return (
    <section class="stack">
      <div class="stack tight">
        <h2 class="title">{words.title}</h2>
        <p class="soft">{words.intro}</p>
      </div>
      {hasList && (
        <div class="card roomy stack">
          <div class="row apart">
            <p class="grow">
              {last ? fill(words.last, { day: sayDay(last, lang) }) : words.never}
              {edits > 0 && last && ` ${count(words.due, { count: edits }, lang)}`}
              {edits > 0 && ` ${words.remind}`}
            </p>
            <button type="button" onClick={onBackup}>
              {words.make}
            </button>
          </div>
          <LockedBackup onLock={onLock} />
          <Moving />
        </div>
      )}
      <div class="card roomy stack">
        <h3>{words.restore}</h3>
        <div class="field">
          <label for="backup-file">{words.choose}</label>
          <input
            id="backup-file"
            ref={chooser}
            type="file"
            accept=".json,application/json"
            autocomplete="off"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) onChoose(file);
              // The same file may be chosen again after it was mended.
              event.currentTarget.value = '';
            }}
          />
        </div>
        {locked && <Unlock onUnlock={onUnlock} onCancel={cancel} />}
        {preview && <Restore preview={preview} onRestore={onRestore} onCancel={cancel} />}
      </div>
    </section>
  );
}
