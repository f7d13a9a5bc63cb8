/** A backup, with a passphrase or without; and bringing one back. */
import { useEffect, useRef } from 'preact/hooks';
import type { IsoDate } from '../core/case/case.ts';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../ui/speak.ts';
import { count, fill, sayDay } from '../ui/words/fill.ts';
import { useWorkspaceWords } from '../ui/words/workspace.ts';
import { LockedBackup, Unlock } from './export-locked.tsx';

/** What a chosen backup file holds. */
export interface Preview {
  /** Lists that are not here; that would replace one of here; that are the same. */
  readonly fresh: number;
  readonly changed: number;
  readonly same: number;
  readonly madeOn: IsoDate | null;
}

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
  readonly onRestore: () => void;
  readonly onCancel: () => void;
}

/** The card. */
export function Backup(props: BackupProps) {
  const { lang } = useWords();
  const workspace = useWorkspaceWords();
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
        </div>
      )}
      <div class="card roomy stack close">
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

function Restore({
  preview,
  onRestore,
  onCancel,
}: Pick<BackupProps, 'onRestore' | 'onCancel'> & { preview: Preview }) {
  const { lang } = useWords();
  const workspace = useWorkspaceWords();
  const words = workspace.backup;
  const { fresh, changed, same } = preview;
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // It may have come in place of the passphrase that had the focus.
    if (document.activeElement === document.body) shown.current?.focus();
  }, []);
  return (
    <div aria-live="polite" ref={shown} tabIndex={-1}>
      <Notice says={words.preview} next={words.stays}>
        <ul>
          {fresh > 0 && <li>{count(words.previewNew, { count: fresh }, lang)}</li>}
          {changed > 0 && <li>{count(words.previewChanged, { count: changed }, lang)}</li>}
          {same > 0 && <li>{count(words.previewSame, { count: same }, lang)}</li>}
          {preview.madeOn && <li>{fill(words.previewMade, { day: sayDay(preview.madeOn, lang) })}</li>}
        </ul>
        <p class="row">
          <button type="button" class="primary" onClick={onRestore}>
            {words.confirm}
          </button>
          <button type="button" onClick={onCancel}>
            {words.cancel}
          </button>
        </p>
      </Notice>
    </div>
  );
}
