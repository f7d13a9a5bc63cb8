/** Taking the list along: on paper and as files; the backup below. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { fill } from '../ui/words/fill.ts';
import { usePacketWords } from '../ui/words/packet.ts';
import { useWorkspaceWords, type WorkspaceWords } from '../ui/words/workspace.ts';
import { Backup, type BackupProps } from './export-backup.tsx';
import { SeveralInOne, type Zipped } from './export-zip.tsx';
import { Choose } from './packet-choice.tsx';

type Everyday = keyof WorkspaceWords['export']['formats'];
type Other = keyof WorkspaceWords['export']['otherFormats'];
/** The formats a list can be taken in; the backup stands apart. */
export type FormatId = Everyday | Other;

const everyday = ['html', 'text', 'csv', 'icalendar'] as const satisfies readonly Everyday[];
const others = ['markdown', 'fhir'] as const satisfies readonly Other[];

interface Props extends BackupProps {
  /** What the language of papers calls itself, where the screen speaks another. */
  readonly spoken?: string | null;
  readonly onPaper: () => void;
  readonly onPacket: () => void;
  /** `isWhole`: with letters and guidance, whatever the format. */
  readonly onDownload: (format: FormatId, isWhole: boolean) => void;
  readonly onZip: (files: readonly Zipped[]) => void;
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

function Take({ spoken, hasList, preview, locked, onPaper, onPacket, onDownload, onZip }: Props) {
  const words = useWorkspaceWords().export;
  const packet = usePacketWords();
  const [isWhole, setWhole] = useState(false);
  return (
    <section class="stack">
      <div class="stack tight">
        <h1>{words.title}</h1>
        <p class="soft">{hasList ? words.intro : words.nothing}</p>
        {hasList && spoken && <p>{fill(words.spoken, { language: spoken })}</p>}
      </div>
      {hasList && (
        <div class="card roomy stack">
          <div class="row apart">
            <div class="grow">
              <h2>{packet.title}</h2>
              <p class="soft">{packet.intro}</p>
            </div>
            <button type="button" class={preview || locked ? '' : 'primary'} onClick={onPacket}>
              {packet.open}
            </button>
          </div>
          <div class="row apart">
            <div class="grow">
              <h2>{words.paper}</h2>
              <p class="soft">{words.printMeans}</p>
            </div>
            <button type="button" onClick={onPaper}>
              {words.print}
            </button>
          </div>
          <ul class="plain list">
            {everyday.map((format) => (
              <Offered
                key={format}
                {...words.formats[format]}
                onDownload={() => onDownload(format, format === 'text' && isWhole)}
              >
                {format === 'text' && (
                  <Choose name="text-whole" label={words.whole} checked={isWhole} onTick={setWhole} />
                )}
              </Offered>
            ))}
          </ul>
          <details>
            <summary>{words.others}</summary>
            <ul class="plain list">
              {others.map((format) => (
                <Offered
                  key={format}
                  {...words.otherFormats[format]}
                  onDownload={() => onDownload(format, false)}
                />
              ))}
            </ul>
          </details>
          <SeveralInOne onZip={onZip} />
          <p class="small soft">{words.careful}</p>
        </div>
      )}
    </section>
  );
}

interface OfferedProps {
  readonly name: string;
  readonly means: string;
  readonly onDownload: () => void;
  /** What there is to choose within it. */
  readonly children?: ComponentChildren;
}

/** One format with its button. */
function Offered({ name, means, onDownload, children }: OfferedProps) {
  const words = useWorkspaceWords().export;
  return (
    <li class="row apart offered">
      <div class="grow">
        <h3>{name}</h3>
        <p class="small soft">{means}</p>
        {children}
      </div>
      <button type="button" aria-label={fill(words.downloadAs, { name })} onClick={onDownload}>
        {words.download}
      </button>
    </li>
  );
}
