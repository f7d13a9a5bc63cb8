/** One thing that both sides have and that differs: both values with their dates, and what to keep. */
import { isDay } from '../core/case/day.ts';
import type { Choice, Difference } from '../core/export/merge.ts';
import { useWords } from '../ui/speak.ts';
import { fill, sayDay } from '../ui/words/fill.ts';
import { useJourneyWords } from '../ui/words/journey.ts';
import { useMergeWords } from '../ui/words/merge.ts';
import { useOpinionWords } from '../ui/words/opinions.ts';
import type { Preview } from './restore.tsx';

/** Names a difference and says its values in plain words. */
export function useDifferences({ recordName }: Pick<Preview, 'recordName'>) {
  const words = useMergeWords();
  const { stages } = useJourneyWords();
  const { outcomes } = useOpinionWords();
  const { list, lang } = useWords();
  const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    ...{ state: list.states, stage: stages, outcome: outcomes },
  };
  return {
    nameOf: ({ what, name, key }: Difference) => {
      const said: Readonly<Record<string, string>> = words.what;
      return fill(said[what] ?? words.what['list-other'], {
        name: name || recordName(key.split('/')[2] ?? ''),
      });
    },
    /** "" for what is no single value, such as a whole record: its name says it. */
    sayValue: ({ patch: { path } }: Difference, value: unknown) => {
      if (typeof value !== 'string') return '';
      if (value === '') return words.nothingWritten;
      return tables[path.at(-1) ?? '']?.[value] ?? (isDay(value) ? sayDay(value, lang) : value);
    },
  };
}

interface Props {
  readonly difference: Difference;
  /** Whose list it is in, where there are several. */
  readonly list: string | null;
  readonly preview: Preview;
  readonly chosen: Choice;
  readonly onChoose: (choice: Choice) => void;
}

/** One card. */
export function Conflict({ difference, list, preview, chosen, onChoose }: Props) {
  const words = useMergeWords();
  const { lang } = useWords();
  const { nameOf, sayValue } = useDifferences(preview);
  const { id, key, choices, mine, theirs } = difference;
  const day = preview.writtenOn.get(key);
  const sides = [
    [day ? fill(words.mine, { day: sayDay(day, lang) }) : words.mineUndated, mine],
    [fill(words.theirs, { day: sayDay(preview.madeOn, lang) }), theirs],
  ] as const;
  return (
    <fieldset class="card flat stack close">
      <legend dir="auto">
        {nameOf(difference)}
        {list && <span class="soft"> · {list}</span>}
      </legend>
      <dl class="pair">
        {sides.map(([side, value]) => (
          <div key={side}>
            <dt class="small soft">{side}</dt>
            <dd class="said" dir="auto">
              {sayValue(difference, value)}
            </dd>
          </div>
        ))}
      </dl>
      <div>
        {choices.map((choice) => (
          <label key={choice} class="choice">
            <input
              type="radio"
              name={id}
              autocomplete="off"
              checked={chosen === choice}
              onChange={() => onChoose(choice)}
            />
            {words.choices[choice]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
