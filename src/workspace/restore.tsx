/** What a chosen backup would bring, before anything is changed: the counts first, what differs to choose from, the rest folded. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { IsoDate } from '../core/case/case.ts';
import { type Choice, type Choices, type Compared, countsOf, type Difference } from '../core/export/merge.ts';
import { SelectField } from '../ui/field.tsx';
import { useWords } from '../ui/speak.ts';
import { count, fill, sayDay } from '../ui/words/fill.ts';
import { useMergeWords } from '../ui/words/merge.ts';
import { Conflict, useDifferences } from './restore-conflict.tsx';

/** What was found in a backup file, beside what is here. */
export interface Preview {
  readonly madeOn: IsoDate;
  readonly lists: readonly Compared[];
  /** The day something here was last written, by its key. */
  readonly writtenOn: ReadonlyMap<string, IsoDate>;
  /** The catalogue's name of a record, or "". */
  readonly recordName: (id: string) => string;
}

interface Props {
  readonly preview: Preview;
  readonly onRestore: (choices: Choices) => void;
  readonly onCancel: () => void;
}

/** The preview with its one button. */
export function Restore({ preview, onRestore, onCancel }: Props) {
  const words = useMergeWords();
  const { workspace, lang } = useWords();
  const [choices, setChoices] = useState<Choices>({});
  const { lists, madeOn } = preview;
  const counts = countsOf(lists);
  const shown = useRef<HTMLElement>(null);
  useEffect(() => {
    // It may have come in place of the passphrase that had the focus.
    if (document.activeElement === document.body) shown.current?.focus();
  }, []);
  const brings = counts.fresh + counts.file + counts.conflicts > 0;
  const differing = lists.flatMap((list) =>
    list.differences.filter(({ standing }) => standing === 'conflict').map((each) => ({ list, each })),
  );
  const lines = ['fresh', 'file', 'conflicts', 'here', 'same'] as const;
  return (
    <section class="stack" aria-live="polite" ref={shown} tabIndex={-1}>
      <div class="stack tight">
        <h4>{words.holds}</h4>
        <p class="soft">{fill(words.made, { day: sayDay(madeOn, lang) })}</p>
        <ul>
          {lines.map(
            (line) =>
              counts[line] > 0 && <li key={line}>{count(words[line], { count: counts[line] }, lang)}</li>,
          )}
        </ul>
        <p>{brings ? words.stays : words.nothing}</p>
      </div>
      {differing.length > 0 && (
        <Differing {...{ differing, preview, choices }} onChoose={setChoices} several={lists.length > 1} />
      )}
      <Incoming preview={preview} />
      <p class="row">
        {brings && (
          <button type="button" class="primary" onClick={() => onRestore(choices)}>
            {workspace.backup.confirm}
          </button>
        )}
        <button type="button" onClick={onCancel}>
          {brings ? workspace.backup.cancel : words.close}
        </button>
      </p>
    </section>
  );
}

interface DifferingProps {
  readonly differing: readonly { readonly list: Compared; readonly each: Difference }[];
  readonly preview: Preview;
  readonly choices: Choices;
  readonly several: boolean;
  readonly onChoose: (choices: Choices) => void;
}

const usual = (each: Difference, wanted: Choice): Choice =>
  each.choices.includes(wanted) ? wanted : each.usual;

function Differing({ differing, preview, choices, several, onChoose }: DifferingProps) {
  const words = useMergeWords();
  const [all, setAll] = useState<Choice | 'each'>('each');
  return (
    <section class="stack close">
      <div class="stack tight">
        <h4>{words.differ}</h4>
        <p class="small soft">{words.differMeans}</p>
      </div>
      {differing.length > 2 && (
        <SelectField<Choice | 'each'>
          label={words.forAll}
          value={all}
          options={[['each', words.each], ...(Object.entries(words.choices) as [Choice, string][])]}
          onChange={(wanted) => {
            setAll(wanted);
            if (wanted !== 'each')
              onChoose(Object.fromEntries(differing.map(({ each }) => [each.id, usual(each, wanted)])));
          }}
        />
      )}
      {differing.map(({ list, each }) => (
        <Conflict
          key={each.id}
          difference={each}
          list={several ? list.label : null}
          preview={preview}
          chosen={choices[each.id] ?? each.usual}
          onChoose={(choice) => {
            setAll('each');
            onChoose({ ...choices, [each.id]: choice });
          }}
        />
      ))}
    </section>
  );
}

/** What comes in without a question, folded. */
function Incoming({ preview }: Pick<Props, 'preview'>) {
  const words = useMergeWords();
  const { nameOf, sayValue } = useDifferences(preview);
  const { lists } = preview;
  const fresh = lists.filter(({ standing }) => standing === 'new');
  const others = lists.flatMap(({ differences }) =>
    differences.filter(({ standing }) => standing === 'file'),
  );
  if (fresh.length + others.length === 0) return null;
  return (
    <details>
      <summary>{words.details}</summary>
      <div class="opened">
        <ul>
          {fresh.map(({ id, label }) => (
            <li key={id}>{fill(words.wholeList, { name: label })}</li>
          ))}
          {others.map((each) => {
            const value = sayValue(each, each.theirs);
            return (
              <li key={each.id} dir="auto">
                {nameOf(each)}
                {value && <span class="soft">: {value}</span>}
              </li>
            );
          })}
        </ul>
      </div>
    </details>
  );
}
