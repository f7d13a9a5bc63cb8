/** The fields of one event: when, of what kind, what. */
import { useId } from 'preact/hooks';
import { type EventKind, eventKinds, type PartialDate, partialDate } from '../core/case/events.ts';
import { SelectField, TextField } from '../ui/field.tsx';
import { useWords } from '../ui/speak.ts';
import { useTimelineWords } from '../ui/words/timeline.ts';

/** A date as it is being typed. `month`, `day`: a number, or "" where they are not known. */
export interface When {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

export const noWhen: When = { year: '', month: '', day: '' };

/** A date as its fields hold it. */
export function whenOf(on: PartialDate): When {
  const [year = '', month = '', day = ''] = on.split('-');
  return { year, month: String(Number(month) || ''), day: String(Number(day) || '') };
}

const known = (part: string) => (part === '' ? null : Number(part));

/** The date that was typed, or null while it is none. */
export const dateOf = ({ year, month, day }: When): PartialDate | null =>
  partialDate(year, known(month), known(day));

interface WhenProps {
  readonly when: When;
  readonly onChange: (when: When) => void;
  /** True where what stands there is no date, and the person should know. */
  readonly isWrong: boolean;
}

/** Year, month and day; the last two may stay open. */
export function WhenFields({ when, onChange, isWrong }: WhenProps) {
  const words = useTimelineWords();
  const { lang } = useWords();
  const id = useId();
  const named = (month: number) =>
    new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month - 1, 1));
  const numbers = (count: number) => Array.from({ length: count }, (_, at) => String(at + 1));
  const open = ['', words.unknown] as const;
  return (
    <fieldset class="when" aria-describedby={`${id}-hint`}>
      <legend>{words.when}</legend>
      <p class="hint" id={`${id}-hint`}>
        {words.whenHint}
      </p>
      <div class="when-parts">
        <TextField
          label={words.year}
          name="event-year"
          direct
          value={when.year}
          onInput={(year) => onChange({ ...when, year })}
        />
        <SelectField
          label={words.month}
          name="event-month"
          value={when.month}
          options={[open, ...numbers(12).map((month) => [month, named(Number(month))] as const)]}
          onChange={(month) => onChange({ ...when, month, ...(month === '' && { day: '' }) })}
        />
        <SelectField
          label={words.day}
          name="event-day"
          value={when.day}
          options={[open, ...numbers(31).map((day) => [day, day] as const)]}
          onChange={(day) => onChange({ ...when, day })}
        />
      </div>
      <p role="status" class="small live">
        {isWrong ? words.noDate : ''}
      </p>
    </fieldset>
  );
}

interface KindProps {
  readonly kind: EventKind;
  readonly onChange: (kind: EventKind) => void;
}

/** What sort of thing it was. */
export function KindField({ kind, onChange }: KindProps) {
  const words = useTimelineWords();
  return (
    <SelectField<EventKind>
      label={words.kind}
      name="event-kind"
      value={kind}
      options={eventKinds.map((each) => [each, words.words.kinds[each]] as const)}
      onChange={onChange}
    />
  );
}
