/** Taking the list along: on paper and as files; the backup below. */
import { useWords } from '../ui/speak.ts';
import type { Words } from '../ui/words/en.ts';
import { fill } from '../ui/words/fill.ts';
import { Backup, type BackupProps } from './export-backup.tsx';

/** The formats a list can be taken in; the backup stands apart. */
export type FormatId = keyof Words['workspace']['export']['formats'];
const formats = ['html', 'markdown', 'csv', 'icalendar'] as const satisfies readonly FormatId[];

interface Props extends BackupProps {
  readonly onPaper: () => void;
  readonly onDownload: (format: FormatId) => void;
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
