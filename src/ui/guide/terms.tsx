/** Words of reports with their plain meanings, and a field to look one up. */
import { useState } from 'preact/hooks';
import { lookUp, termsOf } from '../../core/guidance/look-up.ts';
import type { Explained, TermList } from '../../core/guidance/term.ts';
import { SearchField } from '../field.tsx';
import { Provenance } from '../provenance.tsx';
import { say, useWords } from '../speak.ts';
import { count, fill } from '../words/fill.ts';
import { useGuideWords } from '../words/guide.ts';

/** Words and meanings, with where they come from at the end. Nothing where there are none. */
export function Terms({ explained }: { readonly explained: readonly Explained[] }) {
  const { lang } = useWords();
  const [one] = explained;
  if (!one) return null;
  const sources = [...new Set(explained.map(({ source }) => source))];
  const open = explained.find(({ checked }) => checked.against === 'to be checked') ?? one;
  return (
    <div class="stack close">
      <dl class="terms">
        {explained.map(({ term }) => (
          <div key={term.name}>
            <dt>
              {term.name}
              {term.also && <span class="soft">, {term.also.join(', ')}</span>}
            </dt>
            <dd>{say(term.words, lang)}</dd>
          </div>
        ))}
      </dl>
      <Provenance source={one.source} also={sources.slice(1)} checked={open.checked} clinician={null} />
    </div>
  );
}

/** How many found words stand on the screen at once. */
const most = 12;

interface Props {
  /** Words of the guide itself. */
  readonly here: readonly Explained[];
  /** Lists that fit the person, to leaf through. */
  readonly fields: readonly TermList[];
  /** Everything that can be looked up. */
  readonly all: readonly TermList[];
}

/** Looks up any word; unfolds those that fit. */
export function Glossary({ here, fields, all }: Props) {
  const { words } = useGuideWords();
  const { lang } = useWords();
  const [typed, setTyped] = useState('');
  const found = lookUp(typed, all, lang);
  const names: Readonly<Record<string, string>> = words.fields;
  const says =
    typed.trim() === ''
      ? ''
      : found.length === 0
        ? words.none
        : found.length > most
          ? fill(words.most, { most, count: found.length })
          : count(words.found, { count: found.length }, lang);
  return (
    <div class="stack close">
      <SearchField label={words.search} hint={words.hint} value={typed} onInput={setTyped} />
      <p role="status" class="small soft live">
        {says}
      </p>
      <Terms explained={found.slice(0, most)} />
      <div>
        {here.length > 0 && <Fold title={words.here} explained={here} />}
        {fields.map((list) => (
          <Fold key={list.id} title={names[list.id] ?? list.id} explained={termsOf(list)} />
        ))}
      </div>
      <p class="small soft">{words.general}</p>
    </div>
  );
}

function Fold({ title, explained }: { readonly title: string; readonly explained: readonly Explained[] }) {
  return (
    <details>
      <summary>
        {title} ({explained.length})
      </summary>
      <div class="opened">
        <Terms explained={explained} />
      </div>
    </details>
  );
}
