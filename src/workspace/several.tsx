/** Several records at once: ticked in a list, then given the same state, holder or day by one button. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type IsoDate, type ItemState, itemStates } from '../core/case/case.ts';
import { standingOf } from '../core/case/holders.ts';
import { isChange, type Together } from '../core/case/together.ts';
import type { Drafts } from '../ui/case.ts';
import type { Entry } from '../ui/checklist.tsx';
import { DateField, SelectField, TextField } from '../ui/field.tsx';
import { nameOf } from '../ui/item.tsx';
import { Some } from '../ui/some.tsx';
import { useWords } from '../ui/speak.ts';
import { useBoardWords } from '../ui/words/board.ts';
import { count } from '../ui/words/fill.ts';

interface Props {
  /** The records in the parts that the list is arranged by. */
  readonly parts: readonly (readonly [title: string, entries: readonly Entry[]])[];
  readonly holders: readonly string[];
  readonly drafts: Drafts;
  readonly onApply: (ids: readonly string[], together: Together) => Promise<boolean>;
}

const HOLDER = 'several-holder';

/** The focus goes to its title; what was changed is told. */
export function Several({ parts, holders, drafts, onApply }: Props) {
  const words = useBoardWords();
  const { list, lang } = useWords();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [state, setState] = useState<ItemState | 'same'>('same');
  const [askedOn, setAskedOn] = useState<IsoDate | null>(null);
  const [said, setSaid] = useState('');
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const shown = parts.flatMap(([, some]) => some.map(({ item }) => item.id));
  const ids = shown.filter((id) => ticked.has(id));
  const together: Together = {
    state: state === 'same' ? null : state,
    holder: drafts.of(HOLDER),
    askedOn,
  };
  const tick = (id: string, on: boolean) => {
    setSaid('');
    setTicked((was) => new Set(on ? [...was, id] : [...was].filter((other) => other !== id)));
  };
  const apply = async () => {
    if (ids.length === 0 || !isChange(together) || !(await onApply(ids, together))) return;
    setSaid(count(words.changed, { count: ids.length }, lang));
    setTicked(new Set());
    setState('same');
    setAskedOn(null);
    drafts.set(HOLDER, '');
    title.current?.focus();
  };
  return (
    <form
      class="stack"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void apply();
      }}
    >
      <div class="row apart">
        <h2 ref={title} tabIndex={-1}>
          {words.severalTitle}
        </h2>
        <p class="row">
          <button type="button" class="quiet small" onClick={() => setTicked(new Set(shown))}>
            {words.all}
          </button>
          <button type="button" class="quiet small" onClick={() => setTicked(new Set())}>
            {words.none}
          </button>
        </p>
      </div>
      <div class="choosing">
        <div class="stack">
          {parts.map(([name, some]) => (
            <fieldset key={name}>
              <legend class="label" dir="auto">
                {name}
              </legend>
              <Some all={some} around="p">
                {({ item, record }) => (
                  <label key={item.id} class="choice">
                    <input
                      type="checkbox"
                      name="several"
                      autocomplete="off"
                      checked={ticked.has(item.id)}
                      onChange={(event) => tick(item.id, event.currentTarget.checked)}
                    />
                    <span dir="auto">
                      {nameOf(item, record, lang)}{' '}
                      <span class="small soft">
                        {list.states[standingOf(item.state, record ?? undefined)]}
                      </span>
                    </span>
                  </label>
                )}
              </Some>
            </fieldset>
          ))}
        </div>
        <section class="card stack close stays" aria-labelledby={id}>
          <div class="stack tight">
            <h2 id={id}>{words.change}</h2>
            <p class="small soft">{words.changeHint}</p>
          </div>
          <SelectField<ItemState | 'same'>
            label={list.state}
            name="several-state"
            value={state}
            options={[
              ['same', words.keepState],
              ...itemStates.map((each) => [each, list.states[each]] as const),
            ]}
            onChange={setState}
          />
          <TextField
            label={list.holder}
            name={HOLDER}
            direct
            suggestions={holders}
            value={drafts.of(HOLDER)}
            onInput={(text) => drafts.set(HOLDER, text)}
          />
          <DateField label={list.askedOn} name="several-asked" value={askedOn} onChange={setAskedOn} />
          <p role="status">
            {said || (ids.length === 0 ? words.noneChosen : count(words.chosen, { count: ids.length }, lang))}
          </p>
          <p>
            <button type="submit" class="primary" disabled={ids.length === 0 || !isChange(together)}>
              {ids.length === 0 ? words.applyNone : count(words.apply, { count: ids.length }, lang)}
            </button>
          </p>
        </section>
      </div>
    </form>
  );
}
