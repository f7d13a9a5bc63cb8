/** One letter that is still to send: its blanks, its text, and the way out of here. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Blank, isBlank } from '../core/case/blanks.ts';
import type { IsoDate } from '../core/case/case.ts';
import type { KeptLetters } from '../core/case/kept-letters.ts';
import { blanksIn, fillBlanks, isShared, segmentsOf } from '../core/case/letter-text.ts';
import type { Sheet } from '../core/case/outbox.ts';
import type { Contact } from '../core/case/people.ts';
import { useAhead } from '../ui/ahead.ts';
import { Confirm } from '../ui/confirm.tsx';
import { DateField, SelectField, TextField } from '../ui/field.tsx';
import { Paragraphs } from '../ui/letter-paper.tsx';
import { Notice } from '../ui/notice.tsx';
import { say, useWords } from '../ui/speak.ts';
import { fill, sayDay } from '../ui/words/fill.ts';
import { useLetterWords } from '../ui/words/letters.ts';
import { LetterBlanks } from './letter-blanks.tsx';
import { LetterOut, Room, type Takes } from './letter-out.tsx';

/** What the person does to a letter that is still to send. */
export interface Writing {
  readonly blank: (blank: Blank, text: string) => void;
  readonly text: (text: string) => void;
  readonly restart: () => void;
  readonly drop: () => void;
  readonly outcome: (outcome: KeptLetters['outcome']) => void;
  readonly send: (text: string, on: IsoDate) => void;
}

interface Props {
  readonly sheet: Sheet;
  /** Our words for it, with the blanks in brackets. */
  readonly ours: string;
  readonly subject: string;
  readonly letters: KeptLetters;
  readonly people: readonly Contact[];
  readonly today: IsoDate;
  readonly doings: Writing;
  readonly takes: Takes;
}

const nameOf = (blank: Blank) => `${isShared(blank) ? 'shared' : 'own'}/${blank}`;
const prefixed = (prefix: string, texts: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [`${prefix}/${name}`, text]));

/** Fields on one side, the letter on the other; the person's own wording takes the place of ours. */
export function LetterPage({ sheet, ours, subject, letters, people, today, doings, takes }: Props) {
  const words = useLetterWords();
  const { request, kept } = sheet;
  const stored = {
    ...prefixed('shared', letters.typed),
    ...prefixed('own', kept?.typed ?? {}),
    ...(kept?.text != null && { text: kept.text }),
  };
  const [texts, type, forget] = useAhead(stored, (name, text) => {
    const blank = name.slice(name.indexOf('/') + 1);
    if (name === 'text') doings.text(text);
    else if (isBlank(blank)) doings.blank(blank, text);
  });
  const typedIn = (blank: Blank) => texts[nameOf(blank)] ?? '';
  const base = texts.text ?? ours;
  const open = blanksIn(base);
  const text = fillBlanks(base, Object.fromEntries(open.map((blank) => [blank, typedIn(blank)])));
  const isMessage = request.letter.form === 'message';
  const fields = open.filter((blank) => blank !== 'signature');
  const labels = new Map(
    segmentsOf(base).flatMap((each) => ('blank' in each ? [[each.blank, each.label]] : [])),
  );
  const asks = texts.text === undefined && request.letter.passages.some(({ only }) => only === 'agree');
  return (
    <div class={fields.length > 0 || asks ? 'columns turned' : 'columns narrow one'}>
      <div class="stack">
        <LetterBlanks
          blanks={fields}
          labelOf={(blank) => labels.get(blank) ?? ''}
          typedIn={typedIn}
          onInput={(blank, typed) => type(nameOf(blank), typed)}
          people={people}
        />
        {asks && (
          <div class="card roomy">
            <SelectField<'open' | 'agree' | 'differ'>
              label={words.outcome}
              value={letters.outcome ?? 'open'}
              options={(['open', 'agree', 'differ'] as const).map((each) => [each, words.outcomes[each]])}
              onChange={(outcome) => doings.outcome(outcome === 'open' ? null : outcome)}
            />
          </div>
        )}
      </div>
      <div class="stack">
        <section class="card roomy stack letter">
          <Body
            {...{ text, subject, isMessage }}
            limit={request.letter.limit ?? null}
            onText={(typed) => type('text', typed)}
          />
          <LetterOut {...takes} isMessage={isMessage} leads text={text} subject={subject} />
          <Own
            sheet={sheet}
            isOwn={texts.text !== undefined}
            onRestart={() => {
              forget('text');
              doings.restart();
            }}
            onDrop={doings.drop}
          />
        </section>
        <Send today={today} onSend={(on) => doings.send(text, on)} />
      </div>
    </div>
  );
}

