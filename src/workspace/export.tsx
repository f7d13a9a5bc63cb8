/** Taking the list along: on paper, as files, as a backup; and bringing a backup back. */
import type { IsoDate } from '../core/case/case.ts';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../ui/speak.ts';
import type { Words } from '../ui/words/en.ts';
import { count, fill, sayDay } from '../ui/words/fill.ts';

/** The formats a list can be taken in; the backup stands apart. */
export type FormatId = keyof Words['workspace']['export']['formats'];
const formats = ['html', 'markdown', 'csv', 'icalendar'] as const satisfies readonly FormatId[];

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

interface Props {
  readonly hasList: boolean;
  readonly backups: Backups;
  readonly preview: Preview | null;
  readonly onPaper: () => void;
  readonly onDownload: (format: FormatId) => void;
  readonly onBackup: () => void;
  readonly onChoose: (file: File) => void;
  readonly onRestore: () => void;
  readonly onCancel: () => void;
}

/** Both cards. */
export function ExportSection(props: Props) {
  return (
    <div class="stack wide narrow">
      <Take {...props} />
      <Backup {...props} />
    </div>
  );
}

function Take({ hasList, preview, onPaper, onDownload }: Props) {
  const words = useWords().workspace.export;
  return (
    <section class="stack">
      <div class="stack tight">
        <h1>{words.title}</h1>
        <p class="soft">{hasList ? words.intro : words.nothing}</p>
      </div>
      {hasList && (
        <div class="card roomy stack">
          <div class="row apart">
            <div class="grow">
              <h2>{words.paper}</h2>
              <p class="soft">{words.printMeans}</p>
            </div>
            <button type="button" class={preview ? '' : 'primary'} onClick={onPaper}>
              {words.print}
            </button>
          </div>
          <ul class="plain list">
            {formats.map((format) => {
              const { name, means } = words.formats[format];
              return (
                <li key={format} class="row apart offered">
                  <div class="grow">
                    <h3>{name}</h3>
                    <p class="small soft">{means}</p>
                  </div>
                  <button
                    type="button"
                    aria-label={fill(words.downloadAs, { name })}
                    onClick={() => onDownload(format)}
                  >
                    {words.download}
                  </button>
                </li>
              );
            })}
          </ul>
          <p class="small soft">{words.careful}</p>
        </div>
      )}
    </section>
  );
}

function Backup({ hasList, backups, preview, onBackup, onChoose, onRestore, onCancel }: Props) {
  const { workspace, lang } = useWords();
  const words = workspace.backup;
  const { last, edits } = backups;
  return (
    <section class="stack">
      <div class="stack tight">
        <h2 class="title">{words.title}</h2>
        <p class="soft">{words.intro}</p>
      </div>
      <div class="card roomy stack">
        {hasList && (
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
        )}
        <div class="stack close">
          <h3>{words.restore}</h3>
          <div class="field">
            <label for="backup-file">{words.choose}</label>
            <input
              id="backup-file"
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
          {preview && <Restore preview={preview} onRestore={onRestore} onCancel={onCancel} />}
        </div>
      </div>
    </section>
  );
}

function Restore({
  preview,
  onRestore,
  onCancel,
}: Pick<Props, 'onRestore' | 'onCancel'> & { preview: Preview }) {
  const { workspace, lang } = useWords();
  const words = workspace.backup;
  const { fresh, changed, same } = preview;
  return (
    <div aria-live="polite">
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
