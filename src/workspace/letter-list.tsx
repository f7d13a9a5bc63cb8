/** All letters of a list: what is still to send, and what went out. */
import { useEffect, useRef } from 'preact/hooks';
import { type Asker, askers, type IsoDate } from '../core/case/case.ts';
import { ladderFor } from '../core/case/ladder.ts';
import type { Law, Region } from '../core/case/law.ts';
import { asksForRecords, type Sheet, titleOf } from '../core/case/outbox.ts';
import { type CountryChoice, CountryField } from '../ui/country.tsx';
import { SelectField } from '../ui/field.tsx';
import { say, useWords } from '../ui/speak.ts';
import { count, fill, sayDay } from '../ui/words/fill.ts';
import { useLetterWords } from '../ui/words/letters.ts';

interface Props {
  readonly sheets: readonly Sheet[];
  readonly law: Law;
  /** Places within the country whose law differs, and the rest of the country last; empty where there are none. */
  readonly regions: readonly Law[];
  /** Asks for the country where none was chosen; null where one was. */
  readonly onCountry: ((country: CountryChoice) => void) | null;
  readonly asksFor: Asker;
  readonly visitOn: IsoDate | null;
  readonly today: IsoDate;
  /** The key of the letter the person comes back from, or null. */
  readonly from: string | null;
  readonly onOpen: (sheet: Sheet) => void;
  readonly onRegion: (region: Region | null) => void;
  readonly onAsksFor: (whose: Asker) => void;
}

/** As many records as a line can name. */
const FEW = 2;

const rowId = (key: string) => `open-${key.replace(/\W+/g, '-')}`;

/** The letter that comes before all others. */
const FIRST = 'message-ask';

/** The doctor is asked first; then the first letter for records that is still to send leads. */
export function LetterList(props: Props) {
  const { sheets, from } = props;
  const words = useLetterWords();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (from === null) return;
    const row = document.getElementById(rowId(from));
    (row ?? title.current)?.focus();
  }, []);
  const unsent = sheets.filter(({ kept }) => !kept?.sentOn);
  // A reminder is offered where its day is told, and stands here once it is begun.
  const toAsk = unsent.filter(({ request, first, kept }) =>
    first ? kept !== null : asksForRecords(request.letter),
  );
  const others = unsent.filter(({ request, first }) => !first && !asksForRecords(request.letter));
  const sent = sheets.filter(({ kept }) => kept?.sentOn);
  const isAsked = sent.some(({ request }) => request.letter.id === FIRST);
  const next = (isAsked ? null : others.find(({ request }) => request.letter.id === FIRST)) ?? toAsk[0];
  const rows = (some: readonly Sheet[]) => (
    <ul class="plain list">
      {some.map((sheet) => (
        <Row key={sheet.key} {...props} sheet={sheet} leads={sheet === next} />
      ))}
    </ul>
  );
  return (
    <div class="stack wide narrow">
      <section class="stack">
        <div class="stack tight">
          <h1 ref={title} tabIndex={-1}>
            {words.title}
          </h1>
          <p class="soft">{words.intro}</p>
        </div>
        <Ground {...props} />
      </section>
      <section class="card roomy stack close">
        <h2>{words.others}</h2>
        {rows(others.filter(({ request }) => !request.letter.later))}
      </section>
      <section class="card roomy stack close">
        <h2>{words.toAsk}</h2>
        {toAsk.length > 0 ? rows(toAsk) : <p class="soft">{words.toAskNone}</p>}
      </section>
      {sent.length > 0 && (
        <section class="card roomy stack close">
          <h2>{words.sent}</h2>
          {rows(sent)}
        </section>
      )}
      <section class="card roomy stack close">
        <h2>{words.later}</h2>
        {rows(others.filter(({ request }) => request.letter.later))}
      </section>
    </div>
  );
}

function Row({ sheet, law, visitOn, today, leads, onOpen }: Props & { sheet: Sheet; leads: boolean }) {
  const words = useLetterWords();
  const { lang } = useWords();
  const { request, kept } = sheet;
  const title = titleOf(request, lang);
  const sentOn = kept?.sentOn ?? null;
  const steps = sentOn
    ? ladderFor(request.letter, law, { sentOn, receivedOn: kept?.arrivedOn ?? null, visitOn })
    : [];
  const wanted = () =>
    request.items.length <= FEW
      ? request.items.map(({ name }) => say({ en: name }, lang)).join(', ')
      : count(words.records, { count: request.items.length }, lang);
  const next = steps.find(({ on }) => on >= today);
  const facts = [
    asksForRecords(request.letter) && wanted(),
    request.place,
    kept && (sentOn ? fill(words.sentOn, { day: sayDay(sentOn, lang) }) : words.begun),
  ].filter(Boolean);
  return (
    <li class="row apart offered">
      <div class="grow">
        <h3>{title}</h3>
        {facts.length > 0 && (
          <p class="small soft" dir="auto">
            {facts.join(' · ')}
          </p>
        )}
        {next && next.id !== 'send' && (
          <p class="small">{fill(words.next, { day: sayDay(next.on, lang), what: next.words })}</p>
        )}
      </div>
      <button
        type="button"
        id={rowId(sheet.key)}
        class={leads ? 'primary' : ''}
        onClick={() => onOpen(sheet)}
      >
        {words.open}
        <span class="unseen">: {[title, ...facts].join(', ')}</span>
      </button>
    </li>
  );
}

/** What all letters go by. */
function Ground({ law, regions, asksFor, onCountry, onRegion, onAsksFor }: Props) {
  const words = useLetterWords();
  const { lang } = useWords();
  const place = (each: Law) => say(each.place, lang);
  return (
    <div class="card roomy stack close">
      <div class="pair">
        <SelectField<Asker>
          label={words.whose}
          value={asksFor}
          options={askers.map((each) => [each, words.whoseChoices[each]])}
          onChange={onAsksFor}
        />
        {onCountry && <CountryField value="unchosen" onChange={onCountry} />}
        {regions.length > 0 && (
          <SelectField<Region | ''>
            label={words.where}
            value={law.region ?? ''}
            options={regions.map((each) => [each.region ?? '', place(each)])}
            onChange={(region) => onRegion(region === '' ? null : region)}
          />
        )}
      </div>
      {asksFor !== 'self' && <p class="small">{words.whoseMeans}</p>}
      <p class="small soft">
        {law.country ? fill(words.law, { place: place(law) }) : words.lawNone}{' '}
        {onCountry ? words.countryWhy : words.country}
      </p>
    </div>
  );
}
