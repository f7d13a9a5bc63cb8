/** Several files in one: which, and the button. */
import { useState } from 'preact/hooks';
import { usePacketWords } from '../ui/words/packet.ts';
import { useWorkspaceWords } from '../ui/words/workspace.ts';
import type { FormatId } from './export.tsx';
import { Choose } from './packet-choice.tsx';

/** What a ZIP can hold, in the order shown. */
export const zipped = [
  'packet',
  'html',
  'text',
  'csv',
  'icalendar',
  'markdown',
  'fhir',
] as const satisfies readonly ('packet' | FormatId)[];
export type Zipped = (typeof zipped)[number];

const first: readonly Zipped[] = ['packet', 'html', 'csv', 'icalendar'];

/** Folded away: most people want one file. */
export function SeveralInOne({ onZip }: { readonly onZip: (files: readonly Zipped[]) => void }) {
  const { zip, title } = usePacketWords();
  const { formats, otherFormats } = useWorkspaceWords().export;
  const [chosen, choose] = useState<readonly Zipped[]>(first);
  const named = { ...formats, ...otherFormats };
  return (
    <details>
      <summary>{zip.title}</summary>
      <div class="stack close opened">
        <fieldset class="stack tight">
          <legend class="small soft">{zip.means}</legend>
          {zipped.map((each) => (
            <Choose
              key={each}
              name={`zip-${each}`}
              label={each === 'packet' ? title : named[each].name}
              checked={chosen.includes(each)}
              onTick={(on) => choose(zipped.filter((one) => (one === each ? on : chosen.includes(one))))}
            />
          ))}
        </fieldset>
        <p>
          <button type="button" disabled={chosen.length === 0} onClick={() => onZip(chosen)}>
            {zip.download}
          </button>
        </p>
      </div>
    </details>
  );
}
