/** Opinions side by side: a line for each thing to know, a field for each doctor; then what the person makes of it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Case } from '../core/case/case.ts';
import { lettersIn, setLetters } from '../core/case/kept-letters.ts';
import { addThird, dropThird, opinionIn, type Rank, ranksIn, setCell } from '../core/case/opinions.ts';
import { nextSteps, rows, worksheetChecked, worksheetSources } from '../core/guidance/worksheet.ts';
import type { CaseDoings } from '../ui/case.ts';
import { Confirm } from '../ui/confirm.tsx';
import { TextField } from '../ui/field.tsx';
import { Provenance } from '../ui/provenance.tsx';
import { say, useWords } from '../ui/speak.ts';
import { fill } from '../ui/words/fill.ts';
import { useOpinionWords } from '../ui/words/opinions.ts';

interface Props {
  readonly kept: Case;
  readonly doings: Pick<CaseDoings, 'changeCase'>;
}

/** The worksheet, and beside it whether they agree. */
export function Opinions({ kept, doings }: Props) {
  const words = useOpinionWords();
  return (
    <div class="stack">
      <div class="stack tight narrow">
        <h1>{words.title}</h1>
        <p class="soft">{words.intro}</p>
      </div>
      <div class="columns">
        <Worksheet kept={kept} doings={doings} />
        <Outcome kept={kept} doings={doings} />
      </div>
    </div>
  );
}

function Worksheet({ kept, doings }: Props) {
  const words = useOpinionWords();
  const { lang } = useWords();
  const ranks = ranksIn(kept);
  const write = (rank: Rank, row: string, text: string) =>
    void doings.changeCase((was) => setCell(was, rank, row, text), `opinion/${rank}/${row}`);
  return (
    <div class="card roomy stack wide">
      {rows.map((row) => (
        <section key={row.id} class="stack close">
          <h2>{say(row.words, lang)}</h2>
          <div class="cells">
            {ranks.map((rank) => (
              <TextField
                key={rank}
                name={`${rank}-${row.id}`}
                label={words.ranks[rank]}
                labelMore={fill(words.on, { row: say(row.words, lang) })}
                lines="many"
                value={opinionIn(kept, rank)[row.id] ?? ''}
                onInput={(text) => write(rank, row.id, text)}
              />
            ))}
          </div>
        </section>
      ))}
      <Third kept={kept} doings={doings} />
    </div>
  );
}

function Third({ kept, doings }: Props) {
  const words = useOpinionWords();
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const stands = ranksIn(kept).includes('third');
  const changed = useRef(false);
  useEffect(() => {
    if (!changed.current) return;
    changed.current = false;
    // Where the work goes on: its first field; or, once it is off, the button that brings it back.
    (stands ? document.querySelector<HTMLElement>('[name="third-doctor"]') : button.current)?.focus();
  }, [stands]);
  const change = (how: (was: Case) => Case) => {
    changed.current = true;
    void doings.changeCase(how);
  };
  return (
    <p>
      <button
        ref={button}
        type="button"
        class={stands ? 'quiet small flush' : 'small'}
        onClick={() => (stands ? setAsking(true) : change(addThird))}
      >
        {stands ? words.dropThird : words.addThird}
      </button>
      <Confirm
        open={asking}
        ask={words.dropAsk}
        confirm={words.dropThird}
        cancel={words.keep}
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          change(dropThird);
        }}
      >
        <p>{words.dropMeans}</p>
      </Confirm>
    </p>
  );
}

function Outcome({ kept, doings }: Props) {
  const words = useOpinionWords();
  const { lang } = useWords();
  const { outcome } = lettersIn(kept);
  const choice = (value: typeof outcome, name: string) => (
    <label class="choice">
      <input
        type="radio"
        name="outcome"
        autocomplete="off"
        checked={outcome === value}
        onChange={() => void doings.changeCase((was) => setLetters(was, { outcome: value }))}
      />
      {name}
    </label>
  );
  return (
    <section class="card roomy stack stays">
      <fieldset>
        <legend>
          <h2>{words.outcome}</h2>
        </legend>
        <p class="small soft">{words.outcomeMeans}</p>
        {choice('agree', words.outcomes.agree)}
        {choice('differ', words.outcomes.differ)}
        {choice(null, words.outcomes.open)}
      </fieldset>
      {outcome && (
        <div class="stack close">
          <h3>{words.steps[outcome]}</h3>
          <ol class="numbered">
            {nextSteps[outcome].map((step) => (
              <li key={step.en}>{say(step, lang)}</li>
            ))}
          </ol>
          <p class="small soft">{words.letter}</p>
          <From />
        </div>
      )}
    </section>
  );
}

function From() {
  const [source, ...also] = worksheetSources;
  return source ? (
    <Provenance source={source} also={also} checked={worksheetChecked} clinician={null} />
  ) : null;
}
