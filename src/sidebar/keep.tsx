/** Keeping what the page says: for whom, with a guard against the wrong list, and whether to know the chart again. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Fit } from '../core/case/charts.ts';
import { Confirm } from '../ui/confirm.tsx';
import { Notice } from '../ui/notice.tsx';
import { type Person, WhoseList } from '../ui/person.tsx';
import { useWords } from '../ui/speak.ts';
import { useCaseWords } from '../ui/words/case.ts';
import { useChartWords } from '../ui/words/charts.ts';
import { fill } from '../ui/words/fill.ts';

/** What is known of the chart on screen. */
export interface Whose {
  readonly theirs: boolean;
  /** The list that the person said it is of, or null. */
  readonly known: Person | null;
  readonly fitOf: (caseId: string) => Fit;
  /** Keeps the chart with a list; null where the portal has no label to know it by. */
  readonly remember: ((caseId: string) => void) | null;
}

interface Props {
  readonly whose: Whose;
  readonly people: readonly Person[];
  /** The list that holds what this page says, or null while it is not kept. */
  readonly keptFor: Person | null;
  /** What opens the lock, while it is shut: keeping asks for it first. */
  readonly locked?: ComponentChildren;
  readonly onStart: (label: string) => void;
  readonly onAddTo: (caseId: string) => void;
  readonly onShow: () => void;
}

/** The list that it is on; else the list that knows the chart; else the question. */
export function Keep({ whose, people, keptFor, locked, onStart, onAddTo, onShow }: Props) {
  const words = useCaseWords();
  const { sidebar, page } = useWords();
  const charts = useChartWords();
  const [asking, setAsking] = useState(false);
  // Asked for while locked: whether this page is on a list already was not known then.
  const [unsure, setUnsure] = useState(false);
  const ask = () => {
    setAsking(true);
    setUnsure(Boolean(locked));
  };
  const [guarded, setGuarded] = useState<Person | null>(null);
  const add = (id: string) => {
    const person = people.find((each) => each.id === id);
    if (person && whose.fitOf(id) === 'other') return setGuarded(person);
    setAsking(false);
    onAddTo(id);
  };
  const guard = (
    <Confirm
      open={guarded !== null}
      ask={fill(charts.guard, { person: guarded?.label ?? '' })}
      confirm={charts.guardYes}
      cancel={charts.guardNo}
      onCancel={() => setGuarded(null)}
      onConfirm={() => {
        setGuarded(null);
        setAsking(false);
        if (guarded) onAddTo(guarded.id);
      }}
    >
      <p>{charts.guardMeans}</p>
    </Confirm>
  );
  if (keptFor && (!asking || unsure)) {
    return (
      <Notice says={fill(sidebar.kept, { person: keptFor.label })}>
        <p class="row">
          <button type="button" class="small" onClick={onShow}>
            {fill(words.openTheirs, { person: keptFor.label })}
          </button>
          <button type="button" class="quiet small" onClick={ask}>
            {words.keepOther}
          </button>
        </p>
        {whose.remember && whose.fitOf(keptFor.id) === 'open' && (
          <Remember person={keptFor} onYes={() => whose.remember?.(keptFor.id)} />
        )}
      </Notice>
    );
  }
  const { known } = whose;
  return (
    <section class="card roomy stack close">
      <div class="stack tight">
        <h2>{known ? fill(charts.knownTitle, { person: known.label }) : words.keepTitle}</h2>
        <p class="soft">
          {known ? charts.known : whose.theirs ? `${words.theirs} ${page.otherChartNext}` : words.keepMeans}
        </p>
      </div>
      {asking && locked}
      {asking && !locked && (
        <WhoseList
          people={people}
          likely={whose.theirs ? 'someone' : null}
          onStart={(label) => {
            setAsking(false);
            onStart(label);
          }}
          onAddTo={add}
        />
      )}
      {!asking && (
        <p class="row">
          <button type="button" class="primary" onClick={() => (known ? onAddTo(known.id) : ask())}>
            {known ? fill(words.addTo, { person: known.label }) : words.keep}
          </button>
          {known && (
            <button type="button" class="quiet small" onClick={ask}>
              {words.keepOther}
            </button>
          )}
        </p>
      )}
      {guard}
    </section>
  );
}

function Remember({ person, onYes }: { readonly person: Person; readonly onYes: () => void }) {
  const charts = useChartWords();
  return (
    <div class="stack tight small">
      <p>{fill(charts.remember, { person: person.label })}</p>
      <p class="soft">{charts.rememberMeans}</p>
      <p>
        <button type="button" class="small" onClick={onYes}>
          {charts.rememberYes}
        </button>
      </p>
    </div>
  );
}