interface BodyProps {
  readonly text: string;
  readonly subject: string;
  readonly isMessage: boolean;
  readonly limit: number | null;
  readonly onText: (text: string) => void;
}

function Body({ text, subject, isMessage, limit, onText }: BodyProps) {
  const words = useLetterWords();
  const [editing, setEditing] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const field = editing ? body.current?.querySelector('textarea') : null;
    // Browsers differ in where they put the caret, and go there.
    field?.setSelectionRange(0, 0);
    field?.focus();
  }, [editing]);
  return (
    <div class="stack close" ref={body}>
      <div class="row apart">
        <h2>{isMessage ? words.message : words.text}</h2>
        <button type="button" class="small" onClick={() => setEditing(!editing)}>
          {editing ? words.editDone : words.edit}
        </button>
      </div>
      {isMessage && (
        <p>
          {words.subject}: <strong>{subject}</strong>
        </p>
      )}
      {editing ? (
        <TextField
          label={words.editing}
          hint={words.editingHint}
          lines="many"
          name="letter"
          textLang="en"
          direct
          value={text}
          onInput={onText}
        />
      ) : (
        <div class="stack close read">
          <Paragraphs text={text} subject={subject} />
        </div>
      )}
      {limit !== null && <Room length={text.length} limit={limit} />}
    </div>
  );
}

interface OwnProps {
  readonly sheet: Sheet;
  readonly isOwn: boolean;
  readonly onRestart: () => void;
  readonly onDrop: () => void;
}

/** What is to be known of a text that is no longer ours, and the ways back. */
function Own({ sheet: { kept, request, offered }, isOwn, onRestart, onDrop }: OwnProps) {
  const words = useLetterWords();
  const { lang } = useWords();
  const [asking, setAsking] = useState(false);
  const missing = request.items
    .filter(({ id }) => !kept?.items.includes(id))
    .map(({ name }) => say({ en: name }, lang));
  if (!isOwn && offered) return null;
  return (
    <div class="stack close">
      {isOwn && kept?.editedOn && (
        <p class="small soft">{fill(words.edited, { day: sayDay(kept.editedOn, lang) })}</p>
      )}
      {isOwn && kept?.text != null && missing.length > 0 && (
        <Notice says={fill(words.missing, { records: missing.join(', ') })} />
      )}
      <p>
        <button type="button" class="quiet small flush" onClick={() => setAsking(true)}>
          {offered ? words.restart : words.drop}
        </button>
      </p>
      <Confirm
        open={asking}
        ask={offered ? words.restartAsk : words.dropAsk}
        confirm={offered ? words.restart : words.drop}
        cancel={words.keepMine}
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          if (offered) onRestart();
          else onDrop();
        }}
      >
        <p>{offered ? words.restartMeans : words.dropMeans}</p>
      </Confirm>
    </div>
  );
}

function Send({ today, onSend }: { readonly today: IsoDate; readonly onSend: (on: IsoDate) => void }) {
  const words = useLetterWords();
  const [on, setOn] = useState<IsoDate>(today);
  return (
    <section class="card roomy stack close">
      <h2>{words.out}</h2>
      <p class="soft">{words.outMeans}</p>
      <div class="row end">
        <div class="grow">
          <DateField label={words.outOn} value={on} onChange={(day) => setOn(day ?? today)} />
        </div>
        <button type="button" onClick={() => onSend(on)}>
          {words.send}
        </button>
      </div>
    </section>
  );
}
